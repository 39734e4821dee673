import { type RequestId, SubmitRequest } from '#lib/coordination';
import {
  asksFor,
  at,
  by,
  climbsLadder,
  decidesExtension,
  asksExtension,
  letterTo,
  moment,
  noticeLapses,
  requestId,
  sends,
  type Story,
  story,
} from '#lib/coordination/testing';
import { streamName } from '#lib/event-sourcing';
import { recorded } from '#lib/event-sourcing/testing';
import { LaddersDue } from '#lib/read-models';
import { openReadModels, type OpenedReadModels } from '#lib/read-models/testing';
import { shippedCalendars, shippedRulebook } from '#lib/rulebook';
import { localDate } from '#lib/working-time';

const calendars = shippedCalendars;

// Due on Friday 13/3/2026.
const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance', 'health']));

let models: OpenedReadModels;
beforeAll(async () => {
  models = await openReadModels();
});
afterAll(() => models.close());

const ask = (now: string, told: Partial<LaddersDue['asked']> = {}) =>
  models.ask(
    new LaddersDue({ now: moment(now), rules: shippedRulebook, calendars, limit: 100, ...told }),
  );

const due = async ({ events }: Story, now: string) => {
  await models.tell(recorded(streamName('request', 'request-1'), events));
  return (await ask(now)).requests;
};

describe('the board names a request whose ladder has a rung to climb', () => {
  it('once, from the morning of the first reminder on, and not before', async () => {
    expect(await due(asked, '2026-03-10T07:59')).toEqual([]);
    expect(await due(asked, '2026-03-10T08:00')).toEqual(['request-1']);
    expect(await due(asked, '2026-03-10T17:00')).toEqual([]);
  });

  it('no more once it was climbed, until the next rung', async () => {
    const climbed = asked.and(at('2026-03-10T08:00'), climbsLadder());
    expect(await due(climbed, '2026-03-11T12:00')).toEqual([]);
    expect(await due(climbed, '2026-03-12T08:00')).toEqual(['request-1']);
  });

  it('after the due date too, until the ladder ends', async () => {
    const lapsed = asked.and(at('2026-03-14T00:00'), noticeLapses());
    expect(await due(lapsed, '2026-03-15T09:00')).toEqual([]);
    expect(await due(lapsed, '2026-03-16T08:00')).toEqual(['request-1']);
    const climbed = ['2026-03-16T08:00', '2026-03-18T08:00', '2026-03-20T08:00'].reduce(
      (told, day) => told.and(at(day), climbsLadder()),
      lapsed,
    );
    expect(await due(climbed, '2026-12-01T09:00')).toEqual([]);
  });

  it('for each due date anew', async () => {
    const extended = asked
      .and(at('2026-03-10T08:00'), climbsLadder())
      .and(at('2026-03-10T09:00'), asksExtension('finance', 5))
      .and(at('2026-03-11T09:00'), decidesExtension('finance', 5))
      .and(at('2026-03-11T09:30'), sends('health'));
    expect(await due(extended, '2026-03-12T09:00')).toEqual([]);
    expect(await due(extended, '2026-03-17T08:00')).toEqual(['request-1']);
  });

  it('never where nothing is owed, the clock stands, or nobody is to be told any more', async () => {
    const answered = asked
      .and(at('2026-03-09T09:00'), sends('finance'))
      .and(at('2026-03-09T09:00'), sends('health'));
    expect(await due(answered, '2026-03-13T09:00')).toEqual([]);
    const stands = asked
      .and(at('2026-02-24T09:00'), asksFor('finance', 'Dự toán'))
      .and(at('2026-02-24T09:00'), asksFor('health', 'Dự toán'));
    expect(await due(stands, '2026-03-13T09:00')).toEqual([]);
    const submission = { number: '77/TTr', issuedOn: localDate('2026-03-09') };
    const submitted = asked.and(
      at('2026-03-09T09:00'),
      new SubmitRequest({ requestId, submission, earlyOn: submission }, by('planning')),
    );
    expect(await due(submitted, '2026-03-13T09:00')).toEqual([]);
    const courtesy = story()
      .and(at('2026-02-12T09:00'), letterTo(['ministry']))
      .and(at('2026-03-14T00:00'), noticeLapses());
    expect(await due(courtesy, '2026-03-16T09:00')).toEqual([]);
  });

  it('and reads on where an answer was cut', async () => {
    const many = ['a', 'b', 'c'].flatMap((name) => {
      const one = name as RequestId;
      const { events } = story().and(
        at('2026-02-12T09:00'),
        letterTo(['finance'], { requestId: one }),
      );
      return recorded(streamName('request', one), events);
    });
    await models.tell(many);
    const first = await ask('2026-03-10T08:00', { limit: 2 });
    expect(first.requests).toEqual(['a', 'b']);
    const second = await ask('2026-03-10T08:00', { limit: 2, after: first.last! });
    expect(second).toEqual({ requests: ['c'] });
  });
});
