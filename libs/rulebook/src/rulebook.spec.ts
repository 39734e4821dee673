import { localDate } from '#lib/working-time';
import type { RuleSet, RuleSetId } from './rule-set.js';
import { Rulebook } from './rulebook.js';
import { shippedRulebook } from './shipped-rule-sets.js';

const [, shipped] = shippedRulebook.all();
if (shipped === undefined) throw new Error('There is no rule to vary');
const version = (told: Partial<RuleSet>): RuleSet => ({ ...shipped, ...told });

describe('the rulebook', () => {
  const first = version({ version: 1, inForceTo: localDate('2024-12-31') });
  const second = version({ version: 2, inForceFrom: localDate('2025-01-01') });
  const draft = version({ id: 'DRAFT' as RuleSetId, adopted: false });
  const book = new Rulebook([first, second, draft]);

  it('finds the version in force on the day a letter was issued, the last day included', () => {
    expect(book.inForceOn(localDate('2024-12-31'), 'general')).toBe(first);
    expect(book.inForceOn(localDate('2025-01-01'), 'general')).toBe(second);
  });

  it('never enforces a rule that was not adopted', () => {
    expect(new Rulebook([draft]).inForceOn(localDate('2025-01-01'), 'general')).toBeUndefined();
  });

  it('gives a letter no rule that is not for its matter', () => {
    expect(book.inForceOn(localDate('2025-01-01'), 'administrativeProcedure')).toBeUndefined();
  });

  it('keeps every version, and gives the newest where none is named', () => {
    expect(book.find(first.id, 1)).toBe(first);
    expect(book.find(first.id)).toBe(second);
    expect(book.find(first.id, 3)).toBeUndefined();
  });
});
