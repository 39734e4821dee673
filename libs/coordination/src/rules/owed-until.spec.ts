import { ReleaseAddressee, WithdrawRequest } from '#lib/coordination';
import {
  asksFor,
  at,
  by,
  corrects,
  id,
  letterTo,
  moment,
  noticeLapses,
  opinion,
  records,
  requestId,
  sends,
  story,
  types,
} from '#lib/coordination/testing';

const agency = id('finance');
const release = new ReleaseAddressee(
  { requestId, agency, reason: 'Không cần ý kiến nữa' },
  by('planning'),
);
const withdraw = new WithdrawRequest({ requestId, reason: 'Thay văn bản' }, by('planning'));
const found = records('finance', '2026-03-10T09:00', opinion('o'));
const on23March = at('2026-03-23T09:00');

const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance']));
/** Due 13/3, so lapsed on 14/3. */
const lapsed = asked.and(at('2026-03-14T00:00'), noticeLapses());
const released = lapsed.and(at('2026-03-20T09:00'), release);
const withdrawn = lapsed.and(at('2026-03-16T09:00'), withdraw);

describe('a reply of 10/3 that turns up on 23/3 is recorded and judged by its own day', () => {
  it('after the agency was released, and takes its lapse back', () => {
    const recorded = released.and(on23March, found);
    expect(recorded.events.slice(released.events.length)).toMatchObject([
      { type: 'LapseReversed', data: { cause: 'sentInTime' } },
      { type: 'OpinionGiven', data: { timeliness: { kind: 'onTime' } } },
    ]);
    expect(recorded.consultation(agency)).toMatchObject({ status: 'released', lapsed: false });
  });

  it('after the request was withdrawn, and takes its lapse back', () => {
    const recorded = withdrawn.and(on23March, found);
    expect(types(recorded.events.slice(withdrawn.events.length))).toEqual([
      'LapseReversed',
      'OpinionGiven',
    ]);
    expect(recorded.request.status).toBe('withdrawn');
  });

  it('and its day is corrected there like any other', () => {
    for (const ended of [released, withdrawn]) {
      const late = ended.and(on23March, records('finance', '2026-03-15T09:00', opinion('o')));
      expect(late.events.at(-1)).toMatchObject({ data: { timeliness: { kind: 'late' } } });
      const events = late.adds(
        on23March,
        corrects('finance', {
          entry: 'sending',
          agency,
          opinion: opinion('o').id,
          from: moment('2026-03-15T09:00'),
          to: moment('2026-03-10T09:00'),
        }),
      );
      expect(types(events)).toEqual(['EntryCorrected', 'LapseReversed', 'OpinionRejudged']);
    }
  });

  it('and a later delivery proved there takes the lapse back where the window had not passed by the end', () => {
    const later = corrects('planning', {
      entry: 'delivery',
      agency,
      from: moment('2026-02-12T09:00'),
      to: moment('2026-02-26T09:00'),
    });
    // The window would have passed on 20/3; the release came that morning, before its end.
    expect(types(released.adds(at('2026-04-10T09:00'), later))).toEqual([
      'EntryCorrected',
      'LapseReversed',
      'DueDateMoved',
    ]);
  });

  it('and is in time where the clock stood', () => {
    const standing = asked
      .and(at('2026-02-23T09:00'), asksFor('finance', 'Dự toán'))
      .and(at('2026-03-20T09:00'), release);
    const events = standing.adds(on23March, records('finance', '2026-03-17T09:00', opinion('o')));
    expect(events).toMatchObject([
      { type: 'OpinionGiven', data: { timeliness: { kind: 'onTime' } } },
    ]);
  });
});

describe('what ended stays ended', () => {
  it('takes no reply sent after the release or the withdrawal', () => {
    expect(released.refuses(on23March, sends('finance'))).toEqual({
      type: 'AddresseeNotOpen',
      agency,
      status: 'released',
    });
    expect(withdrawn.refuses(on23March, sends('finance'))).toEqual({
      type: 'RequestWithdrawnAlready',
    });
  });

  it('asks nobody else in the place of an agency of a withdrawn request', () => {
    const swap = corrects('planning', { entry: 'addressee', from: agency, to: id('health') });
    expect(withdrawn.refuses(on23March, swap)).toEqual({ type: 'RequestWithdrawnAlready' });
  });

  it('lets a released agency ask for no documents, and releases it no second time', () => {
    const refused = { type: 'AddresseeNotOpen', agency, status: 'released' };
    expect(released.refuses(on23March, asksFor('finance', 'Dự toán'))).toEqual(refused);
    expect(released.refuses(on23March, release)).toEqual(refused);
  });
});
