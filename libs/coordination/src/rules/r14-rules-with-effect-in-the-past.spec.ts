import { ConfirmCorrection, RegisterDossier, RepinRule } from '#lib/coordination';
import {
  addressee,
  amending,
  at,
  by,
  chases,
  climbsLadder,
  confirming,
  corrects,
  CT08,
  deliveredTo,
  id,
  letterTo,
  moment,
  noticeLapses,
  ofDays,
  opinion,
  POSITION,
  proof,
  registers,
  repealing,
  repins,
  repinsProcedure,
  requestId,
  sends,
  SILENCE_AGREES,
  story,
  types,
} from '#lib/coordination/testing';
import { type Procedure, Rulebook, type RuleSet, shippedRulebook } from '#lib/rulebook';
import { localDate } from '#lib/working-time';

/** Of a letter of 12/2/2026, received that day: due on 13/3 by the 15 days of HCM-CT08 as shipped. */
const on = (day: string, rules: Rulebook = shippedRulebook) => at(day, { rules });
const asked = story().and(on('2026-02-12T09:00'), letterTo(['finance', 'health']));

const EFFECT = '2026-02-10';
const amended = (count: number) => amending(shippedRulebook, EFFECT, ofDays(count));
const longer = confirming(amended(20));
const shorter = confirming(amended(10));
const cited = { id: CT08, version: 2, documents: ['90/QĐ-UBND', '95/QĐ-UBND'] };

const dueOn = (told: typeof asked, name: 'finance' | 'health' = 'finance') => {
  const consultation = told.consultation(id(name));
  return 'clock' in consultation ? consultation.clock.due.dueOn : undefined;
};
const ruleOf = ({ request }: typeof asked) =>
  request.status === 'unknown' ? undefined : request.rule;

describe('a rule set amended with effect before letters that were issued meanwhile', () => {
  const restated = asked.and(on('2026-03-02T09:00', longer), repins(2));

  it('is pinned on the request by an event with both rules and the documents', () => {
    expect(asked.adds(on('2026-03-02T09:00', longer), repins(2))[0]).toEqual({
      type: 'RuleRepinned',
      data: {
        requestId,
        occurredAt: moment('2026-03-02T09:00'),
        from: { id: CT08, version: 1, reference: false },
        rule: { id: CT08, version: 2, reference: false },
        documents: cited.documents,
        stillUnderFormer: [],
      },
    });
    expect(ruleOf(restated)).toEqual({ id: CT08, version: 2, reference: false });
  });

  it('moves each open window that becomes longer, with both dates and the cause', () => {
    expect(asked.adds(on('2026-03-02T09:00', longer), repins(2)).slice(1)).toMatchObject(
      ['finance', 'health'].map((agency) => ({
        type: 'DueDateMoved',
        data: {
          agency,
          from: { dueOn: '2026-03-13' },
          due: { dueOn: '2026-03-20' },
          cause: 'ruleChanged',
          rule: cited,
        },
      })),
    );
  });

  it('is pinned once, however often the automation comes by', () =>
    expect(restated.adds(on('2026-03-03T09:00', longer), repins(2))).toEqual([]));

  it('changes nothing until the monitoring body has confirmed it', () =>
    expect(asked.adds(on('2026-03-02T09:00', amended(20)), repins(2))).toEqual([]));

  it('leaves letters alone that were issued before it took effect', () => {
    const later = confirming(amending(shippedRulebook, '2026-02-13', ofDays(20)));
    expect(asked.adds(on('2026-03-02T09:00', later), repins(2))).toEqual([]);
  });

  it('leaves letters alone whose day of issue no rule governs any more', () => {
    const repealed = repealing(confirming(shippedRulebook), EFFECT);
    expect(asked.adds(on('2026-03-02T09:00', repealed), repins(1))).toEqual([]);
  });

  it('is another rule set, where the former was repealed and that one adopted in its place', () => {
    const repealed = repealing(shippedRulebook, EFFECT);
    const former = repealed.find(CT08);
    if (former === undefined) throw new Error(`${CT08} is shipped`);
    const successor: RuleSet = {
      ...former,
      ...ofDays(20),
      id: 'HCM-2026' as RuleSet['id'],
      inForceFrom: localDate(EFFECT),
      adopted: true,
      confirmed: true,
    };
    const { inForceTo: _, ...inForce } = successor;
    const rules = new Rulebook([...repealed.all(), inForce]);
    const told = asked.and(on('2026-03-02T09:00', rules), repins(1));
    expect(ruleOf(told)).toMatchObject({ id: 'HCM-2026', version: 1 });
    expect(dueOn(told)).toBe('2026-03-20');
  });

  it('takes back the agreement it would not have made, though the window is as long', () => {
    const { silence, lateReply } = SILENCE_AGREES;
    const agrees = confirming(amending(shippedRulebook, '2026-01-05', { silence, lateReply }));
    const told = story()
      .and(on('2026-02-12T09:00', agrees), letterTo(['finance'], { leadPosition: POSITION }))
      .and(on('2026-02-13T09:00', agrees), registers('finance'))
      .and(on('2026-03-14T00:00', agrees), noticeLapses())
      .and(on('2026-03-16T09:00', agrees), chases('finance', '530/SQH', '2026-03-16'))
      .and(on('2026-03-18T09:00', agrees), chases('finance', '541/SQH', '2026-03-18'))
      .and(on('2026-03-20T09:00', agrees), climbsLadder());
    expect(told.consultation(id('finance')).agreement).toMatchObject({ because: 'silence' });
    const shipped = shippedRulebook.find(CT08)!;
    const rules = confirming(
      amending(agrees, EFFECT, { silence: shipped.silence, lateReply: shipped.lateReply }),
    );
    const now = on('2026-03-23T09:00', rules);
    const restated = told.and(now, repins(3));
    expect(restated.events.slice(told.events.length)).toMatchObject([
      { type: 'RuleRepinned' },
      {
        type: 'DueDateMoved',
        data: { from: { dueOn: '2026-03-13' }, due: { dueOn: '2026-03-13' }, cause: 'ruleChanged' },
      },
    ]);
    expect(restated.consultation(id('finance'))).toMatchObject({
      status: 'lapsed',
      agreement: undefined,
    });
    expect(types(restated.adds(on('2026-03-23T10:00', rules), climbsLadder()))).not.toContain(
      'AgreementDeemed',
    );
  });

  it('never makes agreement of a silence that meant none when the agency was asked', () => {
    const { silence } = SILENCE_AGREES;
    const rules = confirming(amending(shippedRulebook, EFFECT, { ...ofDays(20), silence }));
    expect(asked.adds(on('2026-03-02T09:00', rules), repins(2))).toEqual([]);
  });

  it('keeps a date that the letter itself states', () => {
    const window = { kind: 'length', length: { count: 12, unit: 'workingDay' } } as const;
    const stated = story().and(
      on('2026-02-12T09:00'),
      letterTo([], { addressees: [addressee('finance', { window })] }),
    );
    expect(stated.adds(on('2026-03-02T09:00', longer), repins(2))).toHaveLength(1);
  });

  it('counts a dossier that arrives afterwards', () => {
    const elsewhere = [addressee('finance', { channel: 'elsewhere' as const })];
    const told = story()
      .and(on('2026-02-12T09:00'), letterTo([], { addressees: elsewhere }))
      .and(on('2026-03-02T08:00', longer), repins(2))
      .and(on('2026-03-02T09:00', longer), deliveredTo('finance'));
    expect(dueOn(told)).toBe('2026-03-31');
  });

  it('keeps the first valid due date, which was counted by the rule then in force', () =>
    expect(restated.consultation(id('finance'))).toMatchObject({
      clock: { firstDue: { dueOn: '2026-03-13' }, due: { dueOn: '2026-03-20' } },
    }));

  it('reverses a lapse it undoes', () => {
    const lapsed = asked.and(on('2026-03-16T09:00'), noticeLapses());
    expect(lapsed.adds(on('2026-03-17T09:00', longer), repins(2))).toContainEqual(
      expect.objectContaining({
        type: 'LapseReversed',
        data: expect.objectContaining({ agency: 'finance', cause: 'ruleChanged' }),
      }),
    );
    expect(
      lapsed.and(on('2026-03-17T09:00', longer), repins(2)).consultation(id('finance')),
    ).toHaveProperty('status', 'running');
  });

  it('is not for people to pin', () =>
    expect(
      asked.refuses(
        on('2026-03-02T09:00', longer),
        new RepinRule({ requestId, ruled: { id: CT08, version: 2 } }, by('office')),
      ),
    ).toEqual({ type: 'OnlyTheSystemMay' }));
});

describe('a procedure declared or amended with effect before letters that were issued meanwhile', () => {
  const code = '1.000656.000.00.00.H29';
  const version = (of: number, count: number, inForceFrom: string): Procedure => ({
    ...{ code, version: of, name: 'Đăng ký hoạt động mẫu', inForceFrom: localDate(inForceFrom) },
    window: { count, unit: 'workingDay' },
    citation: `Quyết định số 12${of}/QĐ-UBND`,
    decision: { number: `12${of}/QĐ-UBND`, issuedOn: localDate('2026-02-09') },
  });
  const first = version(1, 15, '2025-01-01');
  const catalogue = (...procedures: readonly Procedure[]) =>
    new Rulebook(shippedRulebook.all(), procedures);
  const amendedTo = (count: number) =>
    catalogue({ ...first, inForceTo: localDate('2026-02-09') }, version(2, count, EFFECT));
  const about = (told: Partial<Parameters<typeof letterTo>[1]> = {}) =>
    letterTo(['finance'], { matter: { kind: 'administrativeProcedure', code }, ...told });
  const underFirst = story().and(on('2026-02-12T09:00', catalogue(first)), about());
  const later = (rules: Rulebook) => on('2026-02-24T09:00', rules);

  it('is pinned with its document, and moves each open window that becomes longer', () => {
    expect(underFirst.adds(later(amendedTo(20)), repinsProcedure(code, 2))).toMatchObject([
      {
        type: 'RuleRepinned',
        data: {
          from: { id: 'HCM-PROCEDURE', procedure: { code, version: 1 } },
          rule: { id: 'HCM-PROCEDURE', procedure: { code, version: 2 } },
          documents: ['122/QĐ-UBND'],
          stillUnderFormer: [],
        },
      },
      {
        type: 'DueDateMoved',
        data: { from: { dueOn: '2026-03-13' }, due: { dueOn: '2026-03-20' }, cause: 'ruleChanged' },
      },
    ]);
    const told = underFirst.and(later(amendedTo(20)), repinsProcedure(code, 2));
    expect(told.adds(later(amendedTo(20)), repinsProcedure(code, 2))).toEqual([]);
  });

  it('binds to a shorter window only the agency that has confirmed it (R4)', () => {
    const told = underFirst.and(later(amendedTo(10)), repinsProcedure(code, 2));
    expect(dueOn(told)).toBe('2026-03-13');
    expect(told.events.at(-1)).toMatchObject({
      type: 'ShorteningNotified',
      data: { awaitsConfirmation: { due: { dueOn: '2026-03-06' } } },
    });
    const confirms = new ConfirmCorrection({ requestId, agency: id('finance') }, by('finance'));
    expect(dueOn(told.and(later(amendedTo(10)), confirms))).toBe('2026-03-06');
  });

  it('makes on time an answer that was late, and no answer late (R14)', () => {
    const late = underFirst.and(on('2026-03-17T10:00', catalogue(first)), sends('finance'));
    expect(
      late.adds(on('2026-03-25T09:00', amendedTo(20)), repinsProcedure(code, 2)),
    ).toContainEqual(
      expect.objectContaining({
        type: 'OpinionRejudged',
        data: expect.objectContaining({ timeliness: { kind: 'onTime' } }),
      }),
    );
    const inTime = underFirst.and(on('2026-03-10T10:00', catalogue(first)), sends('finance'));
    expect(
      types(inTime.adds(on('2026-03-25T09:00', amendedTo(5)), repinsProcedure(code, 2))),
    ).toEqual(['RuleRepinned']);
  });

  it('leaves letters alone of days before, and where the procedure was only ended', () => {
    const after = catalogue(
      { ...first, inForceTo: localDate('2026-02-12') },
      version(2, 20, '2026-02-13'),
    );
    expect(underFirst.adds(later(after), repinsProcedure(code, 2))).toEqual([]);
    const ended = catalogue({ ...first, inForceTo: localDate('2026-02-09') });
    expect(underFirst.adds(later(ended), repinsProcedure(code, 1))).toEqual([]);
  });

  it('that is declared only now leaves the letter the window it states itself', () => {
    const window = { kind: 'length', length: { count: 12, unit: 'workingDay' } } as const;
    const stated = story().and(
      on('2026-02-12T09:00', catalogue()),
      about({ addressees: [addressee('finance', { window })] }),
    );
    const declared = catalogue(version(1, 20, EFFECT));
    expect(stated.adds(later(declared), repinsProcedure(code, 1))).toMatchObject([
      { type: 'RuleRepinned', data: { rule: { procedure: { code, version: 1 } } } },
    ]);
  });
});

describe('R4: a rule with effect in the past that would shorten an open window', () => {
  const told = asked.and(on('2026-02-24T09:00', shorter), repins(2));
  const confirms = new ConfirmCorrection({ requestId, agency: id('finance') }, by('finance'));

  const registers = new RegisterDossier(
    {
      requestId,
      agency: id('finance'),
      registeredOn: localDate('2026-02-13'),
      number: '7',
      evidence: proof,
    },
    by('finance'),
  );

  it('is told to the agency, and moves nothing until it has confirmed', () => {
    expect(told.events.at(-1)).toMatchObject({
      type: 'ShorteningNotified',
      data: {
        from: { dueOn: '2026-03-13' },
        awaitsConfirmation: { due: { dueOn: '2026-03-06' }, rule: cited },
      },
    });
    expect(told.events).toContainEqual(
      expect.objectContaining({
        type: 'RuleRepinned',
        data: expect.objectContaining({ stillUnderFormer: ['finance', 'health'] }),
      }),
    );
    expect(dueOn(told)).toBe('2026-03-13');
  });

  it('binds the agency that has confirmed it and no other', () => {
    const confirmed = told.and(on('2026-02-25T09:00', shorter), confirms);
    expect(confirmed.events.at(-1)).toMatchObject({
      type: 'DueDateMoved',
      data: { due: { dueOn: '2026-03-06' }, cause: 'ruleChanged', rule: cited },
    });
    expect([dueOn(confirmed), dueOn(confirmed, 'health')]).toEqual(['2026-03-06', '2026-03-13']);
  });

  it('never ends sooner than two working days from the notice', () => {
    const late = asked.and(on('2026-03-06T09:00', shorter), repins(2));
    expect(late.events.at(-1)).toMatchObject({
      data: { awaitsConfirmation: { due: { dueOn: '2026-03-10' } } },
    });
  });

  it('is not brought in by a registration of the letter', () => {
    const registered = told.and(on('2026-02-24T10:00', shorter), registers);
    expect(dueOn(registered)).toBe('2026-03-13');
    expect(dueOn(registered.and(on('2026-02-24T11:00', shorter), repins(2)))).toBe('2026-03-13');
  });

  it('gives way to a later version that is longer', () => {
    const again = confirming(amending(shorter, '2026-02-11', ofDays(20), '91/QĐ-UBND'));
    const restated = told.and(on('2026-02-26T09:00', again), repins(3));
    expect(dueOn(restated)).toBe('2026-03-20');
    expect(restated.refuses(on('2026-02-26T10:00', again), confirms)).toEqual({
      type: 'NoCorrectionAwaits',
      agency: id('finance'),
    });
  });

  it('no longer waits where a later version comes to the date that stands', () => {
    const back = confirming(amending(shorter, '2026-02-11', ofDays(15), '91/QĐ-UBND'));
    const restated = told.and(on('2026-02-26T09:00', back), repins(3));
    expect(dueOn(restated)).toBe('2026-03-13');
    expect(restated.refuses(on('2026-02-26T10:00', back), confirms)).toEqual({
      type: 'NoCorrectionAwaits',
      agency: id('finance'),
    });
  });

  it('makes nobody late who was not', () => {
    const lapsed = asked.and(on('2026-03-10T09:00', shorter), repins(2));
    expect(lapsed.adds(on('2026-03-13T09:00', shorter), noticeLapses())).toEqual([]);
  });
});

describe('R14: a rule with effect in the past judges what is settled in the agency’s favour only', () => {
  const answered = (day: string) =>
    asked.and(on(day), sends('finance', opinion('opinion-of-finance')));
  const ofFinance = (told: typeof asked, rules: Rulebook) =>
    told
      .adds(on('2026-03-25T09:00', rules), repins(2))
      .filter(({ data }) => 'agency' in data && data.agency === 'finance');

  it('makes an answer on time that was late by the former rule', () =>
    expect(ofFinance(answered('2026-03-17T10:00'), longer)).toMatchObject([
      { type: 'DueDateMoved', data: { due: { dueOn: '2026-03-20' } } },
      { type: 'LapseReversed', data: { cause: 'ruleChanged' } },
      {
        type: 'OpinionRejudged',
        data: {
          cause: 'ruleChanged',
          rule: cited,
          former: { kind: 'late', workingDays: 2 },
          timeliness: { kind: 'onTime' },
        },
      },
    ]));

  it('leaves an answer as it was judged where that would worsen', () => {
    expect(ofFinance(answered('2026-03-10T10:00'), shorter)).toEqual([]);
    expect(ofFinance(answered('2026-03-17T10:00'), shorter)).toEqual([]);
  });

  it('leaves a lapse as it was recorded where that would worsen', () =>
    expect(ofFinance(asked.and(on('2026-03-16T09:00'), noticeLapses()), shorter)).toEqual([]));

  it('keeps judging such an answer by the rule it was judged by, when its delivery is corrected', () => {
    const kept = answered('2026-03-10T10:00').and(on('2026-03-25T09:00', shorter), repins(2));
    const correction = {
      entry: 'delivery',
      agency: id('finance'),
      from: moment('2026-02-12T09:00'),
      to: moment('2026-02-13T09:00'),
    } as const;
    const corrected = kept.and(on('2026-03-26T09:00', shorter), corrects('finance', correction));
    expect(dueOn(corrected)).toBe('2026-03-16');
  });
});
