import type { AgencyId } from '#lib/agencies';
import { addDays, type WorkingCalendar } from '#lib/working-time';
import { isWaitForLead } from './phase-on-day.js';
import type { Phase, PhaseCause, PhaseOnDay, PhaseSpan } from './phases.js';

/** Calendar days in Asia/Ho_Chi_Minh, and the working days among them. */
export interface DayCount {
  readonly days: number;
  readonly workingDays: number;
}

/** The days of the requests an agency led; of each request, every day is counted once. */
export interface LeadDays {
  /** Requests with a day in the period. */
  readonly requests: number;
  readonly byPhase: Readonly<Record<Phase, DayCount>>;
  /** Days on which it had to act itself: preparing, taking in, or while an agency waited for it. */
  readonly held: DayCount;
  /** The same by cause; on a day with two causes each has it. */
  readonly heldBecause: Readonly<Partial<Record<PhaseCause, DayCount>>>;
}

/** The days of the requests an agency was asked about, working days on its own calendar. Never summed across agencies: several may be late on one day. */
export interface CoordinatingDays {
  readonly requests: number;
  readonly withinWindow: DayCount;
  /** Late, and the request waited for nobody else. */
  readonly overdueAlone: DayCount;
  /** Late, while others were late too, or their reply was awaited. */
  readonly overdueShared: DayCount;
  /** Late in a request that was withdrawn since: kept, and shown apart. */
  readonly overdueBeforeWithdrawal: DayCount;
  /** Past a date that is a courtesy: shown, never late. */
  readonly pastCourtesyDate: DayCount;
}

const NONE: DayCount = { days: 0, workingDays: 0 };

const plus = (sum: DayCount, { days, workingDays }: DayCount): DayCount => ({
  days: sum.days + days,
  workingDays: sum.workingDays + workingDays,
});

export const NO_LEAD_DAYS: LeadDays = {
  requests: 0,
  byPhase: {
    prepared: NONE,
    withinWindow: NONE,
    overdue: NONE,
    takenIn: NONE,
    withPeoplesCommittee: NONE,
    excluded: NONE,
  },
  held: NONE,
  heldBecause: {},
};

export const NO_COORDINATING_DAYS: CoordinatingDays = {
  requests: 0,
  withinWindow: NONE,
  overdueAlone: NONE,
  overdueShared: NONE,
  overdueBeforeWithdrawal: NONE,
  pastCourtesyDate: NONE,
};

/** Of a day on which agencies waited for different parties: what they waited for from the lead. */
const leadsCauses = ({ phase, causes }: PhaseOnDay): readonly PhaseCause[] =>
  phase === 'excluded' ? causes.filter(isWaitForLead) : causes;

const withSpan = (counted: LeadDays, span: PhaseSpan): LeadDays => {
  const { standing } = span;
  const { phase } = standing;
  const byPhase = { ...counted.byPhase, [phase]: plus(counted.byPhase[phase], span) };
  if (!standing.holders.some(({ party }) => party === 'lead')) return { ...counted, byPhase };
  const heldBecause = Object.fromEntries(
    leadsCauses(standing).map((cause) => [cause, plus(counted.heldBecause[cause] ?? NONE, span)]),
  );
  return {
    ...counted,
    byPhase,
    held: plus(counted.held, span),
    heldBecause: { ...counted.heldBecause, ...heldBecause },
  };
};

/** With the days of one more request, as far as this agency led it. */
export const withLed = (counted: LeadDays, spans: readonly PhaseSpan[]): LeadDays => ({
  ...spans.reduce(withSpan, counted),
  requests: counted.requests + 1,
});

type CountedOf = Exclude<keyof CoordinatingDays, 'requests'>;

/** How the days of a span count for one agency that was asked; not at all where the request did not wait for it. */
const countedAs = (
  { phase, holders, alsoAwaited, pastCourtesyDate }: PhaseOnDay,
  agency: AgencyId,
  withdrawn: boolean,
): CountedOf | undefined => {
  if (pastCourtesyDate.includes(agency)) return 'pastCourtesyDate';
  const holds = holders.some((holder) => holder.party === 'agency' && holder.agency === agency);
  if (!holds) return undefined;
  if (phase === 'withinWindow') return 'withinWindow';
  if (withdrawn) return 'overdueBeforeWithdrawal';
  return holders.length === 1 && alsoAwaited.length === 0 ? 'overdueAlone' : 'overdueShared';
};

/** With the days of one more request this agency was asked about. */
export const withAsked = (
  counted: CoordinatingDays,
  { spans, withdrawn }: { readonly spans: readonly PhaseSpan[]; readonly withdrawn: boolean },
  agency: AgencyId,
  calendar: WorkingCalendar,
): CoordinatingDays =>
  spans.reduce<CoordinatingDays>(
    (sum, { from, to, days, standing }) => {
      const as = countedAs(standing, agency, withdrawn);
      if (as === undefined) return sum;
      const workingDays = calendar.workingDaysBetween(addDays(from, -1), to);
      return { ...sum, [as]: plus(sum[as], { days, workingDays }) };
    },
    { ...counted, requests: counted.requests + 1 },
  );
