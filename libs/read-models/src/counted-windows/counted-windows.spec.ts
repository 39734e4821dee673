import type { RequestId } from '#lib/coordination';
import { at, CALENDAR, letterTo, opinion, sends, story } from '#lib/coordination/testing';
import { streamName } from '#lib/event-sourcing';
import { recorded } from '#lib/event-sourcing/testing';
import { RequestsCountedOver } from '#lib/read-models';
import { openReadModels, type OpenedReadModels } from '#lib/read-models/testing';
import { localDate } from '#lib/working-time';

/** Delivered on 12/2/2026 and due on 13/3/2026; of the second, the reply came on 20/3. */
const letters = ['request-1', 'request-2'].map((name) => {
  const requestId = name as RequestId;
  const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance', 'health'], { requestId }));
  const reply = sends('finance', opinion('late'), { requestId });
  const told = name === 'request-2' ? asked.and(at('2026-03-20T09:00'), reply) : asked;
  return recorded(streamName('request', requestId), told.events);
});

let models: OpenedReadModels;
beforeAll(async () => {
  models = await openReadModels();
  await models.tell(letters.flat());
});
afterAll(() => models.close());

const countedOver = (from: string, until = from, more: object = {}) =>
  models.ask(
    new RequestsCountedOver({
      calendar: CALENDAR,
      days: [{ from: localDate(from), until: localDate(until) }],
      limit: 10,
      ...more,
    }),
  );

describe('the windows counted over a day', () => {
  it.each([
    ['the day of delivery', '2026-02-12'],
    ['a day of the window', '2026-03-02'],
    ['the due date', '2026-03-13'],
  ])('are found by %s', async (_, day) => {
    expect(await countedOver(day)).toEqual(['request-1', 'request-2']);
  });

  it('are found by the days on which a reply was late', async () => {
    expect(await countedOver('2026-03-19')).toEqual(['request-2']);
  });

  it('are not found by days before, after, or of another calendar', async () => {
    expect(await countedOver('2026-02-11')).toEqual([]);
    expect(await countedOver('2026-03-21', '2026-12-31')).toEqual([]);
    expect(await countedOver('2026-03-02', '2026-03-02', { calendar: 'weekends-only' })).toEqual(
      [],
    );
  });

  it('are read on, each request once', async () => {
    const first = await countedOver('2026-01-01', '2026-12-31', { limit: 1 });
    expect(first).toEqual(['request-1']);
    expect(await countedOver('2026-01-01', '2026-12-31', { after: first[0] })).toEqual([
      'request-2',
    ]);
  });
});
