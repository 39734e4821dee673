import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { PersonId } from '#lib/event-sourcing';

/**
 * Which content each key of each person stands for, whatever stream it goes to. The events name their
 * key too, and give the first answer again; but only within the stream they are in.
 */
@Injectable()
export class IdempotencyKeys {
  constructor(private readonly pool: Pool) {}

  /**
   * Binds the key to the content of this fingerprint, unless it is bound already; before anything is
   * recorded, so that a crash in between leaves a key that the same content may use again.
   * @returns whether the key stands for this content
   */
  async bind(person: PersonId, key: string, fingerprint: string): Promise<boolean> {
    const { rows } = await this.pool.query<{ fingerprint: string }>(
      `insert into idempotency_key (person, key, fingerprint) values ($1, $2, $3)
       on conflict (person, key) do update set key = excluded.key
       returning fingerprint`,
      [person, key, fingerprint],
    );
    return rows[0]?.fingerprint === fingerprint;
  }
}
