import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { AgencyId } from '#lib/agencies';
import type { Brand, PersonId } from '#lib/event-sourcing';
import { Secrets } from './secrets.js';

/** `sealed.v1.<person>.<nonce, tag and cipher text>`: fit for the record, which never forgets. */
export type SealedText = Brand<string, 'SealedText'>;

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SEALED = /^sealed\.v1\.([^.]+)\.([\w-]+)$/;

export const isSealed = (value: unknown): value is SealedText =>
  typeof value === 'string' && SEALED.test(value);

const sealWith = (key: Buffer, person: PersonId, text: string): SealedText => {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(person));
  const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  const bytes = Buffer.concat([nonce, cipher.getAuthTag(), hidden]);
  return `sealed.v1.${person}.${bytes.toString('base64url')}` as SealedText;
};

const openWith = (key: Buffer, person: string, bytes: Buffer): string => {
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES))
    .setAAD(Buffer.from(person))
    .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  const hidden = bytes.subarray(NONCE_BYTES + TAG_BYTES);
  return Buffer.concat([decipher.update(hidden), decipher.final()]).toString('utf8');
};

/**
 * Seals names and posts with the key of the person they belong to. The record keeps the sealed text
 * for ever; forgetting the key makes it unreadable in every copy and backup of the record.
 */
@Injectable()
export class Seals {
  constructor(
    private readonly pool: Pool,
    private readonly secrets: Secrets,
  ) {}

  /** The opaque id of someone known by name only, such as a signer: the same in one agency every time. */
  async personNamed(agency: AgencyId, name: string): Promise<PersonId> {
    const secret = await this.secrets.get('signers');
    const named = JSON.stringify([agency, name.normalize('NFC').trim().toLocaleLowerCase('vi')]);
    return createHmac('sha256', secret).update(named).digest('hex').slice(0, 32) as PersonId;
  }

  async seal(person: PersonId, text: string): Promise<SealedText> {
    const { rows } = await this.pool.query<{ key: Buffer }>(
      `insert into person_key (person, key) values ($1, $2)
       on conflict (person) do update set person = excluded.person
       returning key`,
      [person, randomBytes(KEY_BYTES)],
    );
    const [kept] = rows;
    if (!kept) throw new Error('The key of a person was neither found nor stored');
    return sealWith(kept.key, person, text);
  }

  /** What the sealed texts say; one whose key was forgotten is absent. */
  async open(sealed: readonly SealedText[]): Promise<ReadonlyMap<SealedText, string>> {
    const parts = sealed.flatMap((text) => {
      const [, person, bytes] = SEALED.exec(text) ?? [];
      return person && bytes ? [{ text, person, bytes: Buffer.from(bytes, 'base64url') }] : [];
    });
    if (parts.length === 0) return new Map();
    const { rows } = await this.pool.query<{ person: string; key: Buffer }>(
      'select person, key from person_key where person = any($1)',
      [[...new Set(parts.map(({ person }) => person))]],
    );
    const keys = new Map(rows.map(({ person, key }) => [person, key]));
    return new Map(
      parts.flatMap(({ text, person, bytes }) => {
        const key = keys.get(person);
        return key ? [[text, openWith(key, person, bytes)] as const] : [];
      }),
    );
  }

  /** Makes everything ever sealed for this person unreadable. Cannot be undone. */
  async forget(person: PersonId): Promise<void> {
    await this.pool.query('delete from person_key where person = $1', [person]);
  }
}
