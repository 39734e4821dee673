import type { Timeliness } from '../vocabulary.js';

/** How late, in the order in which it weighs: working days, then minutes, then against the first valid date. */
const lateness = (judged: Timeliness): readonly number[] =>
  judged.kind === 'late'
    ? [1, judged.workingDays, judged.minutes ?? 0, judged.workingDaysAgainstFirst ?? 0]
    : [0, 0, 0, 0];

/** Whether a judgement is worse for the agency than another (R14). One that judges nothing is as good as on time. */
export const isWorse = (judged: Timeliness, former: Timeliness): boolean => {
  const before = lateness(former);
  const [now, then] = lateness(judged)
    .map((each, index): readonly [number, number] => [each, before[index] ?? 0])
    .find(([a, b]) => a !== b) ?? [0, 0];
  return now > then;
};
