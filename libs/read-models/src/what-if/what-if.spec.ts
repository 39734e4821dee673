import type { AgencyRegistered } from '#lib/agencies';
import { AskForDocuments, type RequestId } from '#lib/coordination';
import {
  addressee,
  askedWhereSilenceAgrees,
  asksFor,
  at,
  cast,
  chasedTwice,
  climbsLadder,
  id,
  letterTo,
  registers,
  requestId,
  rulebook,
  sends,
  type Story,
  story,
  supplies,
} from '#lib/coordination/testing';
import { streamName } from '#lib/event-sourcing';
import { recorded } from '#lib/event-sourcing/testing';
import { WhatIf } from '#lib/read-models';
import { openReadModels, type OpenedReadModels } from '#lib/read-models/testing';
import { type RuleSet, shippedRulebook } from '#lib/rulebook';
import { localDate } from '#lib/working-time';

let models: OpenedReadModels;
beforeAll(async () => {
  models = await openReadModels();
});
afterAll(() => models.close());

const shipped = (name: string): RuleSet => {
  const found = shippedRulebook.all().find((rule) => rule.id === name);
  if (found === undefined) throw new Error(`${name} is not shipped`);
  return found;
};
const QD54 = shipped('HCM-QD54');
const draftOf = (rule: RuleSet, told: Partial<RuleSet> = {}): RuleSet => ({
  ...rule,
  version: 2,
  adopted: true,
  ...told,
});

const now = at('2026-04-01T09:00');
const march = { from: localDate('2026-03-01'), to: localDate('2026-03-31') };
const ask = (draft: RuleSet, told: Partial<ConstructorParameters<typeof WhatIf>[0]> = {}) =>
  models.ask(new WhatIf({ draft, period: march, facts: now, ...told }));

const registered = Object.values(cast).flatMap((agency) =>
  recorded<AgencyRegistered>(streamName('agency', agency.id), [
    { type: 'AgencyRegistered', data: { agency } },
  ]),
);
const tell = (...stories: readonly (readonly [RequestId, Story])[]) =>
  models.tell([
    ...registered,
    ...stories.flatMap(([name, told]) => recorded(streamName('request', name), told.events)),
  ]);

const plain = 'plain' as RequestId;
/**
 * Sent and received on Thursday 12 and Friday 13/2/2026; Tết is 16 to 20/2. Directive 08: 13/3. Decision 54: 2/3.
 * Finance answers between the two dates, health before both, transport after both; the ministry is bound by neither.
 */
const letter = story()
  .and(
    at('2026-02-12T09:00'),
    letterTo(['finance', 'health', 'transport', 'ministry'], { requestId: plain }),
  )
  .and(at('2026-02-23T09:00'), sends('health', undefined, { requestId: plain }))
  .and(at('2026-03-05T09:00'), sends('finance', undefined, { requestId: plain }))
  .and(at('2026-03-17T09:00'), sends('transport', undefined, { requestId: plain }));

describe('before a rule is adopted, a past period is replayed under it', () => {
  beforeAll(() => tell([plain, letter]));

  it('and the four cells stand side by side, for the same consultations', async () => {
    expect(await ask(draftOf(QD54))).toMatchObject({
      ruleSet: 'HCM-QD54',
      asOf: '2026-04-01T00:00:00.000+07:00',
      demonstration: true,
      current: { onTime: 2, late: 1, open: 0, overdue: 0, excluded: 1, notStarted: 0 },
      draft: { onTime: 1, late: 2, open: 0, overdue: 0, excluded: 1, notStarted: 0 },
      otherCell: 1,
      otherDate: 4,
      overCap: 0,
    });
  });

  it('down to each consultation, with the date under HCM-QD54 beside that under HCM-CT08', async () => {
    const { consultations } = await ask(draftOf(QD54));
    expect(
      consultations.rows.map(({ agency, current, draft, beside }) => ({
        agency,
        current,
        draft,
        beside,
      })),
    ).toContainEqual({
      agency: id('finance'),
      current: { cell: 'onTime', dueOn: '2026-03-13' },
      draft: { cell: 'late', dueOn: '2026-03-02' },
      beside: [{ ruleSet: 'HCM-QD54', dueOn: '2026-03-02' }],
    });
  });

  it('page by page, no consultation twice', async () => {
    const first = await ask(draftOf(QD54), { limit: 3 });
    const second = await ask(draftOf(QD54), { limit: 3, cursor: first.consultations.next! });
    const names = [...first.consultations.rows, ...second.consultations.rows].map(
      ({ agency }) => agency,
    );
    expect(names.toSorted()).toEqual(
      (['finance', 'health', 'ministry', 'transport'] as const).map((name) => id(name)),
    );
    expect(second.draft).toEqual(first.draft);
  });

  it('for whom it would bind', async () => {
    const binds = {
      value: { who: 'named', kinds: [], agencies: [id('ministry')] },
      basis: 'house',
    } as const;
    const { draft } = await ask(draftOf(shipped('HCM-CT08'), { binds }));
    expect(draft).toMatchObject({ overdue: 1, excluded: 3 });
  });

  it('and about nothing it does not govern', async () => {
    const { current, draft } = await ask(draftOf(shipped('HCM-PROCEDURE')));
    for (const cells of [current, draft])
      expect(cells).toEqual({
        onTime: 0,
        late: 0,
        open: 0,
        overdue: 0,
        excluded: 0,
        notStarted: 0,
      });
  });

  it('which changes nothing where it says what is in force', async () => {
    const { current, draft, otherCell, otherDate } = await ask(draftOf(shipped('HCM-CT08')));
    expect(draft).toEqual(current);
    expect([otherCell, otherDate]).toEqual([0, 0]);
  });
});

describe('a letter that states its own deadline', () => {
  const stated = 'stated' as RequestId;
  const told = story().and(
    at('2026-02-12T09:00'),
    letterTo([], {
      requestId: stated,
      addressees: [
        addressee('finance', {
          window: {
            kind: 'stated',
            deadline: { words: 'trước ngày 20/3/2026', on: localDate('2026-03-20') },
          },
        }),
        addressee('health', {
          window: { kind: 'length', length: { count: 7, unit: 'workingDay' } },
        }),
      ],
    }),
  );
  beforeAll(() => tell([stated, told]));

  it('keeps it under the draft, and is counted where it is longer than the draft allows', async () => {
    const { overCap, consultations } = await ask(draftOf(QD54));
    expect(overCap).toBe(1);
    expect(
      consultations.rows.map((row) => [row.agency, row.draft.dueOn, row.overCap]).toSorted(),
    ).toEqual([
      [id('finance'), '2026-03-20', true],
      [id('health'), '2026-03-02', false],
    ]);
  });
});

describe('a consultation that waited for documents', () => {
  const waited = 'waited' as RequestId;
  const by = { requestId: waited };
  const asked = asksFor('finance', 'Dự toán');
  // Asked on 23/2, two working days after receipt on 13/2; supplied on 2/3.
  const told = story()
    .and(at('2026-02-12T09:00'), letterTo(['finance'], by))
    .and(at('2026-02-23T09:00'), new AskForDocuments({ ...asked.data, ...by }, asked.origin))
    .and(at('2026-03-02T09:00'), supplies('finance', [1], by));
  beforeAll(() => tell([waited, told]));

  const completeness = (value: RuleSet['completeness']['value']) =>
    draftOf(shipped('HCM-CT08'), { completeness: { value, basis: 'house' } });

  it.each([
    ['begins again with the supplement', { effect: 'restart', rounds: 1 }, '2026-03-23'],
    ['goes on after it', { effect: 'suspend', rounds: 1 }, '2026-03-20'],
    ['does not stop for it at all', { effect: 'restart', rounds: 0 }, '2026-03-13'],
  ] as const)('%s, as the draft says', async (_, told_, dueOn) => {
    const { consultations } = await ask(completeness({ askWithin: 3, ...told_ }));
    expect(consultations.rows.map(({ draft }) => draft.dueOn)).toEqual([dueOn]);
  });
});

describe('a consultation in which agreement was deemed', () => {
  const agreed = chasedTwice(
    askedWhereSilenceAgrees().and(at('2026-02-13T09:00'), registers('finance')),
  ).and(at('2026-03-20T08:00'), climbsLadder());
  beforeAll(() => tell([requestId, agreed]));

  it('is replayed as the silence it was, under whichever draft', async () => {
    const facts = { ...now, rules: rulebook };
    expect(await ask(draftOf(QD54), { facts })).toMatchObject({
      current: { onTime: 0, late: 0, open: 0, overdue: 1 },
      draft: { onTime: 0, late: 0, open: 0, overdue: 1 },
    });
  });
});
