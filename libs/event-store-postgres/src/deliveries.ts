import type pg from 'pg';
import type { Delivery, DomainEvent, Position, Recorded, StoredEvent } from '#lib/event-sourcing';
import { isOutage } from '#lib/postgres';
import type { Bell } from './bell.js';
import { type Interest, readPage } from './pages.js';

/** A follower looks this often even if no notification comes. */
const POLL_MS = 1_000;
/** After a failed look it waits this long, which doubles up to `POLL_MS`. */
const BACK_OFF_MS = 50;

interface Following<E extends DomainEvent> {
  readonly interest: Interest;
  readonly from: Position | 'start';
  readonly signal: AbortSignal;
  readonly read: (stored: StoredEvent) => Recorded<E>;
}

/** Page after page of the record, and whatever is recorded from then on, until `signal` aborts; an outage is waited out. */
export async function* deliveries<E extends DomainEvent>(
  pool: pg.Pool,
  bell: Bell,
  { interest, from, signal, read }: Following<E>,
): AsyncGenerator<Delivery<E>> {
  let at = from === 'start' ? 0n : BigInt(from);
  let pause = BACK_OFF_MS;
  const ended = () => signal.aborted;
  while (!ended()) {
    const heard = bell.heard;
    let page;
    try {
      page = await readPage(pool, interest, at);
      pause = BACK_OFF_MS;
    } catch (failure) {
      if (!isOutage(failure)) throw failure;
      await bell.wait(heard, pause, signal);
      pause = Math.min(2 * pause, POLL_MS);
      continue;
    }
    for (const stored of page.events) {
      if (ended()) return;
      at = BigInt(stored.position);
      yield { kind: 'event', event: read(stored) };
    }
    if (at < page.reached && !ended()) {
      at = page.reached;
      yield { kind: 'checkpoint', position: String(at) as Position };
    }
    if (!page.more) await bell.wait(heard, POLL_MS, signal);
  }
}
