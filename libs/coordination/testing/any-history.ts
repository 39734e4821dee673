import fc from 'fast-check';
import {
  type RequestCommand,
  requestDecider,
  type RequestEvent,
  type RequestFacts,
  type RequestState,
} from '#lib/coordination';
import { type Calendars, type Rulebook, shippedCalendars } from '#lib/rulebook';
import { addDays, localDate } from '#lib/working-time';
import { attempts } from './attempts.js';
import { NAMES, type Scene } from './attempts/scene.js';
import { ruledOn } from './calendars.js';
import { addressee, letterTo } from './letters.js';
import { amending, confirming, ofDays } from './amended-rules.js';
import { ended, registerWith } from './reorganised.js';
import { asksForReport, reportingAt, rulesOnReports } from './reports.js';
import { SILENCE_AGREES } from './rules.js';

const FIRST_DAY = localDate('2026-02-12');
/** One of those asked is merged into another a week after the holidays. */
const register = registerWith(ended('transport', '2026-03-02', ['health']));

/** What ends a story comes seldom, so that stories go on. */
const OFTEN = Object.entries({
  ...{ add: 1, return: 1, release: 1, withdraw: 1, submit: 2, state: 1 },
  ...{ deliver: 6, register: 4, ask: 4, supply: 6, send: 4, record: 5, respond: 4, takeIn: 2 },
  ...{ correctDelivery: 8, correctSending: 6, confirm: 6, notice: 4, restate: 6, repin: 4 },
  ...{ confirmLate: 1, contestLate: 8, findLate: 5 },
  ...{ confirmJoint: 3, correctRecord: 4, returnSubmission: 4, conclude: 1, askAgain: 1 },
  ...{ acceptInterim: 4, maintain: 4, passOn: 1, minute: 2, trackOutside: 1, recordOutside: 1 },
  ...{ acceptDocuments: 2, contestDocuments: 4, findDocuments: 4 },
  ...{ apologise: 1, object: 3, explain: 6, review: 6 },
  ...{ explainSubmission: 1, reviewSubmission: 1 },
  ...{ transfer: 1, follow: 2 },
  ...{ askTime: 4, decideTime: 4, giveTime: 1, shorten: 1 },
  ...{ climb: 8, chase: 6 },
} satisfies Record<keyof typeof attempts, number>).map(([what, times]) =>
  // Object.entries forgets which keys there are.
  Array.from({ length: times }, () => what as keyof typeof attempts),
);

const opened = (channels: readonly boolean[], provided: boolean, agrees: boolean) =>
  letterTo([], {
    addressees: NAMES.slice(0, 3).map((name, index) =>
      addressee(name, { channel: channels[index] ? 'throughSystem' : 'elsewhere' }),
    ),
    mandate: {
      document: { number: '15/TB-VP', issuedOn: FIRST_DAY },
      from: 'Ủy ban nhân dân Thành phố',
      submitBy: addDays(FIRST_DAY, 20),
    },
    ...(!provided && { dossier: { status: 'notProvided' } as const }),
    ...(agrees && { ruleSet: SILENCE_AGREES.id, leadPosition: 'Đề nghị thống nhất chủ trương' }),
  });

/** Now and then a report is asked for instead. */
const begun = (
  channels: readonly boolean[],
  provided: boolean,
  agrees: boolean,
  reported: boolean,
) => (reported ? asksForReport(NAMES[0]) : opened(channels, provided, agrees));

/** Something happens about an agency, so many hours after the last: the first of these that is not refused. */
interface Turn extends Omit<Scene, 'facts' | 'request'> {
  readonly tried: readonly (keyof typeof attempts)[];
  readonly hours: number;
}

/** Registered, silent for six weeks and chased twice. */
const OUTLASTED: readonly Turn[] = [
  { tried: ['register'], name: 'finance', hours: 24, vary: 0 },
  { tried: ['notice'], name: 'finance', hours: 1000, vary: 0 },
  { tried: ['chase'], name: 'finance', hours: 24, vary: 0 },
  { tried: ['chase'], name: 'finance', hours: 24, vary: 1 },
  { tried: ['climb'], name: 'finance', hours: 120, vary: 0 },
];

const hoursAfter = (hours: number) =>
  `${addDays(FIRST_DAY, Math.floor(hours / 24))}T${String(hours % 24).padStart(2, '0')}:00`;

export interface HistoryOnCalendars {
  readonly events: readonly RequestEvent[];
  /** Every version that anything in it was counted on; asked for, so that no counterexample prints twenty years. */
  readonly calendars: () => Calendars;
  /** Every rule that was pinned in it, asked for as well. */
  readonly rules: () => Rulebook;
  /** The calendars as they stood, one after the other. */
  readonly inForce: () => readonly Calendars[];
}

/** Any history: whatever people try in whatever order, on calendars that are corrected; what is refused is left out. */
export const anyHistoryOnCalendars: fc.Arbitrary<HistoryOnCalendars> = fc
  .record({
    channels: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    // Most requests come with their dossier.
    provided: fc.integer({ min: 0, max: 4 }).map((n) => n > 0),
    reported: fc.integer({ min: 0, max: 6 }).map((n) => n === 0),
    /** Under a rule that makes agreement of silence: after how much of it all a silence is pursued to its end. */
    agrees: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined, freq: 2 }),
    turns: fc.array(
      fc.record<Turn>({
        tried: fc.array(fc.constantFrom(...OFTEN.flat()), {
          minLength: 1,
          maxLength: 6,
          size: 'max',
        }),
        name: fc.constantFrom(...NAMES),
        hours: fc.noBias(fc.integer({ min: 0, max: 120 })),
        vary: fc.noBias(fc.nat(59)),
      }),
      { minLength: 5, maxLength: 40, size: 'max' },
    ),
  })
  .map(({ channels, provided, reported, agrees, turns }) => {
    const events: RequestEvent[] = [];
    let request: RequestState = requestDecider.initialState;
    let elapsed = 9;
    let calendars = shippedCalendars;
    let rules = rulesOnReports;
    const inForce = [calendars];
    const accepts = (command: RequestCommand, facts: RequestFacts): boolean => {
      const decision = requestDecider.decide(command, request, facts);
      if (decision.outcome === 'rejected') return false;
      events.push(...decision.events);
      for (const event of decision.events) request = requestDecider.evolve(request, event);
      return true;
    };
    accepts(
      begun(channels, provided, agrees !== undefined, reported),
      reportingAt(hoursAfter(elapsed), { register }),
    );
    const happens = (what: keyof typeof attempts, { name, vary }: Turn): boolean => {
      const now = hoursAfter(elapsed);
      if (what === 'restate' && vary % 3 > 0) {
        calendars = ruledOn(calendars, localDate(now.slice(0, 10)), vary);
        inForce.push(calendars);
      }
      // With effect from before the letter.
      if (what === 'repin' && vary % 3 > 0)
        rules = confirming(amending(rules, '2026-02-02', ofDays(3 + (vary % 20))));
      const facts = reportingAt(now, { register, calendars, rules });
      return accepts(attempts[what]({ name, vary, facts, request }), facts);
    };
    for (const turn of agrees === undefined ? turns : turns.toSpliced(agrees, 0, ...OUTLASTED)) {
      elapsed += turn.hours;
      turn.tried.some((what) => happens(what, turn));
    }
    return { events, calendars: () => calendars, rules: () => rules, inForce: () => inForce };
  });

/** The events of any history. */
export const anyHistory: fc.Arbitrary<readonly RequestEvent[]> = anyHistoryOnCalendars.map(
  ({ events }) => events,
);
