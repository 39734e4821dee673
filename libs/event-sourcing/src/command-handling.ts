import { CommandIdReused, CommandRejected, SeenIsStale } from './command-failures.js';
import type { Decider, Vocabulary } from './decider.js';
import {
  type Appended,
  type EventStore,
  type ExpectedRevision,
  OutcomeUnknown,
  RevisionConflict,
  StoreUnavailable,
} from './event-store.js';
import { inTurn } from './in-turn.js';
import type { Origin, Recorded, StreamName } from './message.js';
import {
  appendedTo,
  followedBy,
  type KnownStream,
  type PastEvent,
  revisionOf,
  StreamMemory,
} from './stream-memory.js';

/** Where the last event of a command stands. */
export interface Dispatched extends Appended {
  /** The same command was recorded before: this is the first answer, given again. */
  readonly repeated: boolean;
}

export interface Handling<V extends Vocabulary> {
  /** Waits before attempt `attempt` (from 2 on), long enough and unevenly enough that rivals part. */
  readonly pause: (attempt: number) => Promise<void>;
  /**
   * The revision that `If-Match` is held against: that of the last event that touched what the
   * command is about. Without it, that of the last event of the stream.
   */
  readonly touchedAt?: (
    command: V['command'],
    past: readonly PastEvent<V['event']>[],
  ) => ExpectedRevision;
}

export type CommandHandler<V extends Vocabulary> = (
  stream: StreamName,
  command: V['command'],
  facts: V['facts'],
) => Promise<Dispatched | undefined>;

const ATTEMPTS = 10;

/** What the command was answered the first time, if it was sent before. */
const firstAnswer = (past: readonly Recorded[], origin: Origin): Dispatched | undefined => {
  const recorded = past.findLast(({ metadata }) => metadata.commandId === origin.commandId);
  if (!recorded) return undefined;
  if (recorded.metadata.fingerprint !== origin.fingerprint)
    throw new CommandIdReused(origin.commandId);
  return { revision: recorded.revision, position: recorded.position, repeated: true };
};

/** Whoever waits behind a command that could not reach the store is told so at once. */
const unreachable = (failure: unknown) =>
  failure instanceof StoreUnavailable || failure instanceof OutcomeUnknown
    ? new StoreUnavailable('A command before this one could not reach the store', {
        cause: failure,
      })
    : undefined;

/**
 * Load, decide, append: the only place that does. Commands on one stream take turns within this
 * process; a race lost to another process is decided again on fresh state.
 *
 * Nearly every command comes to a stream that this process opens or wrote last. So it is first decided on what is
 * remembered, and on an empty past where nothing is: the append says whether that was all. Whatever else comes of
 * it (a refusal, a repetition, nothing to record) is never told from memory, but from a fresh reading.
 *
 * The handler answers where the command's events stand, or `undefined` when nothing needed recording.
 * @throws {@link CommandRejected} the decider said no
 * @throws {@link CommandIdReused} the same command id with another content
 * @throws {@link SeenIsStale} what the sender saw has changed since
 * @throws {@link RevisionConflict} the race was lost ten times
 * and whatever {@link EventStore.append} throws.
 */
export const commandHandler = <V extends Vocabulary>(
  decider: Decider<V>,
  store: EventStore,
  { pause, touchedAt = (_, past) => past.at(-1)?.revision ?? 'no-stream' }: Handling<V>,
): CommandHandler<V> => {
  const takeTurn = inTurn(unreachable);
  const memory = new StreamMemory<V>();
  const empty: KnownStream<V> = { past: [], state: decider.initialState };

  /** Where the events stand now; `undefined` where the stream is no longer as it was known. */
  const append = async (
    stream: StreamName,
    known: KnownStream<V>,
    events: readonly V['event'][],
    { seen: _, ...metadata }: Origin,
  ): Promise<Dispatched | undefined> => {
    try {
      const expected = revisionOf(known);
      const appended = await store.append(stream, events, { expected, metadata });
      memory.keep(stream, followedBy(decider, known, appendedTo(known, events, metadata)));
      return { ...appended, repeated: false };
    } catch (error) {
      memory.forget(stream);
      if (error instanceof RevisionConflict) return undefined;
      throw error;
    }
  };

  const fromMemory: CommandHandler<V> = async (stream, command, facts) => {
    const known = memory.recall(stream) ?? empty;
    const { seen, commandId } = command.origin;
    if (seen !== undefined && seen !== touchedAt(command, known.past)) return undefined;
    if (known.past.some(({ metadata }) => metadata.commandId === commandId)) return undefined;
    const decision = decider.decide(command, known.state, facts);
    return decision.outcome === 'accepted' && decision.events.length > 0
      ? append(stream, known, decision.events, command.origin)
      : undefined;
  };

  const fromRecord: CommandHandler<V> = async (stream, command, facts) => {
    const { seen } = command.origin;
    for (let attempt = 1; ; attempt += 1) {
      const past = await store.read<V['event']>(stream);
      const answered = firstAnswer(past, command.origin);
      if (answered) return answered;

      const current = touchedAt(command, past);
      if (seen !== undefined && seen !== current) throw new SeenIsStale(stream, seen, current);

      const known = followedBy(decider, empty, past);
      const decision = decider.decide(command, known.state, facts);
      if (decision.outcome === 'rejected') throw new CommandRejected(decision.rejection);
      if (decision.events.length === 0) return undefined;

      const appended = await append(stream, known, decision.events, command.origin);
      if (appended) return appended;
      if (attempt === ATTEMPTS) throw new RevisionConflict(stream, revisionOf(known));
      await pause(attempt + 1);
    }
  };

  return (stream, command, facts) =>
    takeTurn(
      stream,
      async () => (await fromMemory(stream, command, facts)) ?? fromRecord(stream, command, facts),
    );
};
