import { WithdrawRequest } from '#lib/coordination';
import { at, by, letterTo, requestId, sends, story, types } from '#lib/coordination/testing';

const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance', 'health']));
const now = at('2026-02-24T09:00');
const withdraw = (reason = 'Thay bằng văn bản khác') =>
  new WithdrawRequest({ requestId, reason }, by('planning'));

describe('the lead withdraws a request (thu hồi)', () => {
  it('and nobody owes a reply any more', () => {
    const withdrawn = asked.and(now, withdraw());
    expect(withdrawn.request.status).toBe('withdrawn');
    expect(withdrawn.refuses(now, sends('finance'))).toEqual({ type: 'RequestWithdrawnAlready' });
    expect(withdrawn.refuses(now, withdraw())).toEqual({ type: 'RequestWithdrawnAlready' });
  });

  it('keeps the lapses of the windows that had passed', () => {
    const answered = asked.and(now, sends('finance'));
    const events = answered.adds(at('2026-03-16T09:00'), withdraw());
    expect(types(events)).toEqual(['WindowLapsed', 'RequestWithdrawn']);
    expect(events[0]).toMatchObject({ data: { agency: 'health' } });
  });

  it('with a reason, and only itself', () => {
    expect(asked.refuses(now, withdraw(''))).toEqual({ type: 'FieldMissing', field: 'reason' });
    const other = new WithdrawRequest(withdraw().data, by('finance'));
    expect(asked.refuses(now, other)).toMatchObject({ type: 'OnlyTheLeadMay' });
  });

  it('finds no request where none was opened', () => {
    expect(story().refuses(now, withdraw())).toEqual({ type: 'RequestNotFound' });
  });
});
