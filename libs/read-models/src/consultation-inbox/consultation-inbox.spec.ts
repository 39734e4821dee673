import {
  ConfirmJointOpinion,
  CorrectRecordedOpinion,
  type EntryCorrected,
  type LatenessFinding,
  ReleaseAddressee,
  type RequestId,
  WithdrawRequest,
} from '#lib/coordination';
import {
  addressee,
  askedWhereSilenceAgrees,
  at,
  by as actingFor,
  chasedTwice,
  climbsLadder,
  confirmsJoint,
  correctsRecord,
  id,
  letterTo,
  explains,
  moment,
  opinion,
  noticeLapses,
  reviews,
  proof,
  records,
  recordsDayOutside,
  registers,
  sends,
  type Story,
  story,
  tracksOutside,
} from '#lib/coordination/testing';
import { streamName } from '#lib/event-sourcing';
import { recorded } from '#lib/event-sourcing/testing';
import { ConsultationInbox, type ConsultationStatus } from '#lib/read-models';
import { openReadModels, type OpenedReadModels } from '#lib/read-models/testing';
import { Rulebook, shippedCalendars, shippedRulebook } from '#lib/rulebook';
import { type Instant, localDate } from '#lib/working-time';

const calendars = shippedCalendars;
const ruling = { number: '1305/UBND-TH', issuedOn: localDate('2026-03-13') };

let models: OpenedReadModels;
beforeAll(async () => {
  models = await openReadModels();
});
afterAll(() => models.close());

const letters = (['2026-02-10', '2026-02-12', '2026-02-11'] as const).map((day) => {
  const requestId = `letter-of-${day}` as RequestId;
  const letter = letterTo(['finance', 'health'], {
    requestId,
    letter: { number: `${day}/SQH`, issuedOn: localDate(day) },
  });
  return { requestId, told: story().and(at(`${day}T09:00`), letter) };
});
const everything = letters.flatMap(({ requestId, told }) =>
  recorded(streamName('request', requestId), told.events),
);

const ask = (
  told: Partial<ConstructorParameters<typeof ConsultationInbox>[0]>,
  now: Instant = moment('2026-03-09T09:00'),
) => models.ask(new ConsultationInbox({ now, calendars, rules: shippedRulebook, ...told }));

describe('the inbox of an agency', () => {
  beforeAll(() => models.tell(everything));

  it('shows what it was asked, by when, why by then, and how many days are left', async () => {
    const { rows } = await ask({ agency: id('finance'), limit: 1 });
    expect(rows).toMatchObject([
      {
        requestId: 'letter-of-2026-02-10',
        agency: id('finance'),
        lead: id('planning'),
        question: 'Cho ý kiến về phần việc thuộc chức năng, nhiệm vụ',
        due: { on: '2026-03-11', at: '2026-03-12T00:00:00.000+07:00' },
        status: { kind: 'withinWindow', workingDaysLeft: 2 },
        bound: true,
        reference: false,
        confirmationAwaited: false,
        toLookAt: [],
      },
    ]);
    expect(rows[0]?.due?.derivation.calendar.id).toBe('vn-public-sector');
  });

  it('marks each date whose rule has not been confirmed, until it is', async () => {
    const { rows } = await ask({ agency: id('finance') });
    expect(rows.map(({ due }) => due?.confirmed)).toEqual([false, false, false]);
    const rules = new Rulebook(shippedRulebook.all().map((rule) => ({ ...rule, confirmed: true })));
    const since = await ask({ agency: id('finance'), rules });
    expect(since.rows.map(({ due }) => due?.confirmed)).toEqual([true, true, true]);
  });

  it('puts the nearest due date first, page by page', async () => {
    const first = await ask({ agency: id('finance'), limit: 2 });
    const second = await ask({ agency: id('finance'), limit: 2, cursor: first.next! });
    expect([...first.rows, ...second.rows].map(({ number }) => number)).toEqual([
      '2026-02-10/SQH',
      '2026-02-11/SQH',
      '2026-02-12/SQH',
    ]);
    expect(second.next).toBeUndefined();
  });

  it('is filtered by status at the moment of asking', async () => {
    const numbersWith = async (status: ConsultationStatus['kind'], now: Instant) =>
      (await ask({ agency: id('finance'), status }, now)).rows.map(({ number }) => number);
    const due = moment('2026-03-12T09:00');
    expect(await numbersWith('overdue', due)).toEqual(['2026-02-10/SQH']);
    expect(await numbersWith('dueToday', due)).toEqual(['2026-02-11/SQH']);
    expect(await numbersWith('withinWindow', due)).toEqual(['2026-02-12/SQH']);
    expect(await numbersWith('answeredLate', due)).toEqual([]);
  });
});

describe('a window that ends within a second', () => {
  // "chậm nhất 17h" is over one millisecond after it; hours run from the very moment of delivery.
  const until = {
    words: 'chậm nhất 17h ngày 13/3/2026',
    on: localDate('2026-03-13'),
    hour: { at: '17:00', inclusive: true },
  };
  const requestId = 'letter-with-an-hour' as RequestId;
  const told = story().and(
    at('2026-02-12T09:00'),
    letterTo([], {
      requestId,
      addressees: [addressee('finance', { window: { kind: 'stated', deadline: until } })],
    }),
  ).events;
  beforeAll(() => models.tell(recorded(streamName('request', requestId), told)));

  it('is shown in its place like any other', async () => {
    const { rows } = await ask({ agency: id('finance') });
    expect(rows.map(({ due }) => due?.at)).toContain('2026-03-13T17:00:00.001+07:00');
  });
});

describe('one consultation in the inbox', () => {
  const [first] = letters;
  if (!first) throw new Error('there are letters');
  const stream = streamName('request', first.requestId);
  const by = { requestId: first.requestId };

  it('goes to the end of the list once it is answered, with its own revision', async () => {
    const answered = first.told.and(at('2026-02-23T09:00'), sends('finance', undefined, by));
    await models.tell(recorded(stream, answered.events));
    const { rows } = await ask({ lead: id('planning') });
    expect(rows.map(({ agency, status }) => [agency, status.kind])).toEqual([
      [id('health'), 'withinWindow'],
      [id('finance'), 'answeredOnTime'],
    ]);
    expect(rows[1]?.revision).toBe(BigInt(answered.events.length - 1));
    const windowOfHealth = first.told.events.findLastIndex(
      ({ data }) => 'agency' in data && data.agency === id('health'),
    );
    expect(rows[0]?.revision).toBe(BigInt(windowOfHealth));
  });

  it('says by how many working days an answer was late', async () => {
    const late = first.told.and(
      at('2026-03-20T09:00'),
      records('finance', '2026-03-13T09:00', undefined, by),
    );
    await models.tell(recorded(stream, late.events));
    const { rows } = await ask({ agency: id('finance'), status: 'answeredLate' });
    expect(rows.map(({ status }) => status)).toEqual([{ kind: 'answeredLate', workingDays: 2 }]);
  });

  it('says of a classified part that it is tracked outside, and when its opinion came back', async () => {
    const tracked = story()
      .and(at('2026-02-12T09:00'), letterTo(['office']))
      .and(at('2026-02-24T09:00'), tracksOutside('office'));
    const cameBack = tracked.and(at('2026-03-20T09:00'), recordsDayOutside('office', '2026-03-19'));
    const found = async ({ events }: Story, status: ConsultationStatus['kind']) => {
      await models.tell(recorded(streamName('request', 'request-1'), events));
      return (await ask({ agency: id('office'), status })).rows.map((row) => row.status);
    };
    expect(await found(tracked, 'awaitedOutside')).toEqual([{ kind: 'awaitedOutside' }]);
    expect(await found(tracked, 'overdue')).toEqual([]);
    expect(await found(cameBack, 'outsideSystem')).toEqual([
      { kind: 'outsideSystem', cameBackOn: '2026-03-19' },
    ]);
    expect(await found(cameBack, 'answeredUnjudged')).toEqual([]);
  });

  const statusesAt = async (now: Instant, status: ConsultationStatus['kind']) =>
    (await ask({ agency: id('finance'), status }, now)).rows.map((row) => row.status);
  const silent = first.told
    .and(at('2026-03-12T00:00'), noticeLapses())
    .and(at('2026-03-12T10:00'), explains('finance', by));
  const reviewed = (finding: LatenessFinding) =>
    silent.and(at('2026-03-13T09:00'), reviews('finance', finding, { ...by, ruling }));

  it('is listed as late nowhere once its lateness was excused (R11)', async () => {
    const now = moment('2026-03-25T09:00');
    await models.tell(recorded(stream, reviewed({ kind: 'excused' }).events));
    expect(await statusesAt(now, 'overdue')).toEqual([]);
    expect(await statusesAt(now, 'excused')).toEqual([{ kind: 'excused', answered: false }]);
    const { rows } = await ask({ lead: id('planning') }, now);
    expect(rows.map(({ agency }) => agency)).toEqual([id('health'), id('finance')]);
    const answered = reviewed({ kind: 'excused' }).and(
      at('2026-03-24T09:00'),
      sends('finance', undefined, by),
    );
    await models.tell(recorded(stream, answered.events));
    expect(await statusesAt(now, 'answeredLate')).toEqual([]);
    expect(await statusesAt(now, 'excused')).toEqual([{ kind: 'excused', answered: true }]);
  });

  it('excused for some days, is overdue once its silence has lasted longer, and by the rest', async () => {
    await models.tell(recorded(stream, reviewed({ kind: 'excused', workingDays: 3 }).events));
    const covered = moment('2026-03-16T09:00');
    expect(await statusesAt(covered, 'overdue')).toEqual([]);
    expect(await statusesAt(covered, 'excused')).toEqual([{ kind: 'excused', answered: false }]);
    const past = moment('2026-03-18T09:00');
    expect(await statusesAt(past, 'overdue')).toEqual([{ kind: 'overdue', workingDays: 2 }]);
    expect(await statusesAt(past, 'excused')).toEqual([]);
  });

  it('says who may still contest what the other party entered late, until it stands (R12)', async () => {
    const entered = first.told.and(
      at('2026-03-20T09:00'),
      sends('finance', undefined, { ...by, sentAt: moment('2026-03-10T09:00'), evidence: proof }),
    );
    await models.tell(recorded(stream, entered.events));
    const contestableBy = async (now: Instant) =>
      (await ask({ agency: id('finance') }, now)).rows.map((row) => row.mayContestLateEntry);
    expect(await contestableBy(moment('2026-03-25T23:59'))).toEqual(['lead']);
    expect(await contestableBy(moment('2026-03-26T00:00'))).toEqual([undefined]);
  });

  it('tells an answer that nothing judged from one in time', async () => {
    const ministry = 'of-the-ministry' as RequestId;
    const answered = story()
      .and(at('2026-02-12T09:00'), letterTo(['ministry'], { requestId: ministry }))
      .and(at('2026-02-24T09:00'), sends('ministry', undefined, { requestId: ministry }));
    await models.tell(recorded(streamName('request', ministry), answered.events));
    const found = async (status: ConsultationStatus['kind']) =>
      (await ask({ agency: id('ministry'), status })).rows.map((row) => row.status);
    expect(await found('answeredUnjudged')).toEqual([{ kind: 'answeredUnjudged' }]);
    expect(await found('answeredOnTime')).toEqual([]);
  });

  it.each([
    [
      'released',
      new ReleaseAddressee(
        { ...by, agency: id('finance'), reason: 'Không cần' },
        actingFor('planning'),
      ),
    ],
    ['withdrawn', new WithdrawRequest({ ...by, reason: 'Thay văn bản' }, actingFor('planning'))],
  ])('shows as answered what was sent before it was %s and is found later', async (_, ends) => {
    const found = first.told
      .and(at('2026-03-02T09:00'), ends)
      .and(at('2026-03-23T09:00'), records('finance', '2026-02-27T09:00', undefined, by));
    await models.tell(recorded(stream, found.events));
    const { rows } = await ask({ agency: id('finance'), status: 'answeredOnTime' });
    expect(rows.map(({ requestId }) => requestId)).toEqual([first.requestId]);
    expect((await ask({ agency: id('finance'), status: 'notOwed' })).rows).toEqual([]);
  });

  it('shows the corrected number of the letter, and is found by it', async () => {
    const corrected: EntryCorrected = {
      type: 'EntryCorrected',
      data: {
        requestId: first.requestId,
        occurredAt: moment('2026-02-13T09:00'),
        correction: { entry: 'letterNumber', from: '2026-02-10/SQH', to: '413/SQH-QLHT' },
        reason: 'Nhập sai số',
        evidence: { kind: 'recorded' },
        party: 'lead',
      },
    };
    await models.tell(recorded(stream, [...first.told.events, corrected]));
    const { rows } = await ask({ text: '413/sqh' });
    expect(rows.map(({ agency }) => agency)).toEqual([id('finance'), id('health')]);
  });
});

describe('what another entered with an agency’s name', () => {
  const requestId = 'looked-at' as RequestId;
  const asked = story().and(
    at('2026-02-12T09:00'),
    letterTo(['office', 'ministry'], { requestId }),
  );
  const of = { requestId };
  const shown = async ({ events }: Story, agency: 'office' | 'ministry', day: string) => {
    await models.tell(recorded(streamName('request', requestId), events));
    const { rows } = await ask({ agency: id(agency), toLookAt: true }, moment(`${day}T09:00`));
    return rows.flatMap(({ toLookAt }) => toLookAt);
  };

  it('is there to look at for as long as it may be corrected', async () => {
    const told = asked.and(
      at('2026-02-25T10:00'),
      records('office', '2026-02-24T11:30', opinion('recorded'), of),
    );
    const item = {
      kind: 'recordedOpinion',
      opinion: 'recorded',
      enteredBy: 'lead',
      until: '2026-03-02',
    };
    expect(await shown(told, 'office', '2026-03-02')).toEqual([item]);
    expect(await shown(told, 'office', '2026-03-03')).toEqual([]);
    const { data } = correctsRecord('office', opinion('corrected'), 'recorded');
    const corrected = told.and(
      at('2026-02-26T09:00'),
      new CorrectRecordedOpinion({ ...data, ...of }, actingFor('office')),
    );
    expect(await shown(corrected, 'office', '2026-03-02')).toEqual([]);
  });

  it('is a joint letter, until the co-author confirms it or it is replaced', async () => {
    const joint = opinion('joint', { form: 'jointLetter', coAuthors: [id('office')] });
    const told = asked.and(at('2026-02-24T09:00'), sends('ministry', joint, of));
    const item = { kind: 'jointLetter', opinion: 'joint', author: id('ministry') };
    expect(await shown(told, 'office', '2026-03-12')).toEqual([item]);
    expect(await shown(told, 'ministry', '2026-03-12')).toEqual([]);
    const { data } = confirmsJoint('office', 'ministry', 'joint');
    const confirmed = told.and(
      at('2026-02-25T09:00'),
      new ConfirmJointOpinion({ ...data, ...of }, actingFor('office')),
    );
    expect(await shown(confirmed, 'office', '2026-03-12')).toEqual([]);
    const replaced = told.and(
      at('2026-02-26T09:00'),
      sends('ministry', opinion('alone'), { ...of, supersedes: opinion('joint').id }),
    );
    expect(await shown(replaced, 'office', '2026-03-12')).toEqual([]);
  });
});

describe('a date that judges nobody', () => {
  // The ministry is not bound by the city's rules; the calendar of 2028 was not published yet.
  const letterOf = (day: string, requestId: RequestId, names: Parameters<typeof letterTo>[0]) =>
    recorded(
      streamName('request', requestId),
      story().and(
        at(`${day}T09:00`),
        letterTo(names, { requestId, letter: { number: '1/SQH', issuedOn: localDate(day) } }),
      ).events,
    );

  it('says of a procedure whose stated date is void that it judges nobody', async () => {
    const requestId = 'procedure' as RequestId;
    const deadline = { words: 'trong ngày 13/02/2026', on: localDate('2026-02-13') };
    const opened = story().and(
      at('2026-02-12T09:00'),
      letterTo([], {
        requestId,
        matter: { kind: 'administrativeProcedure' },
        addressees: [addressee('transport', { window: { kind: 'stated', deadline } })],
      }),
    );
    await models.tell(recorded(streamName('request', requestId), opened.events));
    const { rows } = await ask({ agency: id('transport') }, moment('2026-03-20T09:00'));
    expect(rows).toMatchObject([
      {
        due: { on: '2026-03-13', unjudged: 'statedDateVoid' },
        status: { kind: 'unjudgedDatePassed', because: 'statedDateVoid' },
      },
    ]);
  });

  it('puts no agency on the list of the overdue', async () => {
    await models.tell([
      ...letterOf('2026-02-12', 'courtesy' as RequestId, ['ministry']),
      ...letterOf('2027-12-20', 'provisional' as RequestId, ['transport']),
    ]);
    const now = moment('2028-01-20T09:00');
    for (const [agency, because] of [
      [id('ministry'), 'courtesy'],
      [id('transport'), 'provisional'],
    ] as const) {
      expect((await ask({ agency, status: 'overdue' }, now)).rows).toEqual([]);
      const passed = await ask({ agency, status: 'unjudgedDatePassed' }, now);
      expect(passed.rows.map(({ status }) => status)).toEqual([
        { kind: 'unjudgedDatePassed', because },
      ]);
    }
  });
});

describe('a silence that the rule takes as agreement', () => {
  const silent = chasedTwice(
    askedWhereSilenceAgrees().and(at('2026-02-13T09:00'), registers('finance')),
  );
  const agreed = silent.and(at('2026-03-20T08:00'), climbsLadder());
  const told = (events: typeof agreed.events) =>
    models.tell(recorded(streamName('request', 'request-1'), events));
  const statuses = async (status?: ConsultationStatus['kind']) => {
    const { rows } = await ask({ ...(status && { status }) }, moment('2026-03-20T09:00'));
    return rows.map((row) => row.status);
  };

  it('is shown and found as deemed agreement, and no more as a mere silence', async () => {
    await told(silent.events);
    expect(await statuses()).toEqual([{ kind: 'overdue', workingDays: 5 }]);
    await told(agreed.events);
    expect(await statuses('deemedAgreement')).toEqual([
      { kind: 'deemedAgreement', workingDays: 5 },
    ]);
    expect(await statuses('overdue')).toEqual([]);
  });

  it('until it proves to have been none', async () => {
    const proved = agreed.and(at('2026-03-20T08:30'), records('finance', '2026-03-13T16:00'));
    await told(proved.events);
    expect(await statuses()).toEqual([{ kind: 'answeredOnTime' }]);
    expect(await statuses('deemedAgreement')).toEqual([]);
  });
});
