import { localDate } from '#lib/working-time';
import type { Agency, AgencyId, AgencyKind } from './agency.js';
import source from './ho-chi-minh-city.json' with { type: 'json' };

interface Body {
  readonly id: string;
  readonly symbol: string;
  readonly vi: string;
  readonly en: string;
  readonly kind: AgencyKind;
  readonly group: string;
  readonly from?: string;
  readonly monitors?: boolean;
  readonly place?: string;
}

const agencyOf = ({ id, symbol, vi, en, kind, group, from, monitors, place }: Body): Agency => ({
  // The register is where ids are given.
  id: id as AgencyId,
  name: { vi, en },
  symbol,
  kind,
  group,
  ...(place !== undefined && { place }),
  ...(from !== undefined && { from: localDate(from) }),
  ...(monitors === true && { monitors }),
  origin: 'register',
});

const ward = ({ code, vi, en }: (typeof source.wards)[number]): Body => ({
  id: `W${code}`,
  symbol: 'UBND',
  vi,
  en: `People's Committee of ${en}`,
  kind: 'ward',
  group: 'Ủy ban nhân dân phường, xã, đặc khu',
  from: '2025-07-01',
  place: code,
});

/**
 * The bodies of Ho Chi Minh City since 1/7/2025: People's Committee, specialised agencies, other bodies, central
 * branches, and the 168 wards, communes and the special zone, each by its code of the statistics office.
 */
export const hoChiMinhCity: readonly Agency[] = [
  // JSON knows no unions; the spec beside this file reads every entry.
  ...(source.bodies as readonly Body[]),
  ...source.wards.map(ward),
].map(agencyOf);
