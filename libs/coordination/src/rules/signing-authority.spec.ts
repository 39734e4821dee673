import type { AgencyKind } from '#lib/agencies';
import { type SignatureLine, signingDoubts } from '#lib/coordination';
import { localDate } from '#lib/working-time';

const signs = (
  authority: SignatureLine['authority'],
  position?: string,
  more: Partial<SignatureLine> = {},
): SignatureLine => ({ authority, position, ...more });
const delegated = { authorisation: { number: '5/GUQ-STC', issuedOn: localDate('2026-01-05') } };

describe('A signature is in order (Decree 30/2020, art. 13)', () => {
  it.each<[string, SignatureLine, AgencyKind]>([
    ['the head in person', signs('none', 'Giám đốc'), 'department'],
    ['a deputy in the head’s place', signs('KT', 'PHÓ GIÁM ĐỐC'), 'department'],
    ['the same, both posts typed', signs('KT', 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC'), 'department'],
    [
      'the same with decomposed accents',
      signs('KT', 'Phó Giám đốc'.normalize('NFD')),
      'department',
    ],
    ['a vice-minister', signs('KT', 'THỨ TRƯỞNG'), 'ministry'],
    ['the chair for the committee', signs('TM', 'CHỦ TỊCH'), 'peoplesCommittee'],
    ['a deputy chair for a ward', signs('TM', 'PHÓ CHỦ TỊCH'), 'ward'],
    ['the head of a division by order', signs('TL', 'TRƯỞNG PHÒNG NGÂN SÁCH'), 'department'],
    ['a deputy head of a division by order', signs('TL', 'PHÓ TRƯỞNG PHÒNG'), 'department'],
    ['a director by order of the chair', signs('TL', 'GIÁM ĐỐC'), 'peoplesCommittee'],
    ['a unit under a delegation in writing', signs('TUQ', 'TRƯỞNG PHÒNG', delegated), 'department'],
    ['an acting director', signs('Q', 'GIÁM ĐỐC'), 'department'],
    ['the chief of the UBND Office', signs('none', 'CHÁNH VĂN PHÒNG'), 'department'],
    ['nobody whose post is known', signs('KT'), 'department'],
  ])('%s', (_, line, kind) => expect(signingDoubts(line, kind)).toEqual([]));
});

describe('A signature looks wrong', () => {
  it.each<[string, SignatureLine, AgencyKind, readonly string[]]>([
    ['KT. before the head’s own post', signs('KT', 'GIÁM ĐỐC'), 'department', ['notADeputy']],
    ['KT. before a division', signs('KT', 'TRƯỞNG PHÒNG'), 'department', ['notADeputy']],
    ['TM. of a department', signs('TM', 'GIÁM ĐỐC'), 'department', ['notACollective']],
    [
      'a deputy in the deputy’s own name',
      signs('none', 'PHÓ CHỦ TỊCH'),
      'ward',
      ['deputyInOwnName'],
    ],
    [
      'a division in its own name',
      signs('none', 'Trưởng phòng Ngân sách'),
      'department',
      ['unitInOwnName'],
    ],
    [
      'TL. before a deputy director',
      signs('TL', 'PHÓ GIÁM ĐỐC'),
      'department',
      ['notBelowTheHead'],
    ],
    ['TUQ. without its delegation', signs('TUQ', 'TRƯỞNG PHÒNG'), 'department', ['noDelegation']],
    [
      'TUQ. passed on',
      signs('TUQ', 'PHÓ TRƯỞNG PHÒNG', delegated),
      'department',
      ['delegatedFurther'],
    ],
    ['Q. before a deputy’s post', signs('Q', 'PHÓ GIÁM ĐỐC'), 'department', ['deputyAsActingHead']],
  ])('%s', (_, line, kind, doubts) => expect(signingDoubts(line, kind)).toEqual(doubts));
});
