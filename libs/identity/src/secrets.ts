import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';

type SecretName = 'sessions' | 'signers' | 'fingerprints';
const BYTES = 32;

/** The keys of this installation, drawn once by whichever process needs them first. */
@Injectable()
export class Secrets {
  private readonly known = new Map<SecretName, KeyObject>();

  constructor(private readonly pool: Pool) {}

  async get(name: SecretName): Promise<KeyObject> {
    const known = this.known.get(name);
    if (known) return known;
    const { rows } = await this.pool.query<{ value: Buffer }>(
      `insert into identity_secret (name, value) values ($1, $2)
       on conflict (name) do update set name = excluded.name
       returning value`,
      [name, randomBytes(BYTES)],
    );
    const [secret] = rows;
    if (!secret) throw new Error(`The secret ${name} was neither found nor stored`);
    const key = createSecretKey(secret.value);
    this.known.set(name, key);
    return key;
  }
}
