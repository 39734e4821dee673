import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { PersonId } from '#lib/event-sourcing';
import { InGroups } from '#lib/postgres';

interface Binding {
  readonly person: PersonId;
  readonly key: string;
  readonly fingerprint: string;
}

/**
 * The first to ask for a key has it. Sorted, so that two processes take their locks in one order; what is bound
 * already is locked and answered as it stands.
 */
const BIND = {
  name: 'idempotency_key.bind',
  text: `
    with asked as (
      select * from unnest($1::text[], $2::text[], $3::text[])
        with ordinality as asked (person, key, fingerprint, place)
    ), bound as (
      insert into idempotency_key (person, key, fingerprint)
      select distinct on (person, key) person, key, fingerprint from asked order by person, key, place
      on conflict (person, key) do update set key = excluded.key
      returning person, key, fingerprint
    )
    select bound.fingerprint = asked.fingerprint as stands
    from asked join bound using (person, key) order by place`,
};
const MAX_BINDINGS = 64;

/**
 * Which content each key of each person stands for, whatever stream it goes to. The events name their
 * key too, and give the first answer again; but only within the stream they are in.
 */
@Injectable()
export class IdempotencyKeys {
  private readonly groups;

  constructor(private readonly pool: Pool) {
    this.groups = new InGroups<Binding, boolean>({
      send: (asked) => this.send(asked),
      sizeOf: () => 1,
      maxSize: MAX_BINDINGS,
    });
  }

  /**
   * Binds the key to the content of this fingerprint, unless it is bound already; before anything is
   * recorded, so that a crash in between leaves a key that the same content may use again.
   * @returns whether the key stands for this content
   */
  bind(person: PersonId, key: string, fingerprint: string): Promise<boolean> {
    return this.groups.add({ person, key, fingerprint });
  }

  private async send(asked: readonly Binding[]): Promise<readonly boolean[]> {
    const values = [
      asked.map(({ person }) => person),
      asked.map(({ key }) => key),
      asked.map(({ fingerprint }) => fingerprint),
    ];
    const { rows } = await this.pool.query<{ stands: boolean }>({ ...BIND, values });
    return rows.map(({ stands }) => stands);
  }
}
