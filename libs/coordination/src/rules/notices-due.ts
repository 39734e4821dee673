import type { AgencyId } from '#lib/agencies';
import type { Ladder } from '#lib/rulebook';
import { dateOf, isCourtesy, type LocalDate, windowOf } from '#lib/working-time';
import type { Clock } from '../clock.state.js';
import { type Consultation, isExcusedSilence } from '../consultation.state.js';
import type { NoticeSoFar } from '../ladder.state.js';
import { daysExcusedBy } from '../lateness-mark.js';
import type { NoticeAddressee, NoticePosted, NoticeStep } from '../request.events.js';
import type { Case } from './existing.js';
import { type Climbed, nextRung } from './ladder.js';
import { calendarOf, ruleOf } from './pinned.js';
import { hoursRunFrom, type LadderedWindow } from './rungs.js';

/** The notices of the due date as it stands; of one that has moved the ladder begins again. */
const ofDueDate = (consultation: Consultation, { due }: Clock): readonly NoticeSoFar[] =>
  consultation.ladder.notices.filter(({ dueAt }) => dueAt === due.dueAt);

const climbedBy = (notices: readonly NoticeSoFar[]): Climbed | undefined =>
  notices
    .map(({ rung: offset, on }) => ({ offset, on }))
    .toSorted((a, b) => a.offset - b.offset)
    .at(-1);

const chasesOf = (notices: readonly NoticeSoFar[]): number =>
  new Set(notices.filter(({ kind }) => kind === 'chase').map(({ rung }) => rung)).size;

/** R11: a body that leads the request or is asked in it monitors nobody there. */
const monitors = ({ request, facts }: Case): readonly AgencyId[] =>
  facts.register
    .all()
    .filter(({ id, monitors: does }) => does === true && id !== request.lead)
    .filter(({ id }) => !request.consultations.has(id))
    .map(({ id }) => id);

type Told = readonly [NoticeStep, NoticeAddressee];

/** Who is told what on a rung after the due date. */
const pursuing = (
  agency: AgencyId,
  offset: number,
  chases: number,
  ladder: Ladder,
  on: Case,
): readonly Told[] => {
  const told: Told[] = [];
  if (ladder.chases.includes(offset)) {
    const chase = { kind: 'chase', number: chases + 1 } as const;
    told.push([chase, { agency, capacity: 'coordinatingAgency' }]);
    told.push([chase, { agency: on.request.lead, capacity: 'leadAgency' }]);
  }
  if (offset === ladder.escalateToHead)
    told.push([{ kind: 'escalation' }, { agency, capacity: 'headOfAgency' }]);
  if (offset === ladder.escalateToMonitoringBody)
    for (const body of monitors(on))
      told.push([{ kind: 'escalation' }, { agency: body, capacity: 'monitoringBody' }]);
  return told;
};

/** The days before an agency took another's place are not its own. */
const startOf = ({ due, takenOver }: Clock, { addressedAt }: Consultation): LocalDate => {
  const { on } = windowOf(due).start;
  const since = dateOf(addressedAt);
  return takenOver && since > on ? since : on;
};

const windowIn = (clock: Clock, consultation: Consultation, { request }: Case): LadderedWindow => {
  const { due } = clock;
  const window = windowOf(due);
  const startAt = hoursRunFrom(window);
  return {
    startOn: startOf(clock, consultation),
    ...(startAt !== undefined && { startAt }),
    dueOn: due.dueOn,
    dueAt: due.dueAt,
    urgency: request.urgency,
    bound: consultation.bound && !isCourtesy(due),
    excusedDays: consultation.latenessMark ? daysExcusedBy(consultation.latenessMark) : 0,
  };
};

/**
 * The notices of one consultation that are due by now. None while the clock stands, on a provisional date, or while all
 * of the silence so far is excused.
 */
export const noticesDue = (
  agency: AgencyId,
  consultation: Consultation,
  on: Case,
): readonly NoticePosted[] => {
  if (consultation.status !== 'running' && consultation.status !== 'lapsed') return [];
  if (isExcusedSilence(consultation)) return [];
  const { clock } = consultation;
  if (clock.due.provisional) return [];
  const { request, facts } = on;
  const { value: ladder } = ruleOf(request, facts).ladder;
  const posted = ofDueDate(consultation, clock);
  const window = windowIn(clock, consultation, on);
  const terms = { ladder, calendar: calendarOf(request, agency, facts) };
  const rung = nextRung(window, climbedBy(posted), facts.now, terms);
  if (rung === undefined || rung.at > facts.now) return [];
  const told: readonly Told[] =
    facts.now < window.dueAt
      ? [
          [
            { kind: 'reminder', ...(!window.bound && { courtesy: true as const }) },
            { agency, capacity: 'coordinatingAgency' },
          ],
        ]
      : pursuing(agency, rung.offset, chasesOf(posted), ladder, on);
  const { dueOn, dueAt } = clock.due;
  return told.map(([step, to]) => ({
    type: 'NoticePosted',
    data: {
      requestId: request.requestId,
      agency,
      occurredAt: facts.now,
      to,
      step,
      rung: rung.offset,
      forDueDate: { dueOn, dueAt },
    },
  }));
};
