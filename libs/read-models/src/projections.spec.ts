import fc from 'fast-check';
import type { RequestEvent, RequestId } from '#lib/coordination';
import {
  at,
  letterTo,
  noticeLapses,
  opinionOn,
  records,
  sends,
  story,
} from '#lib/coordination/testing';
import { type Projection, type Recorded, streamName } from '#lib/event-sourcing';
import { projected, recorded } from '#lib/event-sourcing/testing';
import { projections, readModelsByEvent } from '#lib/read-models';

type Step = 'financeAnswers' | 'healthAnswers' | 'lapsesNoticed' | 'recordedLate';

/** One request that goes through some steps; a step that is refused changes nothing. */
const requestAfter = (requestId: RequestId, steps: readonly Step[]): readonly RequestEvent[] => {
  const by = { requestId };
  const commands = {
    financeAnswers: () => sends('finance', opinionOn('of-finance', 'amend', 'object'), by),
    healthAnswers: () => sends('health', undefined, by),
    lapsesNoticed: () => noticeLapses(),
    recordedLate: () => records('health', '2026-03-20T09:00', undefined, by),
  } as const;
  const days = ['2026-02-23', '2026-03-10', '2026-03-16', '2026-03-23', '2026-04-01'];
  return steps.reduce(
    (told, step, index) => {
      try {
        return told.and(at(`${days[index] ?? '2026-04-02'}T10:00`), commands[step]());
      } catch {
        return told;
      }
    },
    story().and(at('2026-02-12T09:00'), letterTo(['finance', 'health'], by)),
  ).events;
};

const aStep = fc.constantFrom<Step[]>(
  'financeAnswers',
  'healthAnswers',
  'lapsesNoticed',
  'recordedLate',
);

/** The events of several requests, dealt out as they might have been recorded. */
const aRecord = fc
  .array(fc.array(aStep, { maxLength: 5 }), { minLength: 1, maxLength: 4 })
  .chain((requests) => {
    const streams = requests.map((steps, index) => {
      const requestId = `request-${index}` as RequestId;
      return recorded(streamName('request', requestId), requestAfter(requestId, steps));
    });
    const turns = streams.flatMap((events, index) => events.map(() => index));
    return fc
      .shuffledSubarray(turns, { minLength: turns.length })
      .map((order) => dealt(streams, order));
  });

const dealt = (
  streams: readonly (readonly Recorded<RequestEvent>[])[],
  order: readonly number[],
): readonly Recorded<RequestEvent>[] => {
  const taken = streams.map((events) => events.values());
  return order.flatMap((stream) => taken[stream]?.next().value ?? []);
};

const rowsOf = (projection: Projection, events: readonly Recorded[], batch: number) => {
  const rows = projected(projection, events, { batch });
  return projection.tables.map((table) => rows(table));
};

describe.each(projections.map((projection) => [projection.name, projection] as const))(
  'the rows of %s',
  (_, projection) => {
    it('are the same however the record is cut into batches', () => {
      fc.assert(
        fc.property(aRecord, fc.integer({ min: 1, max: 7 }), (events, batch) => {
          expect(rowsOf(projection, events, batch)).toEqual(rowsOf(projection, events, 1_000));
        }),
        { numRuns: 60 },
      );
    });
  },
);

describe('the read models', () => {
  it('are told apart by their names, and so are their tables', () => {
    const names = projections.map(({ name }) => name);
    const tables = projections.flatMap((each) => each.tables.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(tables).size).toBe(tables.length);
  });

  it('say which events each of them answers', () => {
    expect(readModelsByEvent().get('AgencyRegistered')).toEqual([
      'accountability',
      'agency-directory',
    ]);
    expect(readModelsByEvent().get('WindowLapsed')).toEqual([
      'request-board',
      'consultation-inbox',
      'request-history',
      'accountability',
      'deadline-board',
      'succession-board',
      'phase-tracks',
    ]);
  });
});
