import { Injectable } from '@nestjs/common';
import type { AgencyId } from '#lib/agencies';
import { RegisterInForce } from '#lib/application';
import type { Bilingual } from '#lib/working-time';

/** Whether an invented agency takes part, and then the words to show beside it. */
export interface Mark {
  readonly demonstration: boolean;
  readonly notice?: Bilingual;
}

const NOTICE: Bilingual = {
  vi: 'Dữ liệu mẫu, không được công bố',
  en: 'Demonstration data, not to be published',
};

export const markOf = (demonstration: boolean): Mark =>
  demonstration ? { demonstration, notice: NOTICE } : { demonstration };

/** Marks what is shown of agencies that the register has as invented: it is never taken for real. */
@Injectable()
export class Demonstration {
  constructor(private readonly register: RegisterInForce) {}

  /** One invented agency among the real ones is enough. */
  async mark<Shown extends object>(
    shown: Shown,
    agencies: readonly AgencyId[],
  ): Promise<Shown & Mark> {
    const register = await this.register.knowing(agencies);
    const invented = agencies.some((id) => register.find(id)?.origin === 'demonstration');
    return { ...shown, ...markOf(invented) };
  }

  async markEach<Row extends object>(
    rows: readonly Row[],
    agenciesOf: (row: Row) => readonly AgencyId[],
  ): Promise<readonly (Row & Mark)[]> {
    return Promise.all(rows.map((row) => this.mark(row, agenciesOf(row))));
  }
}
