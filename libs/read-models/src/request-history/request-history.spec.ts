import {
  ConfirmCorrection,
  type CorrectionConfirmed,
  type EntryCorrected,
  type PointAnswered,
  RegisterDossier,
  ReleaseAddressee,
  type RequestId,
  type RequestSubmitted,
  WithdrawRequest,
} from '#lib/coordination';
import {
  asksForReport,
  at,
  by,
  contestsLate,
  corrects,
  findsOnLate,
  proof,
  id,
  letterTo,
  moment,
  noticeLapses,
  opinion,
  opinionOn,
  records,
  reportingAt,
  sends,
  story,
} from '#lib/coordination/testing';
import { streamName } from '#lib/event-sourcing';
import { recorded } from '#lib/event-sourcing/testing';
import { type RequestFile, RequestHistory } from '#lib/read-models';
import { openReadModels, type OpenedReadModels } from '#lib/read-models/testing';
import { shippedCalendars, shippedRulebook } from '#lib/rulebook';
import { type Instant, localDate } from '#lib/working-time';

const calendars = shippedCalendars;
const requestId = 'request-1' as RequestId;
const now = moment('2026-03-20T09:00');

let models: OpenedReadModels;
beforeAll(async () => {
  models = await openReadModels();
});
afterAll(() => models.close());

const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance', 'health']));

const fileAfter = async (
  events: typeof asked.events,
  told: { readonly known?: Instant } = {},
): Promise<RequestFile> => {
  const since = new Date('2026-03-01T00:00:00Z');
  await models.tell(recorded(streamName('request', requestId), events, { at: since }));
  const file = await models.ask(
    new RequestHistory({ requestId, now, calendars, rules: shippedRulebook, ...told }),
  );
  if (!file) throw new Error('the request was opened');
  return file;
};

describe('the page of a request', () => {
  it('is empty for a request nobody opened', async () => {
    await models.tell([]);
    expect(
      await models.ask(new RequestHistory({ requestId, now, calendars, rules: shippedRulebook })),
    ).toBeUndefined();
  });

  it('shows the round that asks again about its matter', async () => {
    const answered = asked
      .and(at('2026-02-13T09:00'), sends('finance'))
      .and(at('2026-02-13T09:00'), sends('health'));
    const second = story().and(
      at('2026-02-20T09:00', { followed: answered.request }),
      letterTo(['finance'], { requestId: 'request-2' as RequestId, roundOf: requestId }),
    );
    await models.tell([
      ...recorded(streamName('request', requestId), answered.events),
      ...recorded(streamName('request', 'request-2'), second.events),
    ]);
    const asking = new RequestHistory({ requestId, now, calendars, rules: shippedRulebook });
    expect(await models.ask(asking)).toMatchObject({
      followedBy: [{ requestId: 'request-2', how: 'round', letter: { number: '412/SQH-QLHT' } }],
    });
  });

  it('judges the lead by no date that is not its own: of a report, or of a round that the next has taken up', async () => {
    const mandate = (submitBy: string) => ({
      document: { number: '15/TB-VP', issuedOn: localDate('2026-02-09') },
      from: 'Ủy ban nhân dân Thành phố',
      submitBy: localDate(submitBy),
    });
    const first = story()
      .and(
        at('2026-02-12T09:00'),
        letterTo(['finance'], { requestId, mandate: mandate('2026-02-27') }),
      )
      .and(at('2026-02-13T09:00'), sends('finance'));
    const next = { requestId: 'request-2' as RequestId, roundOf: requestId };
    const second = story().and(
      at('2026-02-20T09:00', { followed: first.request }),
      letterTo(['finance'], { ...next, mandate: mandate('2026-03-31') }),
    );
    await models.tell([
      ...recorded(streamName('request', requestId), first.events),
      ...recorded(streamName('request', 'request-2'), second.events),
    ]);
    const asking = { now, calendars, rules: shippedRulebook };
    const pages = [requestId, next.requestId].map((of) =>
      models.ask(new RequestHistory({ requestId: of, ...asking })),
    );
    expect(await Promise.all(pages)).toMatchObject([
      {
        mandate: { submitBy: '2026-02-27', standing: { kind: 'notJudged', because: 'nextRound' } },
        followedBy: [{ submitBy: '2026-03-31' }],
      },
      { mandate: { standing: { kind: 'pending' } } },
    ]);
    const report = story().and(
      reportingAt('2026-02-12T09:00'),
      asksForReport('finance', { mandate: mandate('2026-02-27') }),
    );
    expect((await fileAfter(report.events)).mandate).toMatchObject({
      submitBy: '2026-02-27',
      standing: { kind: 'notJudged', because: 'report' },
    });
  });

  it('shows each consultation with its window and how its due date was counted', async () => {
    const { consultations, ...file } = await fileAfter(asked.events);
    expect(file).toMatchObject({
      lead: id('planning'),
      letter: { number: '412/SQH-QLHT', issuedOn: '2026-02-12' },
      status: 'collecting',
      revision: BigInt(asked.events.length - 1),
    });
    expect(consultations).toMatchObject([
      {
        agency: id('finance'),
        status: { kind: 'overdue', workingDays: 5 },
        delivered: { at: '2026-02-12T09:00:00.000+07:00' },
        window: { due: { dueOn: '2026-03-13' } },
        firstDueOn: '2026-03-13',
      },
      { agency: id('health') },
    ]);
    expect(consultations[0]?.window?.due.derivation.steps.length).toBeGreaterThan(0);
  });

  it('marks a delivery that the lead entered for an earlier day', async () => {
    const LATE = { at: moment('2026-02-13T09:00'), contestableUntil: localDate('2026-02-25') };
    const late = asked.events.map((event) =>
      event.type === 'DossierDelivered' && event.data.agency === id('finance')
        ? { ...event, data: { ...event.data, enteredLate: LATE } }
        : event,
    );
    const { consultations } = await fileAfter(late);
    expect(consultations).toMatchObject([
      { agency: id('finance'), delivered: { enteredLate: true } },
      { agency: id('health'), delivered: { enteredLate: false } },
    ]);
  });

  it('shows every opinion with its points, their responses, and what replaced it', async () => {
    const first = opinionOn('first', 'amend', 'object');
    const replaced = asked
      .and(at('2026-02-23T09:00'), sends('finance', first))
      .and(at('2026-02-24T09:00'), sends('finance', opinion('second'), { supersedes: first.id }));
    const answered: PointAnswered = {
      type: 'PointAnswered',
      data: {
        requestId,
        occurredAt: moment('2026-02-23T15:00'),
        agency: id('finance'),
        opinion: first.id,
        point: first.points[0]!.number,
        response: { kind: 'accepted' },
      },
    };
    const events = [...replaced.events.slice(0, -1), answered, ...replaced.events.slice(-1)];
    const { consultations } = await fileAfter(events);
    expect(consultations[0]?.opinions).toMatchObject([
      {
        opinion: { id: 'first', points: [{ stance: 'amend' }, { stance: 'object' }] },
        supersededBy: 'second',
        responses: [{ point: 1, response: { kind: 'accepted' } }],
      },
      { opinion: { id: 'second' }, supersedes: 'first', timeliness: { kind: 'onTime' } },
    ]);
  });

  it('keeps a lapse that was reversed, with why', async () => {
    const proved = asked
      .and(at('2026-03-14T00:00'), noticeLapses())
      .and(at('2026-03-20T09:00'), records('finance', '2026-03-13T16:00'));
    const { consultations } = await fileAfter(proved.events);
    expect(consultations.map(({ lapses }) => lapses)).toMatchObject([
      [{ dueOn: '2026-03-13', reversed: { cause: 'sentInTime' } }],
      [{ noticedAt: '2026-03-14T00:00:00.000+07:00' }],
    ]);
    expect(consultations[1]?.lapses[0]?.reversed).toBeUndefined();
  });

  it('shows a correction with both values, and whether the agency has confirmed it', async () => {
    const window = asked.events.find((event) => event.type === 'WindowOpened');
    if (window?.type !== 'WindowOpened') throw new Error('a window was opened');
    const corrected: EntryCorrected = {
      type: 'EntryCorrected',
      data: {
        requestId,
        occurredAt: moment('2026-02-24T09:00'),
        correction: {
          entry: 'delivery',
          agency: id('finance'),
          from: moment('2026-02-12T09:00'),
          to: moment('2026-02-11T09:00'),
        },
        reason: 'Nhập sai ngày',
        evidence: { kind: 'recorded' },
        party: 'lead',
        awaitsConfirmation: { agency: id('finance'), due: window.data.due },
      },
    };
    const confirmed: CorrectionConfirmed = {
      type: 'CorrectionConfirmed',
      data: { requestId, occurredAt: moment('2026-02-25T09:00'), agency: id('finance') },
    };
    const waiting = await fileAfter([...asked.events, corrected]);
    expect(waiting.corrections).toMatchObject([
      {
        correction: { entry: 'delivery' },
        party: 'lead',
        enteredLate: false,
        confirmation: { status: 'awaited' },
      },
    ]);
    const settled = await fileAfter([...asked.events, corrected, confirmed]);
    expect(settled.corrections).toMatchObject([{ confirmation: { status: 'given' } }]);
    expect(settled.consultations[0]?.delivered?.at).toBe('2026-02-11T09:00:00.000+07:00');
  });

  it('shows that a day of receipt entered for the agency awaits its confirmation, and of what', async () => {
    const inMarch = story().and(at('2026-03-02T09:00'), letterTo(['finance']));
    const registers = new RegisterDossier(
      {
        requestId,
        agency: id('finance'),
        registeredOn: localDate('2026-03-02'),
        number: '1093',
        evidence: { kind: 'recorded' },
      },
      by('office'),
    );
    const entered = inMarch.and(at('2026-03-10T09:00'), registers);
    const asks = { by: id('finance'), of: { due: { dueOn: '2026-03-23' } } };
    const waiting = await fileAfter(entered.events);
    expect(waiting.consultations[0]).toMatchObject({
      registered: { on: '2026-03-02', confirmation: { status: 'awaited', ...asks } },
      window: { due: { dueOn: '2026-03-24' } },
    });
    const confirmed = entered.and(
      at('2026-03-11T09:00'),
      new ConfirmCorrection({ requestId, agency: id('finance') }, by('finance')),
    );
    const [given] = (await fileAfter(confirmed.events)).consultations;
    expect(given).toMatchObject({
      registered: { confirmation: { status: 'given', ...asks } },
      window: { due: { dueOn: '2026-03-23' } },
    });
    const answered = entered.and(at('2026-03-11T09:00'), sends('finance'));
    const [overtaken] = (await fileAfter(answered.events)).consultations;
    expect(overtaken).toMatchObject({ registered: { confirmation: { status: 'overtaken' } } });
  });

  it('marks an opinion as entered late when its agency corrects its sending to an earlier day (R12)', async () => {
    const late = asked.and(at('2026-03-16T09:00'), sends('finance', opinion('o')));
    const corrected = late.and(
      at('2026-03-17T09:00'),
      corrects('finance', {
        entry: 'sending',
        agency: id('finance'),
        opinion: opinion('o').id,
        from: moment('2026-03-16T09:00'),
        to: moment('2026-03-13T09:00'),
      }),
    );
    const markOf = async ({ events }: typeof late) =>
      (await fileAfter(events)).consultations[0]?.opinions[0]?.enteredLate;
    expect(await markOf(late)).toBe(false);
    expect(await markOf(corrected)).toBe(true);
    expect((await fileAfter(corrected.events)).corrections).toMatchObject([
      { party: 'agency', enteredLate: true },
    ]);
  });

  it('marks a delivery as entered late when its lead corrects it to an earlier day (R12)', async () => {
    const corrected = asked.and(
      at('2026-02-24T09:00'),
      corrects('planning', {
        entry: 'delivery',
        agency: id('finance'),
        from: moment('2026-02-12T09:00'),
        to: moment('2026-02-12T08:00'),
      }),
    );
    expect((await fileAfter(corrected.events)).consultations[0]?.delivered).toMatchObject({
      at: '2026-02-12T08:00:00.000+07:00',
      enteredLate: true,
    });
  });

  it('shows each entry made late apart: who may contest it until when, what was said of it, and whether it stands (R12)', async () => {
    const sending = { entry: 'sending', opinion: opinion('o').id } as const;
    const entered = asked.and(
      at('2026-03-18T09:00'),
      sends('finance', opinion('o'), { sentAt: moment('2026-03-13T16:00'), evidence: proof }),
    );
    const ofFinance = async ({ events }: typeof entered) =>
      (await fileAfter(events)).consultations[0];
    expect(await ofFinance(entered)).toMatchObject({
      status: { kind: 'answeredOnTime' },
      lateEntries: [
        {
          name: sending,
          enteredBy: 'agency',
          at: '2026-03-18T09:00:00.000+07:00',
          contestableUntil: '2026-03-23',
          standing: 'awaited',
        },
      ],
      lateEntriesTold: [],
    });
    const contested = entered.and(
      at('2026-03-19T09:00'),
      contestsLate('planning', 'finance', sending),
    );
    expect(await ofFinance(contested)).toMatchObject({
      status: { kind: 'answeredLate', workingDays: 3 },
      opinions: [{ sentAt: '2026-03-18T09:00:00.000+07:00', enteredLate: true }],
      lateEntries: [{ standing: 'contested' }],
      lateEntriesTold: [{ name: sending, kind: 'contested' }],
    });
    const upheld = contested.and(at('2026-03-20T09:00'), findsOnLate('finance', sending, 'upheld'));
    expect(await ofFinance(upheld)).toMatchObject({
      status: { kind: 'answeredOnTime' },
      lateEntries: [{ standing: 'stands' }],
      lateEntriesTold: [{ kind: 'contested' }, { kind: 'found', finding: 'upheld' }],
    });
  });

  it('says why an agency owes no reply any more', async () => {
    const swapped = asked.and(
      at('2026-02-24T09:00'),
      corrects('planning', { entry: 'addressee', from: id('finance'), to: id('transport') }),
    );
    expect((await fileAfter(swapped.events)).consultations[0]).toMatchObject({
      released: { cause: 'wrongAddressee' },
      status: { kind: 'notOwed', because: 'released' },
    });
  });

  it.each([
    [
      'released',
      new ReleaseAddressee(
        { requestId, agency: id('finance'), reason: 'Không cần' },
        by('planning'),
      ),
    ],
    ['withdrawn', new WithdrawRequest({ requestId, reason: 'Thay văn bản' }, by('planning'))],
  ])('shows as answered what was sent before it was %s and is found later', async (_, ends) => {
    const found = asked
      .and(at('2026-03-02T09:00'), ends)
      .and(at('2026-03-23T09:00'), records('finance', '2026-02-27T09:00'));
    expect((await fileAfter(found.events)).consultations[0]).toMatchObject({
      status: { kind: 'answeredOnTime' },
      opinions: [{ timeliness: { kind: 'onTime' } }],
    });
  });

  it('names who was silent to the end once the matter is submitted', async () => {
    const submitted: RequestSubmitted = {
      type: 'RequestSubmitted',
      data: {
        requestId,
        occurredAt: moment('2026-03-19T09:00'),
        submission: { number: '12/TTr-SQH', issuedOn: localDate('2026-03-19') },
        silent: [id('finance'), id('health')],
      },
    };
    expect(await fileAfter([...asked.events, submitted])).toMatchObject({
      status: 'submitted',
      submission: { document: { number: '12/TTr-SQH' }, silent: [id('finance'), id('health')] },
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

describe('the history of a request', () => {
  it('says of every event who, when in law, when recorded and what', async () => {
    const { history } = await fileAfter(asked.events);
    expect(history.map(({ event }) => event)).toEqual(asked.events);
    expect(history[1]).toMatchObject({
      revision: 1n,
      occurredAt: '2026-02-12T09:00:00.000+07:00',
      recordedAt: '2026-03-01T07:00:01.000+07:00',
      actor: { kind: 'automation', automation: 'spec' },
    });
  });

  it('ends where it ended on the day asked for', async () => {
    const answered = asked.and(at('2026-02-23T09:00'), sends('finance'));
    const known = new Date(Date.parse('2026-03-01T00:00:00Z') + 1000 * (asked.events.length - 1));
    const file = await fileAfter(answered.events, { known: known.toISOString() as Instant });
    expect(file.history).toHaveLength(asked.events.length);
    expect(file.consultations[0]?.opinions).toEqual([]);
  });
});
