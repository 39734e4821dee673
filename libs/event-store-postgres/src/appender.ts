import type pg from 'pg';
import {
  type Appended,
  type EventText,
  type ExpectedRevision,
  OutcomeUnknown,
  type Position,
  type Revision,
  RevisionConflict,
  StoreUnavailable,
  type StreamName,
} from '#lib/event-sourcing';
import { InGroups, meaningOf } from '#lib/postgres';

interface Append {
  readonly stream: StreamName;
  readonly expected: ExpectedRevision;
  readonly texts: readonly EventText[];
}

const APPEND = {
  name: 'event_store.append',
  text: 'select event_store.append($1, $2, $3, $4, $5, $6, $7) as positions',
};
const APPEND_ONE = {
  name: 'event_store.append_one',
  text: 'select event_store.append_one($1, $2, $3, $4, $5, $6) as positions',
};
/** About as much as goes over a connection in one breath. */
const MAX_GROUP_CHARACTERS = 1_000_000;

/** Appends of this process, sent together in as few statements as they need. */
export class Appender {
  private readonly groups;

  constructor(
    private readonly pool: pg.Pool,
    private readonly announce: () => void,
  ) {
    this.groups = new InGroups<Append, Appended | RevisionConflict>({
      send: (appends) => this.send(appends),
      sizeOf: ({ texts }) => texts.reduce((sum, text) => sum + text.data.length, 0),
      maxSize: MAX_GROUP_CHARACTERS,
    });
  }

  async append(append: Append): Promise<Appended> {
    const outcome = await this.groups.add(append);
    if (outcome instanceof RevisionConflict) throw outcome;
    return outcome;
  }

  private async send(appends: readonly Append[]): Promise<(Appended | RevisionConflict)[]> {
    const positions = await this.store(appends);
    this.announce();
    return appends.map(({ stream, expected, texts }, index) => {
      const position = positions[index];
      return position
        ? { revision: (numberOf(expected) + BigInt(texts.length)) as Revision, position }
        : new RevisionConflict(stream, expected);
    });
  }

  /** The position of the last event of each append; null where it conflicts. */
  private async store(appends: readonly Append[]): Promise<readonly (Position | null)[]> {
    const client = await this.pool.connect().catch((cause: unknown) => {
      throw new StoreUnavailable('PostgreSQL cannot be reached', { cause });
    });
    try {
      const { rows } = await client.query<{ positions: (Position | null)[] }>({
        ...statementOf(appends),
      });
      client.release();
      return rows[0]?.positions ?? [];
    } catch (cause) {
      const meaning = meaningOf(cause);
      client.release(meaning === 'lost');
      if (meaning === 'outage')
        throw new StoreUnavailable('PostgreSQL refused the append', { cause });
      if (meaning === 'lost')
        throw new OutcomeUnknown('The answer to an append was lost', { cause });
      throw cause;
    }
  }
}

const numberOf = (expected: ExpectedRevision): bigint =>
  expected === 'no-stream' ? -1n : expected;

const statementOf = (appends: readonly Append[]) => {
  const events = appends.flatMap(({ texts }) => texts);
  const [append] = appends;
  const [event] = events;
  if (append && event && appends.length === 1 && events.length === 1) {
    const { id, type, data, metadata } = event;
    const values = [append.stream, numberOf(append.expected), id, type, data, metadata];
    return { ...APPEND_ONE, values };
  }
  const values = [
    appends.map(({ stream }) => stream),
    appends.map(({ expected }) => numberOf(expected)),
    appends.map(({ texts }) => texts.length),
    events.map(({ id }) => id),
    events.map(({ type }) => type),
    events.map(({ data }) => data),
    events.map(({ metadata }) => metadata),
  ];
  return { ...APPEND, values };
};
