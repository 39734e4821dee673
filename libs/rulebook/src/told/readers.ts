import { isRecord, type Parsed, read, refused, unknownField } from '#lib/working-time';

/** Reads a piece of untrusted JSON; `name` is what a refusal calls it. */
export type Reader<T> = (value: unknown, name: string) => Parsed<T>;

const LONGEST_SHOWN = 60;

const mustBe = (name: string, what: string, value: unknown): Parsed<never> => {
  const shown = value === undefined ? 'missing' : JSON.stringify(value);
  const short = shown.length > LONGEST_SHOWN ? `${shown.slice(0, LONGEST_SHOWN)}…` : shown;
  return refused('terms-not-read', `"${name}" must be ${what}; it is ${short}.`);
};

const checked =
  <T>(what: string, is: (value: unknown) => value is T): Reader<T> =>
  (value, name) =>
    is(value) ? read(value) : mustBe(name, what, value);

/** A text that is not blank, of at most so many characters. */
export const text = (most: number): Reader<string> =>
  checked(
    `a text of 1 to ${most} characters`,
    (value): value is string =>
      typeof value === 'string' && value.trim() !== '' && value.length <= most,
  );

/** `08:00`. */
export const hour: Reader<string> = checked(
  'an hour, HH:MM',
  (value): value is string => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value),
);

export const yesOrNo: Reader<boolean> = checked(
  'true or false',
  (value): value is boolean => typeof value === 'boolean',
);

/** From 0 to 1. */
export const share: Reader<number> = checked(
  'a number from 0 to 1',
  (value): value is number => typeof value === 'number' && value >= 0 && value <= 1,
);

/** A whole number, the bounds included. */
export const whole = (min: number, max: number): Reader<number> =>
  checked(
    `a whole number from ${min} to ${max}`,
    (value): value is number =>
      typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max,
  );

/** One of the keys of a map over a union, so that none is forgotten. */
export const oneOf = <T extends string>(values: Readonly<Record<T, true>>): Reader<T> =>
  checked(
    `one of ${Object.keys(values).join(', ')}`,
    (value): value is T => typeof value === 'string' && Object.hasOwn(values, value),
  );

export const list =
  <T>(item: Reader<T>, most: number): Reader<readonly T[]> =>
  (value, name) => {
    if (!Array.isArray(value) || value.length > most)
      return mustBe(name, `a list of at most ${most}`, value);
    const items: T[] = [];
    for (const [index, each] of value.entries()) {
      const told = item(each, `${name}[${index}]`);
      if (!told.ok) return told;
      items.push(told.value);
    }
    return read(items);
  };

/** What is made of a value once it is read. */
export const made =
  <Told, T>(reader: Reader<Told>, make: (told: Told) => T): Reader<T> =>
  (value, name) => {
    const told = reader(value, name);
    return told.ok ? read(make(told.value)) : told;
  };

type Readers<T> = { readonly [Field in keyof T]-?: Reader<Exclude<T[Field], undefined>> };

/** An object of these fields and no other; only those named as optional may be absent. */
export const object =
  <T extends object>(readers: Readers<T>, optional: readonly (keyof T)[] = []): Reader<T> =>
  (value, name) => {
    if (!isRecord(value)) return mustBe(name, 'a JSON object', value);
    const fields = Object.keys(readers) as (keyof T & string)[];
    const unknown = unknownField(value, fields);
    if (unknown !== undefined)
      return refused(
        'terms-not-read',
        `"${name}" has no field "${unknown}", only ${fields.join(', ')}.`,
      );
    const told: Partial<T> = {};
    for (const field of fields) {
      if (value[field] === undefined && optional.includes(field)) continue;
      const one = readers[field](value[field], `${name}.${field}`);
      if (!one.ok) return one;
      told[field] = one.value;
    }
    // Every field that may not be absent has been read.
    return read(told as T);
  };

/** A kind of object told by one of its fields. */
export const kinds =
  <Tag extends string, T extends object>(
    tag: string,
    readers: Readonly<Record<Tag, Reader<T>>>,
  ): Reader<T> =>
  (value, name) => {
    if (!isRecord(value)) return mustBe(name, 'a JSON object', value);
    const told = value[tag];
    return typeof told === 'string' && Object.hasOwn(readers, told)
      ? // One of its own keys.
        readers[told as Tag](value, name)
      : mustBe(`${name}.${tag}`, `one of ${Object.keys(readers).join(', ')}`, told);
  };
