import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Agency } from '#lib/agencies';
import { DeclareProcedure, type ProcedureTerms } from '#lib/rulebook';
import { localDate } from '#lib/working-time';
import type { DemoPeople } from './demo-people.js';

const decision = { number: '3918/QĐ-UBND', issuedOn: localDate('2025-12-15') };
const CITATION =
  'Quyết định số 3918/QĐ-UBND ngày 15/12/2025 của Ủy ban nhân dân thành phố Tân Giang';

/** No procedure of a real catalogue: these are the invented city's, with the windows of its own decision. */
const PROCEDURES: readonly (ProcedureTerms & { readonly code: string })[] = [
  {
    code: '9.000101.000.00.00.TG1',
    name: 'Cấp giấy phép sử dụng tạm thời lòng đường, hè phố (thủ tục mẫu)',
    citation: CITATION,
    window: { count: 3, unit: 'workingDay' },
  },
  {
    code: '9.000102.000.00.00.TG1',
    name: 'Thẩm định phương án bồi thường, hỗ trợ, tái định cư (thủ tục mẫu)',
    citation: CITATION,
    window: { count: 7, unit: 'workingDay' },
    startingPoint: 'received',
  },
];

/** The monitoring body of the invented city declares its catalogue of administrative procedures. */
export const declareProcedures = async (
  system: INestApplicationContext,
  people: DemoPeople,
  agencies: readonly Agency[],
): Promise<void> => {
  const office = agencies.find(({ monitors }) => monitors);
  if (office === undefined) throw new Error('The invented city has a monitoring body');
  const commands = system.get(CommandBus);
  for (const { code, ...terms } of PROCEDURES) {
    const declared = { code, from: localDate('2026-01-01'), decision, terms };
    await commands.execute(
      new DeclareProcedure(declared, people.by(office.id, `demo procedure ${code}`)),
    );
  }
};
