import type { Bilingual } from '#lib/working-time';
import { addresseeSentences } from './addressee.sentences.js';
import { calendarSentences } from './calendar.sentences.js';
import { chaseSentences } from './chase.sentences.js';
import { correctionSentences } from './correction.sentences.js';
import { dateSentences } from './date.sentences.js';
import { documentsRequestSentences } from './documents-request.sentences.js';
import { dossierSentences } from './dossier.sentences.js';
import { extensionSentences } from './extension.sentences.js';
import { lateEntrySentences } from './late-entry.sentences.js';
import { latenessSentences } from './lateness.sentences.js';
import { opinionSentences } from './opinion.sentences.js';
import { partySentences } from './party.sentences.js';
import { procedureSentences } from './procedure.sentences.js';
import { publicationSentences } from './publication.sentences.js';
import { registerSentences } from './register.sentences.js';
import { reportSentences } from './report.sentences.js';
import { requestSentences } from './request.sentences.js';
import { ruleSentences } from './rule.sentences.js';
import { rulingSentences } from './ruling.sentences.js';
import { statedWindowSentences } from './stated-window.sentences.js';
import { successionSentences } from './succession.sentences.js';
import {
  type AllSentences,
  type AnyRejection,
  type NameOf,
  says,
  type SomeSentences,
} from './sentences.js';

const minutesSentences = {
  MinutesRefused: ({ agency, refusal }, nameOf) => {
    const { vi, en } = rejectionSentence(refusal, nameOf);
    return says(
      `Không ghi nhận được biên bản họp do ý kiến của ${nameOf(agency)}: ${vi}`,
      `The minutes cannot be recorded for the opinion of ${nameOf(agency)}: ${en}`,
    );
  },
} satisfies SomeSentences;

/** A new rejection does not compile until one of these says it. */
const SENTENCES: AllSentences = {
  ...requestSentences,
  ...ruleSentences,
  ...rulingSentences,
  ...procedureSentences,
  ...publicationSentences,
  ...partySentences,
  ...addresseeSentences,
  ...registerSentences,
  ...statedWindowSentences,
  ...successionSentences,
  ...dateSentences,
  ...dossierSentences,
  ...documentsRequestSentences,
  ...extensionSentences,
  ...chaseSentences,
  ...lateEntrySentences,
  ...latenessSentences,
  ...opinionSentences,
  ...minutesSentences,
  ...reportSentences,
  ...correctionSentences,
  ...calendarSentences,
};

/** Why a command was refused, in one sentence. */
export const rejectionSentence = (rejection: AnyRejection, nameOf: NameOf): Bilingual => {
  // The entry under a rejection's own type takes that rejection; TypeScript cannot follow the pair.
  const tell = SENTENCES[rejection.type] as (rejection: AnyRejection, nameOf: NameOf) => Bilingual;
  return tell(rejection, nameOf);
};
