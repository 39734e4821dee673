import type { Origin } from '#lib/event-sourcing';
import { localDate } from '#lib/working-time';
import {
  AbolishAgency,
  type AgencyCommand,
  MergeAgency,
  RecreateAgency,
  SplitAgency,
} from './agency.commands.js';
import type { Agency, AgencyId, AgencyKind, Change, CitedDecision } from './agency.js';
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
}

// The register is where ids are given.
const named = (id: string) => id as AgencyId;
const wardId = (code: string) => named(`W${code}`);
const districtId = (code: string) => named(`D${code}`);

const agencyOf = ({ id, symbol, vi, en, kind, group, from, monitors }: Body): Agency => ({
  id: named(id),
  name: { vi, en },
  symbol,
  kind,
  group,
  ...(from !== undefined && { from: localDate(from) }),
  ...(monitors === true && { monitors }),
  origin: 'register',
});

const ward = ({ code, vi, en }: (typeof source.wards)[number]): Body => ({
  id: wardId(code),
  symbol: 'UBND',
  vi,
  en: `People's Committee of ${en}`,
  kind: 'ward',
  group: 'Ủy ban nhân dân phường, xã, đặc khu',
  from: '2025-07-01',
});

const district = ({ code, vi, en }: (typeof source.districts)[number]): Body => ({
  id: districtId(code),
  symbol: 'UBND',
  vi,
  en: `People's Committee of ${en}`,
  kind: 'district',
  group: 'Ủy ban nhân dân cấp huyện',
});

/**
 * The bodies of Ho Chi Minh City since 2022, by the first name and symbol each bore: People's Committee, specialised
 * agencies, other bodies, central branches; the 22 districts until 30/6/2025 and the 168 wards, communes and the special
 * zone since 1/7/2025, each by its code of the statistics office.
 */
export const hoChiMinhCity: readonly Agency[] = [
  // JSON knows no unions; the spec beside this file reads every entry.
  ...(source.bodies as readonly Body[]),
  ...(source.formerBodies as readonly Body[]),
  ...source.districts.map(district),
  ...source.wards.map(ward),
].map(agencyOf);

const changeBy = (on: string, decision: keyof typeof source.decisions): Change => {
  const { number, ...issued }: { readonly number: string; readonly issuedOn?: string } =
    source.decisions[decision];
  const cited: CitedDecision =
    issued.issuedOn === undefined ? { number } : { number, issuedOn: localDate(issued.issuedOn) };
  return { effectiveOn: localDate(on), decision: cited };
};

type Told = { readonly on: string; readonly decision: string };
const change = ({ on, decision }: Told) => changeBy(on, decision as keyof typeof source.decisions);

/** The wards that lie, wholly or in part, where the district was. */
const wardsOf = (district: string) =>
  source.wards
    .filter((one) => 'former' in one && one.former.includes(district))
    .map(({ code }) => ({ agency: wardId(code) }));

/**
 * What has become of these bodies, to be recorded after them and in this order: the mergers of 1/3/2025 and 1/7/2025, the
 * end of the districts on 1/7/2025, and the planning department set up anew on 1/10/2025.
 */
export const hoChiMinhCityChanges = (origin: (agency: AgencyId) => Origin): AgencyCommand[] => [
  ...source.mergers.map(({ body, into, ...told }) => {
    const agency = named(body);
    return new MergeAgency({ agency, into: named(into), ...change(told) }, origin(agency));
  }),
  ...source.abolitions.map(({ body, ...told }) => {
    const agency = named(body);
    return new AbolishAgency({ agency, ...change(told) }, origin(agency));
  }),
  ...source.districts.map(({ code }) => {
    const agency = districtId(code);
    const among = wardsOf(code);
    return new SplitAgency({ agency, among, ...changeBy('2025-07-01', 'wards') }, origin(agency));
  }),
  ...source.recreations.map(({ body, recreates, outOf, ...told }) => {
    const agency = named(body);
    const taken = { recreates: named(recreates), outOf: outOf.map(named) };
    return new RecreateAgency({ agency, ...taken, ...change(told) }, origin(agency));
  }),
];
