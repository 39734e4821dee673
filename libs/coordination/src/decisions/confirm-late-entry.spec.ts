import {
  at,
  confirmsLate,
  id,
  letterTo,
  moment,
  opinion,
  proof,
  sends,
  story,
} from '#lib/coordination/testing';

const agency = id('finance');
const sending = { entry: 'sending', opinion: opinion('o').id } as const;
const entered = story()
  .and(at('2026-02-12T09:00'), letterTo(['finance']))
  .and(
    at('2026-03-18T09:00'),
    sends('finance', opinion('o'), { sentAt: moment('2026-03-13T16:00'), evidence: proof }),
  );

describe('the other party confirms an entry made late', () => {
  it('and it stands before the three working days are over', () => {
    expect(
      entered.adds(at('2026-03-19T09:00'), confirmsLate('planning', 'finance', sending)),
    ).toMatchObject([{ type: 'LateEntryConfirmed', data: { agency, late: sending } }]);
  });

  it('not its own', () => {
    expect(
      entered.refuses(at('2026-03-19T09:00'), confirmsLate('finance', 'finance', sending)),
    ).toMatchObject({ type: 'OnlyTheLeadMay' });
  });

  it('not where it stands already', () => {
    expect(
      entered.refuses(at('2026-03-24T09:00'), confirmsLate('planning', 'finance', sending)),
    ).toEqual({ type: 'LateEntryStands', agency, until: '2026-03-23' });
  });
});
