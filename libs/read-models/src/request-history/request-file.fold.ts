import type { AgencyId } from '#lib/agencies';
import {
  consultationsTouched,
  type Mandate,
  markStanding,
  objectionsUntil,
  type RequestEvent,
  type RequestFacts,
  type RequestOpened,
  type SubmissionReturned,
} from '#lib/coordination';
import { isConfirmed, type Silence } from '#lib/rulebook';
import type { Instant, WorkingCalendar } from '#lib/working-time';
import { mandateStanding } from '../accountability/mandates.js';
import { calendarFor } from '../calendars.js';
import type { ConsultationCourse } from '../consultation/consultation-course.js';
import { standingOf } from '../consultation/course-standing.js';
import { consultationStatus } from '../consultation/consultation-status.js';
import { type PartOnBoard, partsAfter } from '../request-board/parts-on-board.js';
import { progressOf } from '../request-board/progress.js';
import { addressed, type ConsultationSoFar, consultationAfter } from './consultation-file.fold.js';
import { conflictFiles } from './conflicts.js';
import { correctionsAfter } from './correction-file.fold.js';
import type {
  ApologyFile,
  ConsultationFile,
  CorrectionFile,
  FollowUp,
  HistoryEntry,
  LeadChangeFile,
  RequestFile,
} from './request-file.js';

/** A request as far as the events told so far say. */
interface RequestSoFar {
  readonly opened: RequestOpened['data'];
  readonly number: string;
  readonly leadPosition?: string;
  readonly submission?: NonNullable<RequestFile['submission']>;
  readonly returnedSubmissions: RequestFile['returnedSubmissions'];
  readonly conclusion?: NonNullable<RequestFile['conclusion']>;
  readonly withdrawal?: NonNullable<RequestFile['withdrawal']>;
  readonly lead: AgencyId;
  readonly leadChanges: readonly LeadChangeFile[];
  readonly parts: readonly PartOnBoard[];
  readonly consultations: ReadonlyMap<AgencyId, ConsultationSoFar>;
  readonly corrections: readonly CorrectionFile[];
  readonly apologies: readonly ApologyFile[];
}

/** What silence comes to under the rule pinned on the request; one not known here gives it no effect. */
const effectOfSilence = (
  rules: RequestFacts['rules'],
  pinned: RequestOpened['data']['rule'],
): Silence['effect'] => rules.pinned(pinned)?.silence.value.effect ?? 'noReply';

/** The page of a request, told from its events; `undefined` when none of them opened it. */
export const requestFile = (
  history: readonly HistoryEntry[],
  { now, calendars, rules }: Pick<RequestFacts, 'now' | 'calendars' | 'rules'>,
  followedBy: readonly FollowUp[] = [],
): RequestFile | undefined => {
  const so = history.reduce<RequestSoFar | undefined>(after, undefined);
  const last = history.at(-1);
  if (!so || !last) return undefined;
  const { opened, parts, submission, conclusion, withdrawal, leadPosition } = so;
  const confirmed = isConfirmed(rules, opened.rule);
  const progress = progressOf({
    parts,
    lead_position: leadPosition !== undefined,
    submission: submission?.document ?? null,
    withdrawn: withdrawal !== undefined,
    concluded: conclusion !== undefined,
  });
  return {
    requestId: opened.requestId,
    lead: so.lead,
    letter: { ...opened.letter, number: so.number },
    subject: opened.subject,
    matter: opened.matter,
    urgency: opened.urgency,
    rule: { ...opened.rule, confirmed },
    calendar: opened.calendar,
    dossier: opened.dossier,
    ...(leadPosition !== undefined && { leadPosition }),
    ...(opened.mandate && {
      mandate: mandateShown(
        opened.mandate,
        so,
        now,
        calendarFor(so.lead, calendars, opened.calendar),
      ),
    }),
    ...(opened.silenceClause !== undefined && {
      silenceClause: { words: opened.silenceClause, effect: effectOfSilence(rules, opened.rule) },
    }),
    ...(opened.reissueOf && { reissueOf: opened.reissueOf }),
    ...(opened.roundOf && { roundOf: opened.roundOf }),
    followedBy,
    ...(opened.askedInNameOf && { askedInNameOf: opened.askedInNameOf }),
    ...(opened.signer && { signer: opened.signer }),
    evidence: opened.evidence,
    sentAt: opened.occurredAt,
    status: progress.status,
    missing: progress.missing,
    ...(submission && { submission }),
    returnedSubmissions: so.returnedSubmissions,
    ...(conclusion && { conclusion }),
    ...(withdrawal && { withdrawal }),
    leadChanges: so.leadChanges,
    consultations: parts.flatMap(({ agency, course }) => {
      const consultation = so.consultations.get(agency);
      return consultation
        ? [
            {
              ...consultation,
              confirmed,
              status: consultationStatus(
                standingOf(course),
                now,
                calendarFor(agency, calendars, opened.calendar),
              ),
              ...markShown(opened, course, now, calendarFor(agency, calendars, opened.calendar)),
            },
          ]
        : [];
    }),
    conflicts: conflictFiles([...so.consultations.values()]),
    corrections: so.corrections,
    apologies: so.apologies,
    history,
    revision: last.revision,
  };
};

const mandateShown = (
  mandate: Mandate,
  { submission, withdrawal }: RequestSoFar,
  now: Instant,
  calendar: WorkingCalendar,
): NonNullable<RequestFile['mandate']> => {
  const { submitBy } = mandate;
  if (submitBy === undefined || withdrawal) return mandate;
  const submittedAt = submission?.submittedAt ?? null;
  return { ...mandate, standing: mandateStanding(submitBy, submittedAt, now, calendar) };
};

/** The mark of one that is late under a date that judges. */
const markShown = (
  { rule }: RequestOpened['data'],
  { bound, due, lapsed, mark }: ConsultationCourse,
  now: Instant,
  calendar: WorkingCalendar,
): Pick<ConsultationFile, 'mark'> =>
  mark && lapsed && bound && due?.unjudged === null && !rule.reference
    ? {
        mark: {
          standing: markStanding(mark, now, calendar),
          objectionsUntil: objectionsUntil(mark, calendar),
        },
      }
    : {};

const after = (so: RequestSoFar | undefined, entry: HistoryEntry): RequestSoFar | undefined => {
  const { event } = entry;
  if (event.type === 'RequestOpened') return begun(event.data);
  if (!so) return undefined;
  if (event.type === 'SubmissionReturned') return returned(so, event.data);
  return {
    ...so,
    ...told(so, event),
    parts: partsAfter(so.parts, event),
    consultations: consultationsAfter(so.consultations, entry),
    corrections: correctionsAfter(so.corrections, event),
  };
};

const begun = (opened: RequestOpened['data']): RequestSoFar => ({
  opened,
  number: opened.letter.number,
  lead: opened.lead,
  leadChanges: [],
  ...(opened.leadPosition !== undefined && { leadPosition: opened.leadPosition }),
  returnedSubmissions: [],
  parts: [],
  consultations: new Map(),
  corrections: [],
  apologies: [],
});

/** The request is open again; the submission is kept with why it came back. */
const returned = (
  { submission, ...so }: RequestSoFar,
  { occurredAt: at, reason, document }: SubmissionReturned['data'],
): RequestSoFar => ({
  ...so,
  returnedSubmissions: submission
    ? [
        ...so.returnedSubmissions,
        { ...submission, returned: { at, reason, ...(document && { document }) } },
      ]
    : so.returnedSubmissions,
});

/** What an event says of the request as a whole. */
const told = (so: RequestSoFar, event: RequestEvent): Partial<RequestSoFar> => {
  if (event.type === 'LeadPositionStated') return { leadPosition: event.data.position };
  if (event.type === 'LeadChanged') {
    const { requestId: _, occurredAt: at, ...change } = event.data;
    return { lead: change.to, leadChanges: [...so.leadChanges, { at, ...change }] };
  }
  if (event.type === 'RequestSubmitted') {
    const { submission, occurredAt, silent, early } = event.data;
    const told = { document: submission, submittedAt: occurredAt, silent, addenda: [] };
    return { submission: early ? { ...told, early } : told };
  }
  if (event.type === 'OpinionGiven' && event.data.addendum && so.submission) {
    const { agency, opinion, occurredAt: sentAt } = event.data;
    const addenda = [...so.submission.addenda, { agency, opinion: opinion.id, sentAt }];
    return { submission: { ...so.submission, addenda } };
  }
  if (event.type === 'ConclusionRecorded') {
    const { conclusion: document, occurredAt: recordedAt } = event.data;
    return { conclusion: { document, recordedAt } };
  }
  if (event.type === 'ApologyRecorded') {
    const { occurredAt: recordedAt, apology, causedBy, owedBy, failings } = event.data;
    const told = { ...apology, recordedAt, ...(causedBy && { causedBy }), owedBy, failings };
    return { apologies: [...so.apologies, told] };
  }
  if (event.type === 'RequestWithdrawn') {
    const { occurredAt, reason, document } = event.data;
    const told = { withdrawnAt: occurredAt, reason };
    return { withdrawal: document ? { ...told, document } : told };
  }
  return event.type === 'EntryCorrected' && event.data.correction.entry === 'letterNumber'
    ? { number: event.data.correction.to }
    : {};
};

const consultationsAfter = (
  consultations: ReadonlyMap<AgencyId, ConsultationSoFar>,
  { event, revision }: HistoryEntry,
): ReadonlyMap<AgencyId, ConsultationSoFar> => {
  if (event.type === 'AddresseeAdded')
    return new Map(consultations).set(event.data.agency, addressed(event.data, revision));
  const touched = consultationsTouched(event);
  if (touched.length === 0) return consultations;
  return new Map(
    [...consultations].map(([agency, consultation]) =>
      touched === 'every' || touched.includes(agency)
        ? [agency, { ...consultationAfter(consultation, event), revision }]
        : [agency, consultation],
    ),
  );
};
