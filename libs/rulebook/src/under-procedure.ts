import type { Procedure } from './procedure.js';
import type { RuleSet } from './rule-set.js';

/**
 * A rule as it applies to letters about one administrative procedure: the window, and the starting point where the
 * procedure has its own, are the procedure's, on its text. A letter has nothing left to state.
 */
export const underProcedure = (
  rule: RuleSet,
  { code, citation: text, window, startingPoint }: Procedure,
): RuleSet => {
  const citation = `${text} (thủ tục hành chính mã số ${code})`;
  const { compulsory: _, ...stated } = rule.statedDeadline.value;
  return {
    ...rule,
    window: { value: window, basis: 'law', citation },
    ...(startingPoint !== undefined && {
      startingPoint: { value: startingPoint, basis: 'law', citation },
    }),
    statedDeadline: { ...rule.statedDeadline, value: stated },
  };
};
