import { ReleaseAddressee } from '#lib/coordination';
import { at, by, id, letterTo, opinion, requestId, sends, story } from '#lib/coordination/testing';

const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance', 'health']));
const now = at('2026-02-24T09:00');
const release = (reason = 'Trùng nội dung đã hỏi') =>
  new ReleaseAddressee({ requestId, agency: id('finance'), reason }, by('planning'));

describe('an addressee is released', () => {
  it('and owes no reply any more', () => {
    expect(asked.adds(now, release())).toMatchObject([
      { type: 'AddresseeReleased', data: { cause: 'notNeeded' } },
    ]);
    const released = asked.and(now, release());
    expect(released.consultation(id('finance')).status).toBe('released');
    expect(released.refuses(now, sends('finance'))).toEqual({
      type: 'AddresseeNotOpen',
      agency: id('finance'),
      status: 'released',
    });
  });

  it('after it said that the matter is outside its remit', () => {
    const outside = asked.and(now, sends('finance', opinion('o', { kind: 'outOfRemit' })));
    expect(outside.adds(now, release())).toMatchObject([
      { type: 'AddresseeReleased', data: { cause: 'outOfRemit' } },
    ]);
  });

  it('not after any other answer, not twice, not without a reason, not by another agency', () => {
    const answered = asked.and(now, sends('finance', opinion('o')));
    expect(answered.refuses(now, release())).toEqual({ type: 'AnsweredAlready', opinion: 'o' });
    expect(asked.and(now, release()).refuses(now, release())).toMatchObject({
      type: 'AddresseeNotOpen',
    });
    expect(asked.refuses(now, release(' '))).toEqual({ type: 'FieldMissing', field: 'reason' });
    expect(asked.refuses(now, new ReleaseAddressee(release().data, by('finance')))).toMatchObject({
      type: 'OnlyTheLeadMay',
    });
  });
});
