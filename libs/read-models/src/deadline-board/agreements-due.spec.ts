import fc from 'fast-check';
import { ClimbLadder, type RequestEvent, type RequestId } from '#lib/coordination';
import {
  anyHistoryOnCalendars,
  askedWhereSilenceAgrees,
  asksExtension,
  at,
  byKeeper,
  chasedTwice,
  climbsLadder,
  contestsLate,
  decidesExtension,
  moment,
  opinion,
  proof,
  registers,
  requestId,
  rulebook,
  sends,
  type Story,
  story,
} from '#lib/coordination/testing';
import { streamName } from '#lib/event-sourcing';
import { recorded } from '#lib/event-sourcing/testing';
import { AgreementsDue } from '#lib/read-models';
import { openReadModels, type OpenedReadModels } from '#lib/read-models/testing';
import { shippedCalendars } from '#lib/rulebook';

let models: OpenedReadModels;
beforeAll(async () => {
  models = await openReadModels();
});
afterAll(() => models.close());

const ask = (now: string, told: Partial<AgreementsDue['asked']> = {}) =>
  models.ask(
    new AgreementsDue({
      now: moment(now),
      rules: rulebook,
      calendars: shippedCalendars,
      limit: 100,
      ...told,
    }),
  );

const due = async ({ events }: Pick<Story, 'events'>, now: string) => {
  await models.tell(recorded(streamName('request', 'request-1'), events));
  return (await ask(now)).requests;
};

/** Due on Friday 13/3/2026, registered by its agency. */
const asked = (name = requestId) =>
  askedWhereSilenceAgrees(['finance'], { requestId: name }).and(
    at('2026-02-13T09:00'),
    registers('finance', { requestId: name }),
  );
const silent = chasedTwice(asked());

describe('the board names a request in which agreement is deemed', () => {
  it('from the end of the working day after the last chase on, until it is on record', async () => {
    expect(await due(silent, '2026-03-19T23:59')).toEqual([]);
    expect(await due(silent, '2026-03-20T00:00')).toEqual(['request-1']);
    const deemed = silent.and(at('2026-03-20T00:00'), climbsLadder());
    expect(await due(deemed, '2026-06-01T09:00')).toEqual([]);
  });

  it('from a late reply on, where the rule makes agreement of it', async () => {
    const late = asked().and(at('2026-03-17T09:00'), sends('finance'));
    expect(await due(late, '2026-03-17T09:00')).toEqual(['request-1']);
  });

  it('not while the lead has an extension to decide on, nor a contested late entry waits for its finding', async () => {
    const waiting = chasedTwice(asked().and(at('2026-03-10T09:00'), asksExtension('finance')));
    expect(await due(waiting, '2026-03-20T00:00')).toEqual([]);
    const refused = waiting.and(at('2026-03-19T09:00'), decidesExtension('finance'));
    expect(await due(refused, '2026-03-20T00:00')).toEqual(['request-1']);
    const contested = silent
      .and(
        at('2026-03-20T10:00'),
        sends('finance', opinion('o'), { sentAt: moment('2026-03-13T16:00'), evidence: proof }),
      )
      .and(
        at('2026-03-23T10:00'),
        contestsLate('planning', 'finance', { entry: 'sending', opinion: opinion('o').id }),
      );
    expect(await due(contested, '2026-03-24T10:00')).toEqual([]);
  });

  it('and reads on where an answer was cut', async () => {
    const many = ['a', 'b', 'c'].flatMap((name) => {
      const told = asked(name as RequestId).and(
        at('2026-03-17T09:00'),
        sends('finance', undefined, { requestId: name as RequestId }),
      );
      return recorded(streamName('request', name), told.events);
    });
    await models.tell(many);
    const first = await ask('2026-03-20T08:00', { limit: 2 });
    expect(first.requests).toEqual(['a', 'b']);
    const second = await ask('2026-03-20T08:00', { limit: 2, after: first.last! });
    expect(second).toEqual({ requests: ['c'] });
  });

  it('exactly where its history has it so: no other is tried in vain', async () => {
    const now = '2026-12-01T09:00';
    const agreed = anyHistoryOnCalendars.filter(({ events }) =>
      events.some(({ type }) => type === 'AgreementDeemed'),
    );
    // Left to chance, an agreement comes in one history of a hundred.
    const sampled = [...fc.sample(agreed, 6), ...fc.sample(anyHistoryOnCalendars, 60)];
    const histories = sampled.map((history, index) => {
      const name = `request-${index}` as RequestId;
      const told = {
        ...history,
        name,
        known: { calendars: history.calendars(), rules: history.rules() },
      };
      // Every other one ends where its first agreement is still to be deemed.
      const first = history.events.findIndex(({ type }) => type === 'AgreementDeemed');
      const happened = index % 2 && first >= 0 ? history.events.slice(0, first) : history.events;
      // The events of a history are all of one request, whatever its name.
      const events = happened.map(
        ({ type, data }) => ({ type, data: { ...data, requestId: name } }) as RequestEvent,
      );
      return { ...told, events };
    });
    await models.tell(
      histories.flatMap(({ name, events }) => recorded(streamName('request', name), events)),
    );
    const deemed: RequestId[] = [];
    for (const { name, events, known } of histories) {
      const climbed = story(events).adds(
        at(now, known),
        new ClimbLadder({ requestId: name }, byKeeper()),
      );
      const deems = climbed.some(({ type }) => type === 'AgreementDeemed');
      const { requests } = await ask(now, known);
      expect([name, requests.includes(name)]).toEqual([name, deems]);
      if (deems) deemed.push(name);
    }
    expect(deemed).not.toEqual([]);
  });
});
