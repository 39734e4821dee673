import { Injectable } from '@nestjs/common';
import pg, { Pool } from 'pg';
import { type Instant, instant, instantOfMs, msOf } from '#lib/working-time';

const { DATE, INT8, TIMESTAMPTZ } = pg.types.builtins;
const EPOCH = msOf(instant('1970-01-01T00:00:00Z'));

/** A moment of the database in the words of the domain. */
const instantOf = (at: Date): Instant => instantOfMs(at.getTime() + EPOCH);

type ParserOf = pg.CustomTypesConfig['getTypeParser'];
type Parser = (text: string) => unknown;

const ours: Readonly<Record<number, Parser>> = {
  [DATE]: (text) => text,
  [INT8]: Number,
  [TIMESTAMPTZ]: (text) =>
    instantOf((pg.types.getTypeParser(TIMESTAMPTZ) as (text: string) => Date)(text)),
};

const types: pg.CustomTypesConfig = {
  getTypeParser: ((type, format) =>
    ours[type] ?? (pg.types.getTypeParser(type, format) as Parser)) satisfies ParserOf,
};

/** Reads rows with dates as `LocalDate`, instants as `Instant` and counts as numbers. */
@Injectable()
export class ReadDatabase {
  constructor(private readonly pool: Pool) {}

  async rows<Row extends object>(
    text: string,
    values: readonly unknown[],
  ): Promise<readonly Row[]> {
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
