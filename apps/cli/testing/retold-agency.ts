import type { AgencyId } from '#lib/agencies';
import type { Retold } from './retold-parts.js';
import type { StoryReadBack } from './story-read-back.js';

/** What the file calls the bodies that are on no register of departments, wards and communes. */
const KIND_OF_GROUP = new Map([
  ['Ủy ban nhân dân', 'UBND'],
  ['Cơ quan khác thuộc Thành phố', 'cityOther'],
  ['Công an, quân đội', 'policeMilitary'],
  ['Cơ quan ngành dọc', 'centralVertical'],
  ['Cơ quan trung ương', 'ministry'],
  ['Đơn vị khác', 'enterprise'],
]);

/** An agency told again from the register. */
export const agencyRetold = (id: AgencyId, { agencies }: StoryReadBack): Retold => {
  const agency = agencies.get(id);
  if (!agency) return { id };
  const { name, kind, group, place, ending, boundByCityRules } = agency;
  const kindOfGroup = KIND_OF_GROUP.get(group);
  const ofThisCity = ending ? '2022' : '2025-07';
  return {
    id,
    name_vi: name.vi,
    register: kindOfGroup === undefined ? ofThisCity : 'missing in 2025-07',
    ...(kindOfGroup !== undefined && { kind: kindOfGroup }),
    ...(place !== undefined && { gsoCode: place }),
    boundByCityRule: boundRetold(kind, kindOfGroup, boundByCityRules),
  };
};

/** Of wards, communes, police and army the city has yet to say whether its rule binds them. */
const boundRetold = (kind: string, kindOfGroup: string | undefined, bound: boolean): string => {
  if (kindOfGroup === 'UBND') return 'asker';
  if (kind === 'ward' || kindOfGroup === 'policeMilitary') return 'to be confirmed';
  return bound ? 'yes' : 'no';
};
