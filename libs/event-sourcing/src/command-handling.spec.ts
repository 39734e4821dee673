import { InMemoryEventStore, InMemoryRecord } from '#lib/event-store-memory';
import {
  accept,
  Command,
  CommandIdReused,
  commandHandler,
  CommandRejected,
  type Decider,
  type DomainEvent,
  type Origin,
  OutcomeUnknown,
  reject,
  type Revision,
  RevisionConflict,
  SeenIsStale,
  StoreUnavailable,
  streamName,
} from '#lib/event-sourcing';
import { automation, from, metadata } from '#lib/event-sourcing/testing';

class Claim extends Command<{ readonly seat: string }> {
  readonly type = 'Claim';
}
type Claimed = DomainEvent<'Claimed', { readonly seat: string }>;
/** A row of seats: each may be claimed once, and `none` asks for nothing. */
const row: Decider<{
  command: Claim;
  event: Claimed;
  state: readonly string[];
  rejection: { readonly type: 'SeatTaken' };
  facts: object;
}> = {
  initialState: [],
  decide: ({ data: { seat } }, taken) => {
    if (seat === 'none') return accept();
    return taken.includes(seat)
      ? reject({ type: 'SeatTaken' })
      : accept({ type: 'Claimed', data: { seat } });
  },
  evolve: (taken, { data }) => [...taken, data.seat],
};

const stream = streamName('row', '1');
const origin = (told: Partial<Origin> = {}) => from(automation('spec'), told);
const claim = (seat: string, told?: Partial<Origin>) => new Claim({ seat }, origin(told));
const claimed = (seat: string): Claimed => ({ type: 'Claimed', data: { seat } });

const record = new InMemoryRecord();
let store: InMemoryEventStore;
let pauses: number[];
const pause = async (attempt: number) => void pauses.push(attempt);
const handler = (over = store) => {
  const handle = commandHandler(row, over, { pause });
  return (command: Claim) => handle(stream, command, {});
};
beforeEach(() => {
  store = new InMemoryEventStore();
  pauses = [];
});

/** Another process that takes a seat just before each of our first `times` appends. */
class RivalledStore extends InMemoryEventStore {
  rivals = 0;
  constructor(private readonly times: number) {
    super();
  }
  override async append(...[name, events, options]: Parameters<InMemoryEventStore['append']>) {
    if (this.rivals < this.times) {
      const expected = (await this.read(name)).at(-1)?.revision ?? 'no-stream';
      const rival = claimed(`rival ${(this.rivals += 1)}`);
      await super.append(name, [rival], { expected, metadata });
    }
    return super.append(name, events, options);
  }
}

describe('a command', () => {
  it('is decided on the past of its stream, and says where its last event stands', async () => {
    const handle = handler();
    await handle(claim('A'));
    const answer = await handle(claim('B'));
    const last = (await store.read(stream)).at(-1);
    expect(answer).toEqual({
      revision: 1n,
      position: last?.position,
      repeated: false,
    });
    await expect(handle(claim('A'))).rejects.toEqual(new CommandRejected({ type: 'SeatTaken' }));
  });

  it('that needs nothing recorded records nothing', async () => {
    expect(await handler()(claim('none'))).toBeUndefined();
    expect(await store.read(stream)).toEqual([]);
  });

  it('is recorded with who asked, but not with the revision they saw', async () => {
    const handle = handler();
    await handle(claim('A'));
    const { seen, ...told } = origin({ seen: 0n as Revision, fingerprint: 'f' });
    await handle(claim('B', { seen: seen as Revision, ...told }));
    expect((await store.read(stream)).at(-1)?.metadata).toEqual(told);
  });

  it('is decided again, on fresh state, when another process was faster', async () => {
    const rivalled = new RivalledStore(10);
    const answer = await handler(rivalled)(claim('A'));
    expect(answer?.revision).toBe(10n);
    expect(pauses).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('gives up after ten lost races, and one for what it remembered', async () => {
    const rivalled = new RivalledStore(11);
    await expect(handler(rivalled)(claim('A'))).rejects.toThrow(RevisionConflict);
    expect(await rivalled.read(stream)).toHaveLength(11);
  });

  it('waits for the commands before it on the same stream, so that neighbours never race', async () => {
    const handle = handler();
    const seats = Array.from({ length: 16 }, (_, seat) => `seat ${seat}`);
    const answers = await Promise.all(seats.map((seat) => handle(claim(seat))));
    expect(answers.map((answer) => answer?.revision)).toEqual(seats.map((_, n) => BigInt(n)));
    expect(pauses).toEqual([]);
  });

  it('is not held up by the refusal of the one before it', async () => {
    const handle = handler();
    await handle(claim('A'));
    const outcomes = await Promise.allSettled([handle(claim('A')), handle(claim('B'))]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  });

  it('that waits behind one the store did not answer is told so at once', async () => {
    const stopped = new InMemoryEventStore({ record });
    record.stop();
    const handle = handler(stopped);
    const outcomes = await Promise.allSettled([handle(claim('A')), handle(claim('B'))]);
    const errors = outcomes.map((outcome) => outcome.status === 'rejected' && outcome.reason);
    expect(errors).toEqual([expect.any(StoreUnavailable), expect.any(StoreUnavailable)]);

    record.start();
    expect(await handle(claim('B'))).toMatchObject({ revision: 0n });
  });
});

/** Counts how often the past is read. */
class CountingStore extends InMemoryEventStore {
  readings = 0;
  override readStored(...how: Parameters<InMemoryEventStore['readStored']>) {
    this.readings += 1;
    return super.readStored(...how);
  }
}

describe('what a process remembers of a stream', () => {
  it('spares a command the reading of what this process wrote itself', async () => {
    const counting = new CountingStore();
    const handle = handler(counting);
    for (const seat of ['A', 'B', 'C']) await handle(claim(seat));
    expect(counting.readings).toBe(0);
  });

  it('is never what a refusal is based on', async () => {
    const handle = handler();
    await handle(claim('A'));
    await expect(handle(claim('A'))).rejects.toEqual(new CommandRejected({ type: 'SeatTaken' }));
    const counting = new CountingStore();
    const other = handler(counting);
    await other(claim('A'));
    await expect(other(claim('A'))).rejects.toThrow(CommandRejected);
    expect(counting.readings).toBe(1);
  });

  it('gives way to what another process has recorded since', async () => {
    const [here, there] = [handler(), handler()];
    await here(claim('A'));
    await there(claim('B'));
    await expect(here(claim('B'))).rejects.toEqual(new CommandRejected({ type: 'SeatTaken' }));
    expect(await here(claim('C'))).toMatchObject({ revision: 2n });
    expect(pauses).toEqual([]);
  });

  it('is forgotten when an answer is lost, so that the next command finds what was stored', async () => {
    let lost = true;
    class Forgetful extends InMemoryEventStore {
      override async append(...how: Parameters<InMemoryEventStore['append']>) {
        const appended = await super.append(...how);
        if (lost) throw new OutcomeUnknown('The answer was lost');
        return appended;
      }
    }
    const handle = handler(new Forgetful());
    const sent = claim('A', { commandId: 'lost' });
    await expect(handle(sent)).rejects.toThrow(OutcomeUnknown);
    lost = false;
    expect(await handle(sent)).toMatchObject({ revision: 0n, repeated: true });
  });
});

describe('a command sent again with the same id', () => {
  const sent = { commandId: 'key-1', fingerprint: 'f' };

  it('is given its first answer, whatever happened since', async () => {
    const handle = handler();
    const first = await handle(claim('A', sent));
    await handle(claim('B'));
    expect(await handle(claim('A', sent))).toEqual({ ...first, repeated: true });
    expect(await store.read(stream)).toHaveLength(2);
  });

  it('is given it even though the revision it saw is stale by then', async () => {
    const handle = handler();
    await handle(claim('B'));
    const command = claim('A', { ...sent, seen: 0n as Revision });
    const first = await handle(command);
    expect(await handle(command)).toEqual({ ...first, repeated: true });
  });

  it('is refused when it asks for something else', async () => {
    const handle = handler();
    await handle(claim('A', sent));
    await expect(handle(claim('B', { ...sent, fingerprint: 'g' }))).rejects.toEqual(
      new CommandIdReused('key-1'),
    );
    expect(await store.read(stream)).toHaveLength(1);
  });
});

describe('a command that says which revision its sender saw', () => {
  it('is refused when the stream moved on', async () => {
    const handle = handler();
    await handle(claim('A'));
    await handle(claim('B'));
    await expect(handle(claim('C', { seen: 0n as Revision }))).rejects.toEqual(
      new SeenIsStale(stream, 0n as Revision, 1n as Revision),
    );
  });

  it('is accepted when only something else in the stream moved on', async () => {
    const handle = commandHandler(row, store, {
      pause,
      touchedAt: ({ data }, past) =>
        past.findLast((event) => event.data.seat[0] === data.seat[0])?.revision ?? 'no-stream',
    });
    await handle(stream, claim('A1'), {});
    await handle(stream, claim('B1'), {});
    expect(await handle(stream, claim('A2', { seen: 0n as Revision }), {})).toMatchObject({
      revision: 2n,
    });
    await expect(handle(stream, claim('A3', { seen: 0n as Revision }), {})).rejects.toThrow(
      SeenIsStale,
    );
  });
});
