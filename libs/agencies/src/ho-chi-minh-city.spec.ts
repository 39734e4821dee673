import { AgencyRegister, hoChiMinhCity, isBodyOfTheCity } from '#lib/agencies';
import type { AgencyId, AgencyKind } from '#lib/agencies';

const KINDS: Readonly<Record<AgencyKind, number>> = {
  peoplesCommittee: 1,
  department: 16,
  cityOther: 5,
  centralBranch: 2,
  ward: 168,
  district: 0,
  ministry: 0,
  other: 0,
};
const register = new AgencyRegister(hoChiMinhCity);

describe('the register of Ho Chi Minh City since 1/7/2025', () => {
  it.each(Object.entries(KINDS))('has of the kind %s: %i', (kind, number) => {
    expect(hoChiMinhCity.filter((agency) => agency.kind === kind)).toHaveLength(number);
  });

  it('knows every body by an id and a name of its own, in the form a stream can be named after', () => {
    const all = hoChiMinhCity.map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
    expect(new Set(hoChiMinhCity.map(({ name }) => name.vi)).size).toBe(all.length);
    for (const agency of all) expect(agency).toMatch(/^[A-Z0-9]+$/);
  });

  it('has one monitoring body, the Office of the People’s Committee', () => {
    expect(hoChiMinhCity.filter(({ monitors }) => monitors).map(({ id }) => id)).toEqual(['VP']);
    expect(register.monitors('VP' as AgencyId)).toBe(true);
    expect(register.monitors('STC' as AgencyId)).toBe(false);
  });

  it('knows since when each body has existed, the planning department since 1/10/2025', () => {
    expect(register.find('SQHKT' as AgencyId)?.from).toBe('2025-10-01');
    expect(register.find('W25747' as AgencyId)).toMatchObject({
      name: { vi: 'Ủy ban nhân dân phường Thủ Dầu Một' },
      from: '2025-07-01',
    });
  });
});

describe('the rules of the city bind', () => {
  it.each<[AgencyKind, boolean]>([
    ['department', true],
    ['cityOther', true],
    ['ward', true],
    ['district', true],
    ['peoplesCommittee', false],
    ['centralBranch', false],
    ['ministry', false],
    ['other', false],
  ])('a body of the kind %s: %s', (kind, bound) => {
    expect(isBodyOfTheCity(kind)).toBe(bound);
  });
});
