import { daysExcusedBy, type OpinionKind } from '#lib/coordination';
import type { Instant } from '#lib/working-time';
import type { ConsultationStatus } from '../consultation/consultation-status.js';
import type { ConsultationFile } from './consultation-file.js';
import type { DeemedAgreementFile } from './deemed-agreement-file.js';
import type { OpinionFile } from './opinion-file.js';
import type { RequestFile } from './request-file.js';
import type {
  AgencyInSynthesis,
  OpinionInSynthesis,
  Outcome,
  Synthesis,
  SynthesisCounts,
} from './synthesis.js';

/** The synthesis of a request whose page was told for `asOf`. */
export const synthesisOf = (file: RequestFile, asOf: Instant): Synthesis => {
  const agencies = file.consultations.map(agencyInSynthesis);
  return {
    requestId: file.requestId,
    asOf,
    lead: file.lead,
    letter: file.letter,
    subject: file.subject,
    confirmed: file.rule.confirmed,
    ...(file.leadPosition !== undefined && { leadPosition: file.leadPosition }),
    ...(file.submission && { submission: file.submission.document }),
    withdrawn: file.withdrawal !== undefined,
    counts: countsOf(agencies),
    agencies,
    conflicts: file.conflicts,
    revision: file.revision,
  };
};

const agencyInSynthesis = (consultation: ConsultationFile): AgencyInSynthesis => {
  const { agency, status, window, released, transferred, opinions } = consultation;
  const deemed = consultation.deemed.find(({ takenBack }) => takenBack === undefined);
  const over = released ?? transferred;
  const standing = opinions.filter(({ supersededBy }) => supersededBy === undefined);
  return {
    agency,
    outcome: outcomeOf(status),
    ...(window && isJudgedBy(window, status) && { dueOn: window.due.dueOn }),
    ...(over && { releasedBecause: over.reason }),
    ...(deemed && over === undefined && { deemed: deemedInSynthesis(deemed) }),
    opinions: standing.flatMap((opinion) => opinionInSynthesis(opinion, excusedIn(consultation))),
    superseded: opinions.length - standing.length,
  };
};

/** Whether the due date of its window says anything of how it stands. */
const isJudgedBy = (
  { unjudged }: NonNullable<ConsultationFile['window']>,
  { kind }: ConsultationStatus,
): boolean => unjudged === undefined && kind !== 'awaitedOutside' && kind !== 'outsideSystem';

const deemedInSynthesis = ({ because, position, under, deemedAt }: DeemedAgreementFile) => ({
  ...{ because, position, under, deemedAt },
});

const outcomeOf = (status: ConsultationStatus): Outcome => {
  switch (status.kind) {
    case 'answeredOnTime':
      return 'onTime';
    case 'answeredUnjudged':
      return 'unjudged';
    case 'answeredLate':
      return 'late';
    case 'excused':
      return 'excused';
    case 'outsideSystem':
      return 'unjudged';
    case 'overdue':
      return 'silent';
    case 'deemedAgreement':
      return 'deemedAgreement';
    case 'notOwed':
      return 'notOwed';
    case 'awaitedOutside':
      return 'awaitedOutside';
    case 'awaitingReceipt':
    case 'checkingDossier':
    case 'documentsRequested':
    case 'withinWindow':
    case 'dueToday':
    case 'unjudgedDatePassed':
      return 'awaited';
  }
};

/** The working days of its lateness that a review has excused; `Infinity` where it names no number. */
const excusedIn = ({ latenessTold }: ConsultationFile): number =>
  latenessTold.reduce((days, told) => (told.kind === 'reviewed' ? daysExcusedBy(told) : days), 0);

const opinionInSynthesis = (
  { opinion, responses, ...told }: OpinionFile,
  excused: number,
): readonly OpinionInSynthesis[] => {
  const { id, kind, form, document, reaffirms, points } = opinion;
  if (kind === 'report') return [];
  const { sentAt, enteredBy, dateOnly, addendum, timeliness, jointWith, sentTo } = told;
  const answered = points.map((point) => {
    const given = responses.find(({ point: number }) => number === point.number);
    return given ? { ...point, response: given.response } : point;
  });
  return [
    {
      id,
      kind,
      form,
      ...(document && { document }),
      ...(reaffirms && { reaffirms }),
      sentAt,
      enteredBy,
      dateOnly,
      addendum,
      timeliness,
      acceptedAsFinal: told.acceptedAsFinalAt !== undefined,
      ...(sentTo && { sentTo }),
      ...(jointWith && { jointWith }),
      ...(timeliness.kind === 'late' &&
        excused > 0 && { excusedDays: Math.min(excused, timeliness.workingDays) }),
      points: answered,
    },
  ];
};

const count = <Key extends string>(
  keys: readonly Key[],
  none: Readonly<Record<Key, number>>,
): Readonly<Record<Key, number>> => keys.reduce((so, key) => ({ ...so, [key]: so[key] + 1 }), none);

const NO_OUTCOMES: Readonly<Record<Outcome, number>> = {
  onTime: 0,
  late: 0,
  excused: 0,
  unjudged: 0,
  silent: 0,
  deemedAgreement: 0,
  awaited: 0,
  awaitedOutside: 0,
  notOwed: 0,
};
const NO_KINDS: Readonly<Record<OpinionKind, number>> = {
  agree: 0,
  agreeWithComments: 0,
  disagree: 0,
  noComment: 0,
  outOfRemit: 0,
  interim: 0,
  reaffirmed: 0,
  unrecorded: 0,
};
const NO_RESPONSES = { accepted: 0, partlyAccepted: 0, notAccepted: 0, open: 0 } as const;

const countsOf = (agencies: readonly AgencyInSynthesis[]): SynthesisCounts => {
  const points = agencies.flatMap(({ opinions }) => opinions.flatMap((opinion) => opinion.points));
  const responses = points.map(({ response }) => response?.kind ?? ('open' as const));
  return {
    asked: agencies.length,
    outcomes: count(
      agencies.map(({ outcome }) => outcome),
      NO_OUTCOMES,
    ),
    kinds: count(
      agencies.flatMap(({ opinions }) => opinions.at(-1)?.kind ?? []),
      NO_KINDS,
    ),
    points: { ...count(responses, NO_RESPONSES), total: points.length },
  };
};
