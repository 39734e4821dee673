import { type RequestId, type RequestState, WithdrawRequest } from '#lib/coordination';
import {
  asksAgain,
  asksForReport,
  at,
  by,
  concludes,
  id,
  letterTo,
  report,
  reportingAt,
  sends,
  story,
  submits,
} from '#lib/coordination/testing';

const [second, third] = ['request-2', 'request-3'] as [RequestId, RequestId];
const opening = at('2026-02-12T09:00');
const asked = story().and(opening, letterTo(['finance'], { leadPosition: 'Thống nhất' }));
const heard = asked.and(at('2026-02-23T09:00'), sends('finance'));
const now = at('2026-02-24T09:00');
const again = heard.and(now, asksAgain(second));

/** The second round as its own stream has it. */
const roundOf = (request: RequestState, status: 'open' | 'withdrawn'): RequestState => {
  if (request.status !== 'open') throw new Error('It was just opened');
  const opened = { ...request, requestId: second };
  return status === 'open' ? opened : { ...opened, status, withdrawnAt: now.now };
};
const open = roundOf(asked.request, 'open');
const withdrawn = roundOf(asked.request, 'withdrawn');
const later = { ...at('2026-02-25T09:00'), otherRound: open };

describe('a further round takes its place', () => {
  it.each([
    ['once everybody has answered', heard],
    ['after the submission', heard.and(now, submits())],
    ['after the conclusion', heard.and(now, submits()).and(at('2026-02-26T09:00'), concludes())],
  ])('on the request of the round before, %s', (_, first) => {
    expect(first.adds(at('2026-02-26T09:00'), asksAgain(second))).toMatchObject([
      { type: 'AskedAgain', data: { round: second } },
    ]);
  });

  it('and a second letter is refused while the first is in progress', () => {
    expect(again.refuses(later, asksAgain(third))).toEqual({
      type: 'AskedAgainAlready',
      requestId: 'request-1',
      round: second,
    });
  });

  it('which its own letter may take again: sent again, it is the same', () => {
    expect(again.adds(later, asksAgain(second))).toHaveLength(1);
  });

  it('and leaves it when it is withdrawn', () => {
    expect(again.adds({ ...later, otherRound: withdrawn }, asksAgain(third))).toHaveLength(1);
  });

  it.each([
    ['on its way to the record keeps it for a minute', '2026-02-24T09:00', true],
    ['that never arrived there leaves it after that', '2026-02-24T09:01', false],
  ])('and a letter %s', (_, moment, kept) => {
    const meanwhile = { ...at(moment), otherRound: { status: 'unknown' } as const };
    const decide = () => again.adds(meanwhile, asksAgain(third));
    if (kept) expect(decide).toThrow('AskedAgainAlready');
    else expect(decide()).toHaveLength(1);
  });

  it.each([
    ['still waits for somebody', asked, 'stillAsking'],
    [
      'was withdrawn',
      heard.and(
        now,
        new WithdrawRequest(
          { requestId: letterTo([]).data.requestId, reason: 'Sai' },
          by('planning'),
        ),
      ),
      'withdrawn',
    ],
    [
      'asked for a report',
      story()
        .and(reportingAt('2026-02-12T09:00'), asksForReport('finance'))
        .and(reportingAt('2026-02-23T09:00'), sends('finance', report('made'))),
      'report',
    ],
  ])('but not after a request that %s', (_, first, because) => {
    expect(first.refuses(now, asksAgain(second))).toMatchObject({
      type: 'NotASecondRound',
      because,
    });
  });

  it('but not for another lead', () => {
    expect(heard.refuses(now, asksAgain(second, { lead: id('health') }))).toMatchObject({
      because: 'ofAnotherLead',
    });
  });
});
