import { type PointNumber, type PointResponse, RespondToPoint } from '#lib/coordination';
import {
  at,
  by,
  id,
  letterTo,
  opinion,
  opinionOn,
  requestId,
  sends,
  story,
} from '#lib/coordination/testing';

const now = at('2026-02-24T09:00');
const answered = story()
  .and(at('2026-02-12T09:00'), letterTo(['finance']))
  .and(now, sends('finance', opinionOn('o', 'amend')));

const respond = (response: PointResponse, point = 1, to = 'o') =>
  new RespondToPoint(
    {
      requestId,
      agency: id('finance'),
      opinion: opinion(to).id,
      point: point as PointNumber,
      response,
    },
    by('planning'),
  );
const reasons = 'Đã có quy định tại Quyết định 12';

describe('the lead responds to a point (tiếp thu, giải trình)', () => {
  it.each<PointResponse>([
    { kind: 'accepted' },
    { kind: 'partlyAccepted', reasons },
    { kind: 'notAccepted', reasons },
  ])('$kind', (response) => {
    expect(answered.adds(now, respond(response))).toMatchObject([
      { type: 'PointAnswered', data: { point: 1, response } },
    ]);
  });

  it.each(['partlyAccepted', 'notAccepted'] as const)(
    'gives its reasons where it is %s',
    (kind) => {
      expect(answered.refuses(now, respond({ kind, reasons: ' ' }))).toEqual({
        type: 'ReasonsRequired',
      });
    },
  );

  it('may change its response before the submission', () => {
    const once = answered.and(now, respond({ kind: 'accepted' }));
    expect(once.adds(now, respond({ kind: 'notAccepted', reasons }))).toHaveLength(1);
  });

  it('cannot respond to a point or an opinion that is not there, or was superseded', () => {
    expect(answered.refuses(now, respond({ kind: 'accepted' }, 2))).toEqual({
      type: 'PointUnknown',
      opinion: 'o',
      point: 2,
    });
    const replaced = answered.and(
      now,
      sends('finance', opinion('p'), { supersedes: opinion('o').id }),
    );
    expect(replaced.refuses(now, respond({ kind: 'accepted' }))).toEqual({
      type: 'OpinionUnknown',
      opinion: 'o',
    });
  });

  it('is the only one who may', () => {
    const byAuthor = new RespondToPoint(respond({ kind: 'accepted' }).data, by('finance'));
    expect(answered.refuses(now, byAuthor)).toEqual({
      type: 'OnlyTheLeadMay',
      lead: id('planning'),
    });
  });
});
