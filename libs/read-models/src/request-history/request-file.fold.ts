import {
  askedFor,
  type Mandate,
  mandateDue,
  mandateStanding,
  markStanding,
  objectionsUntil,
  type RequestFacts,
  type RuleOfRequest,
} from '#lib/coordination';
import { isConfirmed, type Silence } from '#lib/rulebook';
import { dateOf, type Instant, type WorkingCalendar } from '#lib/working-time';
import { calendarFor } from '../calendars.js';
import type { ConsultationCourse } from '../consultation/consultation-course.js';
import { consultationStatus } from '../consultation/consultation-status.js';
import { standingOf } from '../consultation/course-standing.js';
import { progressOf } from '../request-board/progress.js';
import { conflictFiles } from './conflicts.js';
import type { ConsultationFile } from './consultation-file.js';
import { lateEntryFiles } from './late-entry-file.fold.js';
import type { FollowUp, HistoryEntry, RequestFile } from './request-file.js';
import { after, type RequestSoFar } from './request-so-far.fold.js';

/** What silence comes to under the rule pinned on the request; one not known here gives it no effect. */
const effectOfSilence = (rules: RequestFacts['rules'], pinned: RuleOfRequest): Silence['effect'] =>
  rules.pinned(pinned)?.silence.value.effect ?? 'noReply';

/** The page of a request, told from its events; `undefined` when none of them opened it. */
export const requestFile = (
  history: readonly HistoryEntry[],
  { now, calendars, rules }: Pick<RequestFacts, 'now' | 'calendars' | 'rules'>,
  followedBy: readonly FollowUp[] = [],
): RequestFile | undefined => {
  const so = history.reduce<RequestSoFar | undefined>(after, undefined);
  const last = history.at(-1);
  if (!so || !last) return undefined;
  const { opened, rule, parts, submission, conclusion, withdrawal, leadPosition } = so;
  const confirmed = isConfirmed(rules, rule);
  const progress = progressOf({
    asked_for: askedFor(opened.matter),
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
    ...(opened.field !== undefined && { field: opened.field }),
    urgency: opened.urgency,
    rule: { ...rule, confirmed },
    calendar: opened.calendar,
    dossier: opened.dossier,
    ...(leadPosition !== undefined && { leadPosition }),
    ...(opened.mandate && {
      mandate: mandateShown(
        opened.mandate,
        so,
        followedBy,
        now,
        calendarFor(so.lead, calendars, opened.calendar),
      ),
    }),
    ...(opened.silenceClause !== undefined && {
      silenceClause: { words: opened.silenceClause, effect: effectOfSilence(rules, rule) },
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
    ruleChanges: so.ruleChanges,
    consultations: parts.flatMap(({ agency, course }) => {
      const consultation = so.consultations.get(agency);
      return consultation
        ? [
            {
              ...consultation,
              confirmed,
              lateEntries: lateEntryFiles(course.lateEntries, now),
              status: consultationStatus(
                standingOf(course),
                now,
                calendarFor(agency, calendars, opened.calendar),
              ),
              ...markShown(rule, course, now, calendarFor(agency, calendars, opened.calendar)),
              ...remitDecisionShown(
                course,
                submission?.submittedAt,
                now,
                calendarFor(so.lead, calendars, opened.calendar),
              ),
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
  { opened, firstSubmittedAt: submittedAt, withdrawal, submissionTold }: RequestSoFar,
  followedBy: readonly FollowUp[],
  now: Instant,
  calendar: WorkingCalendar,
): NonNullable<RequestFile['mandate']> => {
  const { submitBy } = mandate;
  const told = { ...mandate, latenessTold: submissionTold };
  if (submitBy === undefined || withdrawal) return told;
  // A report is submitted to nobody.
  if (askedFor(opened.matter) === 'report')
    return { ...told, standing: { kind: 'notJudged', because: 'report' } };
  // A round never submitted leaves it to the next: a matter is counted once.
  const leftToNext = followedBy.some((next) => next.how === 'round' && next.submitBy !== undefined);
  if (submittedAt === null && leftToNext)
    return { ...told, standing: { kind: 'notJudged', because: 'nextRound' } };
  const finding = submissionTold.find((each) => each.kind === 'reviewed')?.finding;
  const standing = mandateStanding({ submitBy, submittedAt, finding }, now, calendar);
  return { ...told, standing, due: mandateDue(submitBy, calendar) };
};

/** The mark of one that is late under a date that judges. */
const markShown = (
  rule: RuleOfRequest,
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

/** The wait ends with the request too: on an order it may be submitted before the lead has decided. */
const remitDecisionShown = (
  { remit, ended }: ConsultationCourse,
  submittedAt: Instant | undefined,
  now: Instant,
  calendar: WorkingCalendar,
): Pick<ConsultationFile, 'remitDecision'> => {
  if (!remit) return {};
  const { saidAt, decidedAt } = remit;
  const until = decidedAt ?? ended?.at ?? submittedAt ?? now;
  return {
    remitDecision: {
      saidAt,
      ...(decidedAt !== null && { decidedAt }),
      workingDays: calendar.workingDaysBetween(dateOf(saidAt), dateOf(until)),
    },
  };
};
