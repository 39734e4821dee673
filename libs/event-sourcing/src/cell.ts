import type { AnyColumnType, AnyRow, Cell, Table } from './table.js';

/** PostgreSQL text holds every character but NUL, and no half characters: those are shown as replaced. */
const storable = (text: string): string =>
  text.includes('\u0000') || !text.isWellFormed()
    ? text.replaceAll('\u0000', '\ufffd').toWellFormed()
    : text;

/** How JSON spells what {@link storable} replaces; text that only looks like it is looked at with care too. */
const UNSTORABLE = /\\u(0000|d[89a-f])/i;

/** Already what JSON would read again: true of nearly every cell, and far cheaper to see than to write and parse. */
const isStorableJson = (value: unknown): boolean => {
  if (typeof value === 'string') return storable(value) === value;
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object') return typeof value === 'boolean';
  if (value === null) return true;
  // `every` passes over holes, which JSON writes as null.
  if (Array.isArray(value)) return !value.includes(undefined) && value.every(isStorableJson);
  return (
    Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isStorableJson)
  );
};

const storableJson = (value: Cell): Cell => {
  if (isStorableJson(value)) return value;
  const text = JSON.stringify(value);
  // A reviver makes parsing ten times slower, and hardly any text needs one.
  return UNSTORABLE.test(text)
    ? (JSON.parse(text, (_, inner: unknown) =>
        typeof inner === 'string' ? storable(inner) : inner,
      ) as Cell)
    : (JSON.parse(text) as Cell);
};

const normalise: { readonly [Type in AnyColumnType]: (value: Cell) => Cell } = {
  text: (value) => (typeof value === 'string' ? storable(value) : value),
  date: (value) => value,
  integer: (value) => value,
  bigint: (value) => value,
  'double precision': (value) => value,
  boolean: (value) => value,
  timestamptz: (value) => value,
  jsonb: storableJson,
};

const cellAsStored = ({ columns }: Table, column: string, value: Cell | undefined): Cell => {
  const type = columns[column];
  return type === undefined || value === undefined || value === null
    ? null
    : normalise[type](value);
};

const pick = (table: Table, columns: readonly string[], row: AnyRow): AnyRow => {
  const picked: Record<string, Cell> = {};
  for (const column of columns) picked[column] = cellAsStored(table, column, row[column]);
  return picked;
};

/**
 * The row as it would be read again after it was stored, so that a change sees the same row whether
 * the one before it is stored already or still in the same batch.
 */
export const asStored = (table: Table, row: AnyRow): AnyRow =>
  pick(table, Object.keys(table.columns), row);

/** The same of a key, or of its first columns. */
export const keyAsStored = (table: Table, key: AnyRow): AnyRow =>
  pick(
    table,
    table.key.filter((column) => key[column] !== undefined),
    key,
  );
