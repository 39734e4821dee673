import type { AgencyEvent, AgencyId } from '#lib/agencies';
import { cast, id } from '#lib/coordination/testing';
import { streamName } from '#lib/event-sourcing';
import { recorded } from '#lib/event-sourcing/testing';
import { AgencyDirectory } from '#lib/read-models';
import { openReadModels, type OpenedReadModels } from '#lib/read-models/testing';
import { localDate } from '#lib/working-time';

const registered = Object.values(cast).flatMap((agency) =>
  recorded<AgencyEvent>(streamName('agency', agency.id), [
    { type: 'AgencyRegistered', data: { agency } },
  ]),
);

let models: OpenedReadModels;
beforeAll(async () => {
  models = await openReadModels();
  await models.tell(registered);
});
afterAll(() => models.close());

const today = localDate('2026-02-12');
type Asked = Omit<AgencyDirectory['asked'], 'today'>;

const idsOf = async (asked: Asked) =>
  (await models.ask(new AgencyDirectory({ today, ...asked }))).rows.map((agency) => agency.id);

describe('the directory of agencies', () => {
  it('finds an agency by part of its name, with or without diacritics', async () => {
    expect(await idsOf({ text: 'tài chính' })).toEqual([id('finance')]);
    expect(await idsOf({ text: 'TAI CHINH' })).toEqual([id('finance')]);
    expect(await idsOf({ text: 'giao thông đường' })).toEqual([]);
  });

  it('finds one agency by its id, as it stands on the register', async () => {
    const { rows } = await models.ask(new AgencyDirectory({ today, id: id('office') }));
    expect(rows).toEqual([
      { ...cast.office, boundByCityRules: true, predecessors: [], successors: [] },
    ]);
  });

  it('lists them by group and name, each on one page only', async () => {
    const all = await idsOf({});
    const first = await models.ask(new AgencyDirectory({ today, limit: 4 }));
    const rest = await models.ask(new AgencyDirectory({ today, limit: 4, cursor: first.next! }));
    expect([...first.rows, ...rest.rows].map((agency) => agency.id)).toEqual(all);
    expect(all).toHaveLength(Object.keys(cast).length);
    expect(rest.next).toBeUndefined();
  });

  it('tells whether the rules of the city bind a body, today or on the day asked for', async () => {
    const effectiveOn = localDate('2026-02-01');
    const ruled: AgencyEvent = {
      type: 'AgencyBindingRuled',
      data: {
        agency: id('ministry'),
        bound: true,
        effectiveOn,
        decision: { number: '12/QĐ-UBND' },
      },
    };
    await models.tell([
      ...registered,
      ...recorded<AgencyEvent>(streamName('agency', id('ministry')), [ruled]),
    ]);
    const boundOn = async (asked: Asked) =>
      (await models.ask(new AgencyDirectory({ today, id: id('ministry'), ...asked }))).rows[0];
    expect(await boundOn({})).toMatchObject({
      boundByCityRules: true,
      bindings: [{ effectiveOn }],
    });
    expect(await boundOn({ on: localDate('2026-01-31') })).toMatchObject({
      boundByCityRules: false,
    });
  });

  describe('after a merger, a renaming and a body set up anew', () => {
    const decision = { number: '12/NQ-HĐND', issuedOn: localDate('2025-02-20') };
    const ofBody = (agency: AgencyId, event: AgencyEvent) =>
      recorded<AgencyEvent>(streamName('agency', agency), [event]);
    beforeAll(() =>
      models.tell([
        ...registered,
        ...ofBody(id('planning'), {
          type: 'AgencyMerged',
          data: {
            agency: id('planning'),
            into: id('transport'),
            effectiveOn: localDate('2025-03-01'),
            decision,
          },
        }),
        ...ofBody(id('transport'), {
          type: 'AgencyRenamed',
          data: {
            agency: id('transport'),
            name: { vi: 'Sở Xây dựng' },
            effectiveOn: localDate('2025-03-01'),
            decision,
          },
        }),
        ...ofBody('planning-2025' as AgencyId, {
          type: 'AgencyRecreated',
          data: {
            agency: {
              ...cast.planning,
              id: 'planning-2025' as AgencyId,
              from: localDate('2025-10-01'),
            },
            recreates: id('planning'),
            outOf: [id('transport')],
            decision,
          },
        }),
      ]),
    );
    const entry = async (asked: Asked) =>
      (await models.ask(new AgencyDirectory({ today, ...asked }))).rows[0];

    it('tells each body’s dates, predecessors and successors', async () => {
      expect(await entry({ id: id('planning') })).toMatchObject({
        to: '2025-02-28',
        ending: { kind: 'merged', decision: { number: '12/NQ-HĐND' } },
        successors: ['transport'],
      });
      expect(await entry({ id: id('transport') })).toMatchObject({ predecessors: ['planning'] });
      expect(await entry({ id: 'planning-2025' as AgencyId })).toMatchObject({
        predecessors: ['planning', 'transport'],
      });
    });

    it('lists who stood on a day, as they were called then', async () => {
      const on = (day: string) => idsOf({ on: localDate(day), text: 'quy hoach' });
      expect(await on('2025-02-28')).toEqual([id('planning')]);
      expect(await on('2025-03-01')).toEqual([]);
      expect(await on('2025-10-01')).toEqual(['planning-2025']);
      const former = await entry({ id: id('transport'), on: localDate('2025-02-28') });
      expect(former?.name.vi).toBe('Sở Giao thông');
      expect((await entry({ id: id('transport') }))?.name.vi).toBe('Sở Xây dựng');
    });

    it('finds a body by a name it bore', async () => {
      expect(await idsOf({ text: 'giao thong' })).toEqual([id('transport')]);
    });
  });
});
