import type { Count } from '../counting/count.js';
import type { Earliest } from '../counting/plan.js';
import { dayEnding, endOf } from '../counting/running-out.js';
import type { Derivation, DerivationResult, DerivationStep } from '../derivation.js';
import { instantOfMs } from '../instant.js';
import { dateOfDay } from '../local-date.js';
import type { Pause, ReplyWindow } from '../reply-window.js';
import type { WorkingCalendar } from '../working-calendar.js';
import { daySteps } from './day-steps.js';
import { HOUSE, START_OF_DAYS } from './grounds.js';
import { startingSteps } from './starting-steps.js';

const pauseSteps = (
  window: ReplyWindow,
  { pauses, openPause }: Count,
): readonly DerivationStep[] => {
  const effective = new Set<Pause>(pauses);
  const paused = pauses.map(({ from, until, cause }): DerivationStep => ({
    type: 'paused',
    from,
    until,
    cause,
    ...START_OF_DAYS,
  }));
  if (openPause) {
    const { from, cause } = openPause;
    return [...paused, { type: 'suspended', from, cause, ...HOUSE }];
  }
  const tooLate = window.pauses
    .filter((pause) => !effective.has(pause))
    .map(({ from, cause }): DerivationStep => ({
      type: 'pauseAfterTheEnd',
      from,
      cause,
      ...HOUSE,
    }));
  return [...paused, ...tooLate];
};

const earliestStep = (limit: Earliest, decisive: Earliest | undefined): DerivationStep => {
  const { since, workingDays, end, floor } = limit;
  const told = {
    since,
    workingDays,
    earliest: dateOfDay(dayEnding(end)),
    decisive: limit === decisive,
  };
  return floor
    ? { type: 'floor', cause: floor.cause, ...told, basis: floor.basis }
    : { type: 'remainsAfterPause', ...told, ...HOUSE };
};

const resultOf = (window: ReplyWindow, { plan, end, openPause }: Count): DerivationResult => {
  if (openPause) return { type: 'suspended', on: openPause.from };
  const day = dayEnding(end);
  const on = dateOfDay(day);
  if (end === endOf(day)) return { type: 'due', on };
  const inclusive = plan.stated?.type === 'holds' && window.stated?.value.hour?.inclusive === true;
  return { type: 'due', on, hour: { at: instantOfMs(end).slice(11, 16), inclusive } };
};

/** Tells a count step by step, each with what it rests on (counting rule 11). */
export const derive = (
  window: ReplyWindow,
  count: Count,
  calendar: WorkingCalendar,
  provisional: boolean,
): Derivation => {
  const { id, version, title, publishedFrom, publishedUntil } = calendar;
  const { agency } = calendar.data;
  const steps = [...startingSteps(window, count, calendar), ...pauseSteps(window, count)];
  if (!count.openPause) {
    steps.push(...daySteps(count, calendar));
    steps.push(...count.earliest.map((limit) => earliestStep(limit, count.decisive)));
  }
  if (provisional) steps.push({ type: 'assumed', publishedFrom, publishedUntil, ...HOUSE });
  return {
    window,
    calendar: { id, version, title, ...(agency !== undefined && { agency }) },
    steps,
    result: resultOf(window, count),
  };
};
