import type { AgencyRegistered } from '#lib/agencies';
import { cast, id } from '#lib/coordination/testing';
import { streamName } from '#lib/event-sourcing';
import { recorded } from '#lib/event-sourcing/testing';
import { AgencyDirectory } from '#lib/read-models';
import { openReadModels, type OpenedReadModels } from '#lib/read-models/testing';

let models: OpenedReadModels;
beforeAll(async () => {
  models = await openReadModels();
  await models.tell(
    Object.values(cast).flatMap((agency) =>
      recorded<AgencyRegistered>(streamName('agency', agency.id), [
        { type: 'AgencyRegistered', data: { agency } },
      ]),
    ),
  );
});
afterAll(() => models.close());

const idsOf = async (asked: AgencyDirectory['asked']) =>
  (await models.ask(new AgencyDirectory(asked))).rows.map((agency) => agency.id);

describe('the directory of agencies', () => {
  it('finds an agency by part of its name, with or without diacritics', async () => {
    expect(await idsOf({ text: 'tài chính' })).toEqual([id('finance')]);
    expect(await idsOf({ text: 'TAI CHINH' })).toEqual([id('finance')]);
    expect(await idsOf({ text: 'giao thông đường' })).toEqual([]);
  });

  it('finds one agency by its id, as it stands on the register', async () => {
    const { rows } = await models.ask(new AgencyDirectory({ id: id('office') }));
    expect(rows).toEqual([cast.office]);
  });

  it('lists them by group and name, each on one page only', async () => {
    const all = await idsOf({});
    const first = await models.ask(new AgencyDirectory({ limit: 4 }));
    const rest = await models.ask(new AgencyDirectory({ limit: 4, cursor: first.next! }));
    expect([...first.rows, ...rest.rows].map((agency) => agency.id)).toEqual(all);
    expect(all).toHaveLength(Object.keys(cast).length);
    expect(rest.next).toBeUndefined();
  });
});
