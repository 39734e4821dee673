import type { Count } from '../counting/count.js';
import { lateAfterOn, receivedOn } from '../counting/stated-deadline.js';
import type { DerivationStep, Ground, StatedReading } from '../derivation.js';
import type { ReplyWindow } from '../reply-window.js';
import { END_ON_DAY_OFF, groundOf, HOUSE } from './grounds.js';

const GROUND_OF_READING: Readonly<Record<StatedReading, Ground>> = {
  asWritten: HOUSE,
  lastWorkingDayBefore: HOUSE,
  nextWorkingDay: END_ON_DAY_OFF,
  laterOfTwo: END_ON_DAY_OFF,
};

/** The date the letter states: void, or how it is read, and its length if something moves it. */
export const statedSteps = (
  window: ReplyWindow,
  { plan, end }: Count,
): readonly DerivationStep[] => {
  const { stated: treatment } = plan;
  const { stated } = window;
  if (!stated || !treatment) return [];
  const { words, on } = stated.value;
  const received = receivedOn(window);
  if (treatment.type === 'void') {
    const { earliest } = treatment;
    return [
      { type: 'statedVoid', words, on, receivedOn: received, earliest, ...HOUSE },
      ...(window.onlyStated ? [{ type: 'courtesy', ...HOUSE } as const] : []),
    ];
  }
  const { reading } = treatment;
  const { hour } = stated.value;
  const steps: DerivationStep[] = [
    { type: 'stated', words, on, ...groundOf(stated) },
    {
      type: 'statedReading',
      reading,
      ...(hour && { hour }),
      lateAfter: lateAfterOn(treatment),
      ...GROUND_OF_READING[reading],
    },
  ];
  if (end !== plan.notBefore) {
    steps.push({ type: 'statedLength', length: plan.own, receivedOn: received, ...HOUSE });
  }
  return steps;
};
