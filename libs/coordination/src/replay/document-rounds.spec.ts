import {
  asksFor,
  at,
  contestsLate,
  findsOnLate,
  id,
  letterTo,
  moment,
  proof,
  story,
  supplies,
} from '#lib/coordination/testing';
import { documentsTold } from './document-rounds.js';

const suppliedAt = moment('2026-02-25T09:00');
const supplement = { entry: 'supplement', suppliedAt } as const;
const entered = story()
  .and(at('2026-02-12T09:00'), letterTo(['finance']))
  .and(at('2026-02-23T09:00'), asksFor('finance', 'Dự toán'))
  .and(at('2026-03-10T09:00'), supplies('finance', [1], { suppliedAt, evidence: proof }));
const suppliedIn = ({ events }: typeof entered) => documentsTold(id('finance'), events).suppliedAt;

describe('a round of missing documents, replayed', () => {
  it('ends with the supplement as it counts: when it reached this system while it is contested (R12)', () => {
    expect(suppliedIn(entered)).toBe(suppliedAt);
    const contested = entered.and(
      at('2026-03-11T09:00'),
      contestsLate('finance', 'finance', supplement),
    );
    expect(suppliedIn(contested)).toBe(moment('2026-03-10T09:00'));
    const upheld = contested.and(
      at('2026-03-20T09:00'),
      findsOnLate('finance', supplement, 'upheld'),
    );
    expect(suppliedIn(upheld)).toBe(suppliedAt);
  });
});
