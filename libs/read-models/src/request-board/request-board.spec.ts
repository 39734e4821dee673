import type { AgencyId } from '#lib/agencies';
import {
  type LeadPositionStated,
  type PointAnswered,
  ReleaseAddressee,
  type RequestId,
  WithdrawRequest,
} from '#lib/coordination';
import {
  at,
  by,
  id,
  letterTo,
  moment,
  noticeLapses,
  opinionOn,
  records,
  requestId,
  sends,
  story,
} from '#lib/coordination/testing';
import { CursorNotRecognised, RequestBoard } from '#lib/read-models';
import { openReadModels, type OpenedReadModels } from '#lib/read-models/testing';
import { streamName } from '#lib/event-sourcing';
import { recorded } from '#lib/event-sourcing/testing';
import { Rulebook, shippedRulebook } from '#lib/rulebook';
import { localDate } from '#lib/working-time';

const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance', 'health']));

let models: OpenedReadModels;
beforeAll(async () => {
  models = await openReadModels();
});
afterAll(() => models.close());

const boardAfter = async (events: typeof asked.events) => {
  await models.tell(recorded(streamName('request', 'request-1'), events));
  const { rows } = await models.ask(new RequestBoard({ rules: shippedRulebook }));
  return rows[0];
};

describe('the request board', () => {
  it('shows a request with what is due next and what is missing', async () => {
    expect(await boardAfter(asked.events)).toEqual({
      requestId: 'request-1',
      lead: id('planning'),
      number: '412/SQH-QLHT',
      issuedOn: '2026-02-12',
      subject: 'Góp ý đồ án điều chỉnh khu dân cư',
      askedFor: 'opinion',
      status: 'collecting',
      answered: 0,
      total: 2,
      nextDueOn: '2026-03-13',
      nextDueAt: '2026-03-14T00:00:00.000+07:00',
      nextDueConfirmed: false,
      missing: {
        unanswered: [id('finance'), id('health')],
        dayOutside: [],
        remitUndecided: [],
        points: [],
        leadPosition: true,
      },
      reference: false,
      addressees: [id('finance'), id('health')],
      revision: BigInt(asked.events.length - 1),
    });
  });

  it('marks the next due date until the monitoring body has confirmed its rule', async () => {
    await models.tell(recorded(streamName('request', 'request-1'), asked.events));
    const confirmed = shippedRulebook.all().map((rule) => ({ ...rule, confirmed: true }));
    const { rows } = await models.ask(new RequestBoard({ rules: new Rulebook(confirmed) }));
    expect(rows[0]?.nextDueConfirmed).toBe(true);
  });

  it.each([
    [
      'of a released agency',
      new ReleaseAddressee(
        { requestId, agency: id('finance'), reason: 'Không cần' },
        by('planning'),
      ),
      { status: 'collecting', answered: 1, total: 2 },
    ],
    [
      'to a withdrawn request',
      new WithdrawRequest({ requestId, reason: 'Thay văn bản' }, by('planning')),
      { status: 'withdrawn', answered: 1, total: 1 },
    ],
  ])('counts an opinion %s that was sent before and is found later', async (_, ends, progress) => {
    const found = asked
      .and(at('2026-03-02T09:00'), ends)
      .and(at('2026-03-23T09:00'), records('finance', '2026-02-27T09:00'));
    expect(await boardAfter(found.events)).toMatchObject(progress);
  });

  it('counts opinions as they come, and lists the points left to take in', async () => {
    const told = asked
      .and(at('2026-02-23T09:00'), sends('finance', opinionOn('of-finance', 'amend', 'object')))
      .and(at('2026-03-14T00:00'), noticeLapses());
    expect(await boardAfter(told.events)).toMatchObject({
      status: 'takingIn',
      answered: 1,
      total: 2,
      missing: {
        unanswered: [],
        points: [
          { opinion: 'of-finance', point: 1 },
          { opinion: 'of-finance', point: 2 },
        ],
      },
    });
  });

  it('is ready once every point has its response and the lead has stated its position', async () => {
    const opinion = opinionOn('of-finance', 'amend');
    const settled = asked
      .and(at('2026-02-23T09:00'), sends('finance', opinion))
      .and(at('2026-03-14T00:00'), noticeLapses()).events;
    const common = { requestId: 'request-1' as RequestId, occurredAt: moment('2026-03-16T09:00') };
    const responded: PointAnswered = {
      type: 'PointAnswered',
      data: {
        ...common,
        agency: id('finance'),
        opinion: opinion.id,
        point: opinion.points[0]!.number,
        response: { kind: 'accepted' },
      },
    };
    const stated: LeadPositionStated = {
      type: 'LeadPositionStated',
      data: { ...common, position: 'Giữ nguyên đồ án' },
    };
    expect(await boardAfter([...settled, responded])).toMatchObject({ status: 'notReady' });
    expect(await boardAfter([...settled, responded, stated])).toMatchObject({
      status: 'ready',
      missing: {
        unanswered: [],
        dayOutside: [],
        remitUndecided: [],
        points: [],
        leadPosition: false,
      },
    });
  });
});

describe('the request board can be searched', () => {
  const letters = Array.from({ length: 5 }, (_, index) => {
    const day = `2026-02-${String(index + 10)}`;
    const letter = letterTo([index % 2 === 0 ? 'finance' : 'health'], {
      requestId: `request-${index}` as RequestId,
      letter: { number: `${index}/SQH-QLHT`, issuedOn: localDate(day) },
      subject: index === 3 ? 'Về tuyến đường Tân Bình' : 'Về khu dân cư',
    });
    const stream = streamName('request', `request-${index}`);
    return recorded(stream, story().and(at(`${day}T09:00`), letter).events);
  });
  const found = async (criteria: Omit<ConstructorParameters<typeof RequestBoard>[0], 'rules'>) =>
    (await models.ask(new RequestBoard({ ...criteria, rules: shippedRulebook }))).rows.map(
      ({ requestId }) => requestId,
    );

  beforeAll(() => models.tell(letters.flat()));

  it('by lead, by addressee and by status, newest letter first', async () => {
    expect(await found({ lead: id('planning'), addressee: id('health') })).toEqual([
      'request-3',
      'request-1',
    ]);
    expect(await found({ lead: 'nobody' as AgencyId })).toEqual([]);
    expect(await found({ status: 'submitted' })).toEqual([]);
  });

  it('by part of the number or the subject, with or without diacritics', async () => {
    expect(await found({ text: 'tan binh' })).toEqual(['request-3']);
    expect(await found({ text: 'Tân Bình' })).toEqual(['request-3']);
    expect(await found({ text: '4/sqh' })).toEqual(['request-4']);
    expect(await found({ text: '%' })).toEqual([]);
  });

  it('page by page, each request on one page only', async () => {
    const first = await models.ask(new RequestBoard({ rules: shippedRulebook, limit: 2 }));
    const second = await models.ask(
      new RequestBoard({ rules: shippedRulebook, limit: 2, cursor: first.next! }),
    );
    const third = await models.ask(
      new RequestBoard({ rules: shippedRulebook, limit: 2, cursor: second.next! }),
    );
    const ids = [first, second, third].map(({ rows }) => rows.map(({ requestId }) => requestId));
    expect(ids).toEqual([['request-4', 'request-3'], ['request-2', 'request-1'], ['request-0']]);
    expect(third.next).toBeUndefined();
  });

  it('never from a cursor it did not give out', async () => {
    await expect(found({ cursor: 'bm90IG91cnM' })).rejects.toThrow(CursorNotRecognised);
  });
});
