import {
  type AddresseeReleased,
  type LapseReversed,
  ReleaseAddressee,
  type RequestEvent,
  type RequestId,
  WithdrawRequest,
} from '#lib/coordination';
import {
  addressee,
  at,
  by,
  id,
  letterTo,
  moment,
  noticeLapses,
  records,
  requestId,
  sends,
  story,
} from '#lib/coordination/testing';
import { type Instant, localDate } from '#lib/working-time';
import { touches } from '../consultation/course-after.js';
import { accountAfter } from './account.fold.js';
import type { Account } from './account.js';
import { verdictOf } from './verdict.js';

// Due on Friday 13/3/2026.
const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance', 'ministry']));
const lapsed = asked.and(at('2026-03-14T00:00'), noticeLapses());
const common = { requestId: 'request-1' as RequestId, agency: id('finance') };
const released = (day: string): AddresseeReleased => ({
  type: 'AddresseeReleased',
  data: {
    ...common,
    occurredAt: moment(`${day}T09:00`),
    cause: 'notNeeded',
    reason: 'Không thuộc phạm vi',
  },
});

const verdict = (
  events: readonly RequestEvent[],
  asOf: Instant = moment('2026-04-01T09:00'),
  agency = id('finance'),
) => {
  const account = events
    .filter((event) => touches(event, agency))
    .reduce<Account | undefined>(accountAfter, undefined);
  if (!account) throw new Error('the agency was asked');
  return verdictOf(account, asOf);
};

describe('a consultation is counted', () => {
  it('as open through the last moment of its due date, and as overdue from the next', () => {
    expect(verdict(asked.events, moment('2026-03-13T23:59'))).toEqual({ cell: 'open' });
    expect(verdict(asked.events, moment('2026-03-14T00:00'))).toEqual({ cell: 'overdue' });
  });

  it('by its answer from the sending on, and not before', () => {
    const { events } = asked.and(at('2026-03-17T09:00'), sends('finance'));
    expect(verdict(events, moment('2026-03-17T08:59'))).toEqual({ cell: 'overdue' });
    expect(verdict(events, moment('2026-03-17T09:00'))).toEqual({ cell: 'late' });
  });

  it('in no cell when the agency was released before its lapse', () => {
    expect(verdict([...asked.events, released('2026-03-02')])).toEqual({
      cell: 'excluded',
      because: 'released',
    });
  });

  it('as overdue when it was released only after its lapse', () => {
    expect(verdict([...lapsed.events, released('2026-03-20')])).toEqual({ cell: 'overdue' });
  });

  it('in no cell on any day when the wrong agency had been asked, also of a day before that was known', () => {
    const wrongly = released('2026-03-20');
    const found = { ...wrongly, data: { ...wrongly.data, cause: 'wrongAddressee' as const } };
    for (const asOf of ['2026-03-16T09:00', '2026-04-01T09:00'])
      expect(verdict([...asked.events, found], moment(asOf))).toEqual({
        cell: 'excluded',
        because: 'released',
      });
  });

  it('in no cell when the lapse was reversed because the wrong agency had been asked', () => {
    const reversed: LapseReversed = {
      type: 'LapseReversed',
      data: {
        ...common,
        occurredAt: moment('2026-03-20T09:00'),
        lapse: { dueOn: localDate('2026-03-13'), dueAt: moment('2026-03-14T00:00') },
        cause: 'corrected',
      },
    };
    expect(verdict([...lapsed.events, reversed, released('2026-03-20')])).toEqual({
      cell: 'excluded',
      because: 'released',
    });
  });

  it('in no cell where the date was a courtesy', () => {
    expect(verdict(lapsed.events, undefined, id('ministry'))).toEqual({
      cell: 'excluded',
      because: 'courtesy',
    });
  });

  it('in no cell where the stated date of a procedure was void, answered or not', () => {
    const deadline = { words: 'trong ngày 13/02/2026', on: localDate('2026-02-13') };
    const procedure = story().and(
      at('2026-02-12T09:00'),
      letterTo([], {
        matter: { kind: 'administrativeProcedure' },
        addressees: [addressee('finance', { window: { kind: 'stated', deadline } })],
      }),
    );
    const excluded = { cell: 'excluded', because: 'statedDateVoid' };
    const silent = procedure.and(at('2026-03-14T00:00'), noticeLapses());
    expect(verdict(silent.events)).toEqual(excluded);
    expect(verdict(procedure.and(at('2026-03-20T09:00'), sends('finance')).events)).toEqual(
      excluded,
    );
  });

  it('by a reply sent before the agency was released or the request withdrawn, though found later', () => {
    const ends = [
      new ReleaseAddressee(
        { requestId, agency: id('finance'), reason: 'Không cần' },
        by('planning'),
      ),
      new WithdrawRequest({ requestId, reason: 'Thay văn bản' }, by('planning')),
    ];
    for (const end of ends) {
      const { events } = lapsed
        .and(at('2026-03-20T09:00'), end)
        .and(at('2026-03-23T09:00'), records('finance', '2026-02-27T09:00'));
      expect(verdict(events)).toEqual({ cell: 'onTime' });
    }
  });

  it('as open while missing documents hold its clock', () => {
    const stopped: RequestEvent = {
      type: 'DocumentsRequested',
      data: { ...common, occurredAt: moment('2026-02-24T09:00'), items: [], stopsClock: true },
    };
    expect(verdict([...asked.events, stopped])).toEqual({ cell: 'open' });
  });

  it('as not started before a window opens', () => {
    const addressed = asked.events.filter(({ type }) => type === 'AddresseeAdded');
    expect(verdict(addressed)).toEqual({ cell: 'notStarted' });
  });
});
