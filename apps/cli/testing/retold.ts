import type { AgencyId } from '#lib/agencies';
import type { DocumentReference } from '#lib/coordination';
import type { ConsultationFile, RequestFile } from '#lib/read-models';
import { dateOf } from '#lib/working-time';
import { URGENCY } from '../src/demo/told/told-words.js';
import { agencyRetold } from './retold-agency.js';
import { consultationRetold } from './retold-consultation.js';
import { documentRetold, moment, type Retold, signerRetold } from './retold-parts.js';
import type { StoryReadBack } from './story-read-back.js';

/** Công văn alone has no type in its notation; any other document has (Decree 30/2020, annex I, part II, item 3). */
const typeOf = ({ number }: DocumentReference): string =>
  /^\d+\/\p{Lu}+-/u.test(number) ? 'Công văn' : number;

/** A letter told again from what the system shows of it, in the words and order of the file. */
export const retold = (file: RequestFile, story: StoryReadBack): Retold => {
  const { letter, mandate, leadChanges, silenceClause, dossier, askedInNameOf, signer } = file;
  const lead = leadChanges[0]?.from ?? file.lead;
  const [first] = file.consultations;
  const told = file.consultations.filter(({ takenOverFrom }) => takenOverFrom.length === 0);
  return {
    key: story.keys.get(file.requestId),
    matter: file.matter.kind,
    field_vi: file.field,
    lead: agencyRetold(lead, story),
    ...(askedInNameOf && { askedInNameOf: agencyRetold('UBND' as AgencyId, story) }),
    mandate: mandate
      ? { ...documentRetold(mandate.document), from_vi: mandate.from, submitBy: mandate.submitBy }
      : null,
    letter: {
      type_vi: typeOf(letter),
      ...documentRetold(letter),
      urgency_vi: Object.entries(URGENCY).find(([, urgency]) => urgency === file.urgency)?.[0],
      signer: signer && signerRetold(signer, story),
      subject_vi: file.subject,
    },
    leadPosition_vi: file.leadPosition,
    statedDeadline: deadlineRetold(file, first),
    silenceClause_vi: silenceClause?.words ?? null,
    dossier:
      dossier.status === 'provided'
        ? dossier.documents.map((title_vi, index) => ({ no: index + 1, title_vi }))
        : [],
    consultations: told.map((consultation) => consultationRetold(consultation, file, story)),
    ...endingRetold(file, told, story),
  };
};

const deadlineRetold = (
  { sentAt }: RequestFile,
  consultation: ConsultationFile | undefined,
): Retold | null => {
  const window = consultation?.windowInLetter;
  if (!window) return null;
  if (window.kind === 'stated') {
    const { words: text_vi, on: date, hour } = window.deadline;
    return { text_vi, date, hour: hour?.at ?? null };
  }
  const { words: text_vi, length } = window;
  return { text_vi, workingDays: length.count, from: dateOf(sentAt) };
};

const endingRetold = (
  { withdrawal, submission, mandate, leadChanges, followedBy, missing }: RequestFile,
  told: readonly ConsultationFile[],
  { keys }: StoryReadBack,
): Retold => {
  const followed = followedBy.map(({ requestId, how }) => ({ how, key: keys.get(requestId) }));
  if (withdrawal) {
    const at = withdrawal.withdrawnAt.slice(0, 16);
    const { reason: reason_vi, document } = withdrawal;
    const replacedBy = followed.find(({ how }) => how === 'reissue')?.key;
    const withdrawn = { at, number: document?.number, reason_vi, replacedBy };
    return { outcome: { type: 'withdrawn' }, withdrawn };
  }
  const [change] = leadChanges;
  if (change) {
    const { to: lead, at, document, reason: note_vi } = change;
    const supplied = {
      lead,
      on: dateOf(at),
      decision: { number: document?.number, date: document?.issuedOn },
    };
    return { outcome: { type: 'transferredLead', note_vi, supplied } };
  }
  if (submission) {
    const { document, early, submittedAt } = submission;
    const late = mandate?.standing?.kind === 'submittedLate' && mandate.standing.workingDays;
    return {
      outcome: {
        type: 'submitted',
        number: document.number,
        on: document.issuedOn,
        ...(late && { leadLateWorkingDays: late }),
        ...(early && {
          supplied: { at: moment(submittedAt), order: documentRetold(early.order) },
        }),
      },
    };
  }
  const round = followed.find(({ how }) => how === 'round');
  if (round) return { outcome: { type: 'secondRound', request: round.key } };
  const awaited = told.some(
    ({ opinions, released, status }) =>
      !released &&
      status.kind !== 'outsideSystem' &&
      !opinions.some(({ opinion }) => opinion.kind !== 'interim'),
  );
  if (awaited) return { outcome: { type: 'collecting' } };
  return {
    outcome: { type: missing.points.length > 0 ? 'resolvingPoints' : 'draftingSubmission' },
  };
};
