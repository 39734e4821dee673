import type { Count } from '../counting/count.js';
import { receivedOn } from '../counting/stated-deadline.js';
import type { DerivationStep } from '../derivation.js';
import { instantOfMs } from '../instant.js';
import type { Grounded, ReplyWindow, Shortening } from '../reply-window.js';
import type { WorkingCalendar } from '../working-calendar.js';
import { groundOf, HOUSE, START_OF_DAYS, START_OF_HOURS } from './grounds.js';
import { statedSteps } from './stated-steps.js';

const dayOfStart = ({ start: { on, at } }: ReplyWindow) => ({
  on,
  ...(at !== undefined && { at }),
});

/** What starts the clock; the day of the complete dossier has a step of its own, on its own ground. */
const started = (window: ReplyWindow): DerivationStep => ({
  type: 'started',
  startingPoint: window.start.value,
  ...(window.start.occasion !== undefined && { occasion: window.start.occasion }),
  ...(window.complete === undefined && dayOfStart(window)),
  ...groundOf(window.start),
});

/** How the dossier came to count as complete, and that the window began again with it. */
const completeSteps = (window: ReplyWindow): readonly DerivationStep[] => {
  const { complete, restarted, start } = window;
  const steps: DerivationStep[] = [];
  if (complete)
    steps.push({
      type: 'complete',
      by: complete.value,
      ...dayOfStart(window),
      ...groundOf(complete),
    });
  if (restarted)
    steps.push({
      type: 'restarted',
      on: start.on,
      rounds: restarted.value.rounds,
      ...groundOf(restarted),
    });
  return steps;
};

/** How the day of receipt was fixed, where the window says so. */
const receivedSteps = (window: ReplyWindow): readonly DerivationStep[] => {
  const { receipt } = window;
  return receipt
    ? [{ type: 'received', by: receipt.value, on: receivedOn(window), ...groundOf(receipt) }]
    : [];
};

/** The window of the rule: where its count begins and how long it is. */
const ruleSteps = ({ start, length }: ReplyWindow, { plan }: Count): readonly DerivationStep[] => {
  const momentKnown = start.at !== undefined;
  return [
    length.value.unit === 'hour'
      ? {
          type: 'hoursRunFrom',
          at: instantOfMs(plan.start),
          momentKnown,
          ...(momentKnown ? START_OF_HOURS : HOUSE),
        }
      : { type: 'startDayNotCounted', on: start.on, ...START_OF_DAYS },
    { type: 'length', length: length.value, ...groundOf(length) },
  ];
};

/** The earlier date an order gave, which takes the place of the rule's and the letter's. */
const shortenedSteps = (
  shortened: Grounded<Shortening>,
  calendar: WorkingCalendar,
): readonly DerivationStep[] => [
  {
    type: 'shortened',
    ...shortened.value,
    lateAfter: calendar.workingDayOnOrAfter(shortened.value.on),
    ...groundOf(shortened),
  },
];

/** What is counted: what an order shortened it to, else the letter's date, else the rule's length. */
const countedSteps = (
  window: ReplyWindow,
  count: Count,
  calendar: WorkingCalendar,
): readonly DerivationStep[] => {
  const { shortened } = window;
  if (shortened) return shortenedSteps(shortened, calendar);
  const stated = statedSteps(window, count);
  return count.plan.stated?.type === 'holds' ? stated : [...stated, ...ruleSteps(window, count)];
};

/** What starts the clock and what it has to count. */
export const startingSteps = (
  window: ReplyWindow,
  count: Count,
  calendar: WorkingCalendar,
): readonly DerivationStep[] => [
  started(window),
  ...receivedSteps(window),
  ...completeSteps(window),
  ...countedSteps(window, count, calendar),
  ...window.extensions.map(({ length, cause }): DerivationStep => ({
    type: 'extended',
    length,
    cause,
    ...HOUSE,
  })),
];
