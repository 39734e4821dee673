import { Injectable } from '@nestjs/common';
import pg, { Pool } from 'pg';
import { type Instant, instant, instantOfMs, type LocalDate, msOf } from '#lib/working-time';

const { DATE, INT8, TIMESTAMPTZ } = pg.types.builtins;
const EPOCH = msOf(instant('1970-01-01T00:00:00Z'));

/** A moment of the database in the words of the domain. */
export const instantOf = (at: Date): Instant => instantOfMs(at.getTime() + EPOCH);

// The driver's own parser of this type gives a Date.
const toDate = pg.types.getTypeParser(TIMESTAMPTZ) as (text: string) => Date;
const read: Readonly<Record<number, (text: string) => unknown>> = {
  [DATE]: (text) => text as LocalDate,
  [INT8]: Number,
  [TIMESTAMPTZ]: (text) => instantOf(toDate(text)),
};

/** Reads rows with dates as `LocalDate`, instants as `Instant` and counts as numbers. */
@Injectable()
export class ReadDatabase {
  constructor(private readonly pool: Pool) {}

  async rows<Row extends object>(
    text: string,
    values: readonly unknown[],
  ): Promise<readonly Row[]> {
    const types: pg.CustomTypesConfig = {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        read[oid] ?? pg.types.getTypeParser(oid, format),
    };
    const { rows } = await this.pool.query<Row>({ text, values: [...values], types });
    return rows;
  }

  async row<Row extends object>(
    text: string,
    values: readonly unknown[],
  ): Promise<Row | undefined> {
    const [row] = await this.rows<Row>(text, values);
    return row;
  }
}
