import type { RequestId, RequestWithdrawn } from '#lib/coordination';
import {
  at,
  letterTo,
  moment,
  noticeLapses,
  opinion,
  sends,
  story,
} from '#lib/coordination/testing';
import { streamName } from '#lib/event-sourcing';
import { recorded } from '#lib/event-sourcing/testing';
import { OpenWindows, PassedWindows } from '#lib/read-models';
import { openReadModels, type OpenedReadModels } from '#lib/read-models/testing';
import type { Instant } from '#lib/working-time';

// Due on Friday 13/3/2026.
const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance', 'health']));
const stream = streamName('request', 'request-1');

let models: OpenedReadModels;
beforeAll(async () => {
  models = await openReadModels();
});
afterAll(() => models.close());

const passedAfter = async (events: typeof asked.events, now: Instant) => {
  await models.tell(recorded(stream, events));
  return models.ask(new PassedWindows({ now, limit: 100 }));
};
const LAST_MOMENT = moment('2026-03-13T23:59');
const DUE_AT = moment('2026-03-14T00:00');

describe('the deadline board', () => {
  it('names nobody before the due instant, and says when to ask again', async () => {
    expect(await passedAfter(asked.events, LAST_MOMENT)).toEqual({
      requests: [],
      nextDueAt: DUE_AT,
    });
  });

  it('names a request once, however many of its windows have passed', async () => {
    expect(await passedAfter(asked.events, DUE_AT)).toEqual({ requests: ['request-1'] });
  });

  it('forgets a window that was answered, but not for an interim reply', async () => {
    const one = asked.and(at('2026-02-23T09:00'), sends('finance'));
    expect((await passedAfter(one.events, DUE_AT)).requests).toEqual(['request-1']);
    const both = one.and(at('2026-02-24T09:00'), sends('health'));
    expect((await passedAfter(both.events, DUE_AT)).requests).toEqual([]);
    const interim = one.and(
      at('2026-02-24T09:00'),
      sends('health', opinion('first-words', { kind: 'interim' })),
    );
    expect((await passedAfter(interim.events, DUE_AT)).requests).toEqual(['request-1']);
  });

  it('forgets a window whose lapse was noticed', async () => {
    const lapsed = asked.and(at('2026-03-14T00:00'), noticeLapses());
    expect(await passedAfter(lapsed.events, moment('2027-01-01T00:00'))).toEqual({ requests: [] });
  });

  it('forgets every window of a request that was withdrawn', async () => {
    const withdrawn: RequestWithdrawn = {
      type: 'RequestWithdrawn',
      data: {
        requestId: 'request-1' as RequestId,
        occurredAt: moment('2026-03-02T09:00'),
        reason: 'Thay bằng văn bản khác',
      },
    };
    expect(await passedAfter([...asked.events, withdrawn], DUE_AT)).toEqual({ requests: [] });
  });

  it('holds no window that stands still, and none on a provisional date', async () => {
    const changed = (data: object) =>
      asked.events.map((event) =>
        event.type === 'WindowOpened'
          ? { ...event, data: { ...event.data, due: { ...event.data.due, ...data } } }
          : event,
      );
    expect(await passedAfter(changed({ provisional: true }), DUE_AT)).toEqual({ requests: [] });
    const stopped = asked.events.flatMap((event) =>
      event.type === 'AddresseeAdded'
        ? [
            {
              type: 'DocumentsRequested' as const,
              data: {
                requestId: event.data.requestId,
                occurredAt: moment('2026-02-24T09:00'),
                agency: event.data.agency,
                items: [],
                stopsClock: true,
              },
            },
          ]
        : [],
    );
    expect(await passedAfter([...asked.events, ...stopped], DUE_AT)).toEqual({ requests: [] });
  });

  it('reads on where an answer was cut, and counts what is open', async () => {
    const many = Array.from({ length: 3 }, (_, index) => {
      const requestId = `request-${index}` as RequestId;
      const { events } = story().and(at('2026-02-12T09:00'), letterTo(['finance'], { requestId }));
      return recorded(streamName('request', requestId), events);
    });
    await models.tell(many.flat());
    const first = await models.ask(new PassedWindows({ now: DUE_AT, limit: 2 }));
    expect(first.requests).toEqual(['request-0', 'request-1']);
    const second = await models.ask(
      new PassedWindows({ now: DUE_AT, limit: 2, after: first.last! }),
    );
    expect(second.requests).toEqual(['request-2']);
    expect(second.last).toBeUndefined();
    expect(await models.ask(new OpenWindows({ now: DUE_AT }))).toEqual({ open: 3, passed: 3 });
  });
});
