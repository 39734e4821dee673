import type { Agency, AgencyId, AgencyRegister } from '#lib/agencies';
import type { AdministrativeDocument } from '#lib/documents';
import { dateOf, type Instant } from '#lib/working-time';

/** The committee that the city's bodies belong to, on every register that is loaded here. */
export const CITY_COMMITTEE = 'UBND' as AgencyId;

const COMMITTEE = 'Ủy ban nhân dân ';
const BLANK = '…';

const capitals = (name: string): string =>
  name.replace(/^UBND(?!\p{L})/u, COMMITTEE.trim()).toLocaleUpperCase('vi');

const first = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** Thành phố, as a place: the name of its committee without the committee. */
const placeOf = (committee: Agency | undefined): string =>
  committee?.name.vi.startsWith(COMMITTEE) === true
    ? first(committee.name.vi.slice(COMMITTEE.length))
    : BLANK;

const SUBORDINATE: ReadonlySet<Agency['kind']> = new Set(['department', 'cityOther']);

/** The lead as issuing body; number and date are left to its registry. The register knows it and {@link CITY_COMMITTEE}. */
export const headingOf = (
  { lead, asOf }: { readonly lead: AgencyId; readonly asOf: Instant },
  register: AgencyRegister,
): AdministrativeDocument['heading'] => {
  const committee = register.find(CITY_COMMITTEE);
  const agency = register.find(lead);
  const [year] = dateOf(asOf).split('-');
  return {
    ...(committee &&
      agency &&
      SUBORDINATE.has(agency.kind) && { superior: capitals(committee.name.vi) }),
    agency: capitals(agency?.name.vi ?? lead),
    // Số, ký hiệu, ngày, tháng are given by the registry when the document is issued.
    number: 'Số:                 ',
    placeAndDate: `${placeOf(committee)}, ngày        tháng        năm ${year ?? ''}`,
  };
};

interface Marked {
  readonly confirmed: boolean;
  readonly withdrawn: boolean;
  readonly parties: readonly AgencyId[];
}

/** What every page says at its head. */
export const marksOn = (
  { confirmed, withdrawn, parties }: Marked,
  register: AgencyRegister,
): readonly string[] => {
  const invented = parties.some((id) => register.find(id)?.origin === 'demonstration');
  return [
    ...(invented ? ['DỮ LIỆU MẪU, KHÔNG ĐƯỢC CÔNG BỐ'] : []),
    ...(confirmed ? [] : ['CĂN CỨ TÍNH THỜI HẠN CHƯA ĐƯỢC CƠ QUAN THEO DÕI XÁC NHẬN']),
    ...(withdrawn ? ['VĂN BẢN LẤY Ý KIẾN ĐÃ ĐƯỢC THU HỒI'] : []),
  ];
};

export const toTheMinute = (at: Instant): Instant => `${at.slice(0, 16)}:00.000+07:00` as Instant;
