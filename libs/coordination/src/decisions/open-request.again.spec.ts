import {
  ReleaseAddressee,
  type RequestId,
  type RequestState,
  WithdrawRequest,
} from '#lib/coordination';
import {
  asksAgain,
  asksForReport,
  at,
  by,
  ended,
  id,
  letterTo,
  registerWith,
  reportingAt,
  story,
  types,
} from '#lib/coordination/testing';

const now = at('2026-02-12T09:00');

describe('a letter in place of an earlier one', () => {
  const reissueOf = 'request-0' as RequestId;
  const earlier = story().and(now, letterTo(['finance'], { requestId: reissueOf }));
  const withdrawn = earlier.and(
    now,
    new WithdrawRequest({ requestId: reissueOf, reason: 'Sai nội dung' }, by('planning')),
  );
  const reissued = letterTo(['finance'], { reissueOf });

  it('links the request its lead has withdrawn', () => {
    const [opened] = story().adds({ ...now, followed: withdrawn.request }, reissued);
    expect(opened).toMatchObject({ data: { reissueOf } });
  });

  it('links the request that the body whose place its lead took has withdrawn', () => {
    const register = registerWith(ended('health', '2026-02-12', ['planning']));
    const ofHealth = { ...withdrawn.request, lead: id('health') } as RequestState;
    const [opened] = story().adds({ ...now, register, followed: ofHealth }, reissued);
    expect(opened).toMatchObject({ data: { reissueOf } });
  });

  it.each([
    ['is not on record', story().request, 'unknown'],
    ['its lead has not withdrawn', earlier.request, 'notWithdrawn'],
    [
      'another lead has withdrawn',
      { ...withdrawn.request, lead: id('health') } as RequestState,
      'ofAnotherLead',
    ],
  ])('is refused where that %s', (_, standing, because) => {
    expect(story().refuses({ ...now, followed: standing }, reissued)).toEqual({
      type: 'NotReissuable',
      requestId: reissueOf,
      because,
    });
  });
});

describe('a letter that asks again about a changed draft', () => {
  const roundOf = 'request-0' as RequestId;
  const first = story().and(now, letterTo(['finance'], { requestId: roundOf }));
  const heard = first.and(
    now,
    new ReleaseAddressee(
      { requestId: roundOf, agency: id('finance'), reason: 'Đã họp' },
      by('planning'),
    ),
  );
  const second = letterTo(['finance'], { roundOf });

  it('links the first, and has a clock of its own', () => {
    const events = story().adds({ ...now, followed: heard.request }, second);
    expect(events[0]).toMatchObject({ data: { roundOf } });
    expect(types(events)).toContain('WindowOpened');
  });

  it.each([
    ['is not on record', story().request, 'unknown'],
    ['still waits for somebody', first.request, 'stillAsking'],
    [
      'was withdrawn',
      first.and(now, new WithdrawRequest({ requestId: roundOf, reason: 'Sai' }, by('planning')))
        .request,
      'withdrawn',
    ],
    [
      'is another lead’s',
      { ...heard.request, lead: id('health') } as RequestState,
      'ofAnotherLead',
    ],
  ])('is refused where the first %s', (_, followed, because) => {
    expect(story().refuses({ ...now, followed }, second)).toEqual({
      type: 'NotASecondRound',
      requestId: roundOf,
      because,
    });
  });

  it('is refused where another letter asks about the first again', () => {
    const another = 'request-2' as RequestId;
    const asking = heard.and(now, asksAgain(another, { requestId: roundOf }));
    expect(story().refuses({ ...now, followed: asking.request }, second)).toEqual({
      type: 'AskedAgainAlready',
      requestId: roundOf,
      round: another,
    });
  });

  it('is refused where it asks for a report', () => {
    const told = { ...reportingAt('2026-02-24T09:00'), followed: heard.request };
    expect(story().refuses(told, asksForReport('finance', { roundOf }))).toMatchObject({
      because: 'report',
    });
  });

  it('is refused where the letter also says it replaces one', () => {
    const both = letterTo(['finance'], { roundOf, reissueOf: roundOf });
    const withdrawn = new WithdrawRequest({ requestId: roundOf, reason: 'Sai' }, by('planning'));
    const followed = first.and(now, withdrawn).request;
    expect(story().refuses({ ...now, followed }, both)).toMatchObject({
      because: 'alsoReissue',
    });
  });
});
