import type pg from 'pg';
import type { Revision, StoredEvent, StreamName } from '#lib/event-sourcing';
import { InGroups } from '#lib/postgres';
import { COLUMNS, storedEvent, type StoredRow } from './stored-row.js';

/** The events of a stream from a revision on. */
interface Wanted {
  readonly stream: StreamName;
  readonly from: Revision;
}

const ONE = {
  name: 'event_store.stream',
  text: `select ${COLUMNS} from event_store.events where stream = $1 and revision >= $2 order by revision`,
};
/** `offset 0` keeps each stream a look-up of its own in the index, however small the table was when this was planned. */
const SEVERAL = {
  name: 'event_store.streams',
  text: `
    select wanted.place, past.*
    from unnest($1::text[], $2::bigint[]) with ordinality as wanted(stream, first, place),
    lateral (
      select ${COLUMNS} from event_store.events
      where stream = wanted.stream and revision >= wanted.first
      order by revision offset 0
    ) past`,
};
/** So many at once, that a long stream holds up few others. */
const MAX_STREAMS = 32;

/** Reads of this process, sent together: a command that loads its past shares the round trip with its neighbours. */
export class StreamReader {
  private readonly groups;

  constructor(private readonly pool: pg.Pool) {
    this.groups = new InGroups<Wanted, readonly StoredEvent[]>({
      send: (wanted) => this.send(wanted),
      sizeOf: () => 1,
      maxSize: MAX_STREAMS,
    });
  }

  /** In order of revision. */
  async read(wanted: Wanted): Promise<readonly StoredEvent[]> {
    // PostgreSQL refuses this character, and would refuse the neighbours with it: nothing is stored under such a name.
    if (wanted.stream.includes('\0')) return [];
    return this.groups.add(wanted);
  }

  private async send(wanted: readonly Wanted[]): Promise<readonly (readonly StoredEvent[])[]> {
    const [only] = wanted;
    if (only && wanted.length === 1) {
      const values = [only.stream, only.from];
      const { rows } = await this.pool.query<StoredRow>({ ...ONE, values });
      return [rows.map(storedEvent)];
    }
    const values = [wanted.map(({ stream }) => stream), wanted.map(({ from }) => from)];
    const { rows } = await this.pool.query<StoredRow & { place: string }>({ ...SEVERAL, values });
    const byPlace = Map.groupBy(rows, ({ place }) => Number(place));
    return wanted.map((_, index) => (byPlace.get(index + 1) ?? []).map(storedEvent));
  }
}
