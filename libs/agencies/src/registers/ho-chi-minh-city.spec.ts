import { agencyDecider, RegisterAgency } from '#lib/agencies';
import { automation, from } from '#lib/event-sourcing/testing';
import { isLocalDate } from '#lib/working-time';
import { hoChiMinhCity } from './ho-chi-minh-city.js';

const KINDS = ['peoplesCommittee', 'department', 'cityOther', 'ward', 'district', 'centralBranch'];

describe('The register of Ho Chi Minh City', () => {
  it('names every body once, and each can be registered', () => {
    expect(new Set(hoChiMinhCity.map(({ id }) => id)).size).toBe(hoChiMinhCity.length);
    const refused = hoChiMinhCity.filter(
      (agency) =>
        agencyDecider.decide(
          new RegisterAgency({ agency }, from(automation('spec'))),
          agencyDecider.initialState,
          {},
        ).outcome === 'rejected',
    );
    expect(refused).toEqual([]);
  });

  it('has 168 communes in force and 22 districts that ended on 30/6/2025', () => {
    const ofKind = (kind: string) => hoChiMinhCity.filter((agency) => agency.kind === kind);
    expect(ofKind('ward').filter(({ to }) => to === undefined)).toHaveLength(168);
    expect(ofKind('district').map(({ to }) => to)).toEqual(Array(22).fill('2025-06-30'));
  });

  it('says of every body what kind it is, and when it began or ended in real dates', () => {
    const unclear = hoChiMinhCity.filter(
      ({ kind, from: since, to, origin }) =>
        !KINDS.includes(kind) ||
        origin !== 'register' ||
        [since, to].some((date) => date !== undefined && !isLocalDate(date)),
    );
    expect(unclear).toEqual([]);
  });

  it('has one body that watches and audits: the Office of the People’s Committee', () => {
    expect(hoChiMinhCity.filter(({ monitors }) => monitors).map(({ id }) => id)).toEqual(['VP']);
  });
});
