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
import { meaningOf } from '#lib/postgres';
import { GroupCommit } from './group-commit.js';

interface Append {
  readonly stream: StreamName;
  readonly expected: ExpectedRevision;
  readonly texts: readonly EventText[];
}

const APPEND = {
  name: 'event_store.append',
  text: 'select append, last_position from event_store.append($1, $2, $3, $4, $5, $6, $7, $8, $9)',
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
    this.groups = new GroupCommit<Append, Appended | RevisionConflict>({
      send: (appends) => this.send(appends),
      keyOf: ({ stream }) => stream,
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
    const stored = await this.store(appends);
    if (stored.size > 0) this.announce();
    return appends.map(({ stream, expected, texts }, index) => {
      const position = stored.get(index + 1);
      return position === undefined
        ? new RevisionConflict(stream, expected)
        : { revision: (numberOf(expected) + BigInt(texts.length)) as Revision, position };
    });
  }

  /** The position of the last event of each append that was stored, by its place from 1. */
  private async store(appends: readonly Append[]): Promise<ReadonlyMap<number, Position>> {
    const client = await this.pool.connect().catch((cause: unknown) => {
      throw new StoreUnavailable('PostgreSQL cannot be reached', { cause });
    });
    try {
      const { rows } = await client.query<{ append: number; last_position: string }>({
        ...APPEND,
        values: parametersOf(appends),
      });
      client.release();
      return new Map(rows.map((row) => [row.append, row.last_position as Position]));
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

const parametersOf = (appends: readonly Append[]): unknown[] => {
  const events = appends.flatMap(({ texts }, index) =>
    texts.map((text, place) => ({ ...text, owner: index + 1, place })),
  );
  return [
    appends.map(({ stream }) => stream),
    appends.map(({ expected }) => numberOf(expected)),
    appends.map(({ texts }) => texts.length),
    events.map(({ owner }) => owner),
    events.map(({ place }) => place),
    events.map(({ id }) => id),
    events.map(({ type }) => type),
    events.map(({ data }) => data),
    events.map(({ metadata }) => metadata),
  ];
};
