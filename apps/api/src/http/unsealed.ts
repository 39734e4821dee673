import { Injectable } from '@nestjs/common';
import { isSealed, type SealedText, Seals } from '#lib/identity';

const sealedIn = (value: unknown): readonly SealedText[] => {
  if (isSealed(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sealedIn) : [];
};

const replaced = (value: unknown, texts: ReadonlyMap<SealedText, string>): unknown => {
  if (isSealed(value)) return texts.get(value);
  if (Array.isArray(value)) return value.map((part) => replaced(part, texts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, replaced(part, texts)]),
  );
};

/** Opens what was sealed, for those signed in. */
@Injectable()
export class Unsealed {
  constructor(private readonly seals: Seals) {}

  /** The same value with every sealed text opened; one whose key was forgotten is left out. */
  async in<Value>(value: Value): Promise<Value> {
    const sealed = sealedIn(value);
    if (sealed.length === 0) return value;
    // Texts take the place of sealed texts, and nothing else changes.
    return replaced(value, await this.seals.open(sealed)) as Value;
  }
}
