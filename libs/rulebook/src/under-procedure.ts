import type { Procedure } from './procedure.js';
import type { RuleSet } from './rule-set.js';

/**
 * A rule as it applies to letters about one administrative procedure: the window, and where the procedure has its own
 * the starting point and the day an apology is owed, are the procedure's, on its text. A letter has nothing left to
 * state.
 */
export const underProcedure = (
  rule: RuleSet,
  { code, citation: text, window, startingPoint, apology }: Procedure,
): RuleSet => {
  const citation = `${text} (thủ tục hành chính mã số ${code})`;
  const { compulsory: _, ...stated } = rule.statedDeadline.value;
  return {
    ...rule,
    window: { value: window, basis: 'law', citation },
    ...(startingPoint !== undefined && {
      startingPoint: { value: startingPoint, basis: 'law', citation },
    }),
    ...(apology !== undefined && { apology: { value: apology, basis: 'law', citation } }),
    statedDeadline: { ...rule.statedDeadline, value: stated },
  };
};
