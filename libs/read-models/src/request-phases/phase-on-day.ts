import type { AgencyId } from '#lib/agencies';
import type { LocalDate, WorkingCalendar } from '#lib/working-time';
import { type PartOnDay, partOnDay, turningDays } from './part-on-day.js';
import type { Holder, PhaseCause, PhaseOnDay, WaitCause } from './phases.js';
import { covers, type RequestTrack } from './track.js';

/** Whom the agency waited for; `null`: nobody, it had ended and no other was asked yet. */
const WAITED_FOR: Readonly<Record<WaitCause, 'lead' | 'monitoringBody' | null>> = {
  notDelivered: 'lead',
  dossierAwaited: 'lead',
  documentsMissing: 'lead',
  documentsContested: 'monitoringBody',
  extensionUndecided: 'lead',
  remitUndecided: 'lead',
  dossierReturned: 'lead',
  wrongAddressee: 'lead',
  heirsAwaited: 'lead',
  transferred: null,
};

/** Whether the lead had to act for the agency to be able to. */
export const isWaitForLead = (cause: PhaseCause): boolean =>
  Object.entries(WAITED_FOR).some(([wait, party]) => wait === cause && party === 'lead');

const leadOn = ({ lead, formerLeads }: RequestTrack, day: LocalDate): AgencyId =>
  formerLeads.find(({ through }) => day <= through)?.lead ?? lead;

type Standing = PartOnDay & { readonly agency: AgencyId };

const of = <Kind extends PartOnDay['kind']>(standings: readonly Standing[], kind: Kind) =>
  standings.filter((each): each is Extract<Standing, { kind: Kind }> => each.kind === kind);

const agenciesOf = (standings: readonly Standing[]): readonly AgencyId[] =>
  standings.map(({ agency }) => agency);

const asHolders = (standings: readonly Standing[]): readonly Holder[] =>
  standings.map(({ agency }) => ({ party: 'agency', agency }));

const waitedFor = (
  waits: readonly { readonly cause: WaitCause }[],
  lead: AgencyId,
): readonly Holder[] => {
  const parties = new Set(waits.map(({ cause }) => WAITED_FOR[cause]));
  return [
    ...(parties.has('lead') ? [{ party: 'lead', agency: lead } as const] : []),
    ...(parties.has('monitoringBody') ? [{ party: 'monitoringBody' } as const] : []),
  ];
};

type Told = Pick<PhaseOnDay, 'phase' | 'causes' | 'holders'> &
  Partial<Pick<PhaseOnDay, 'alsoAwaited'>>;

/**
 * While replies are awaited. Whoever is late comes first, then whoever still has time: a day is the lead's only where no
 * agency could have moved the request on.
 */
const awaiting = (standings: readonly Standing[], lead: AgencyId): Told | undefined => {
  const late = of(standings, 'late');
  const within = of(standings, 'withinWindow');
  const waits = of(standings, 'waits');
  const unheld = of(standings, 'unheld');
  if (late.length > 0)
    return {
      phase: 'overdue',
      causes: ['windowPassed'],
      holders: asHolders(late),
      alsoAwaited: agenciesOf([...within, ...waits, ...unheld]),
    };
  if (within.length > 0)
    return {
      phase: 'withinWindow',
      causes: ['windowRuns'],
      holders: asHolders(within),
      alsoAwaited: agenciesOf([...waits, ...unheld]),
    };
  if (waits.length + unheld.length === 0) return undefined;
  return {
    phase: 'excluded',
    causes: [...new Set([...waits, ...unheld].map(({ cause }) => cause))].toSorted(),
    holders: waitedFor(waits, lead),
    alsoAwaited: agenciesOf([...waits, ...unheld]),
  };
};

const phaseOf = (
  track: RequestTrack,
  day: LocalDate,
  lead: AgencyId,
  standings: readonly Standing[],
): Told => {
  const byLead = [{ party: 'lead', agency: lead }] as const;
  if (day <= track.sentOn) return { phase: 'prepared', causes: ['beforeSending'], holders: byLead };
  if (track.submissions.some((days) => covers(days, day)))
    return {
      phase: 'withPeoplesCommittee',
      causes: ['submitted'],
      holders: [{ party: 'peoplesCommittee' }],
    };
  const isReturned = track.submissions.some(({ to }) => to !== null && to < day);
  return (
    awaiting(standings, lead) ?? {
      phase: 'takenIn',
      causes: [isReturned ? 'submissionReturned' : 'nothingAwaited'],
      holders: byLead,
    }
  );
};

export type CalendarOf = (agency: AgencyId) => WorkingCalendar;

/** How the request stands when `day` begins, by the dates as they stand now. */
export const phaseOnDay = (
  track: RequestTrack,
  day: LocalDate,
  calendarOf: CalendarOf,
): PhaseOnDay => {
  const { reference, parts } = track;
  const lead = leadOn(track, day);
  const standings = parts.map((part) => ({
    agency: part.agency,
    ...partOnDay(part, day, { reference, calendar: calendarOf(part.agency) }),
  }));
  return {
    lead,
    alsoAwaited: [],
    ...phaseOf(track, day, lead, standings),
    pastCourtesyDate: agenciesOf(of(standings, 'pastCourtesyDate')),
  };
};

/** The last days of everything that holds of the request: it can only stand otherwise from the day after one. */
export const turningDaysOf = (
  { sentOn, submissions, formerLeads, parts }: RequestTrack,
  calendarOf: CalendarOf,
): readonly LocalDate[] => [
  sentOn,
  ...submissions.flatMap(({ from, to }) => (to === null ? [from] : [from, to])),
  ...formerLeads.map(({ through }) => through),
  ...parts.flatMap((part) => turningDays(part, calendarOf(part.agency))),
];
