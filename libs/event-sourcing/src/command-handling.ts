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
import type { Origin, Recorded, Rejection, Revision, StreamName } from './message.js';

/** A decider said no. Carries the rejection for the edge to translate. */
export class CommandRejected<R extends Rejection = Rejection> extends Error {
  override readonly name = 'CommandRejected';
  constructor(readonly rejection: R) {
    super(rejection.type);
  }
}

/** The command id was used before, for something else. */
export class CommandIdReused extends Error {
  override readonly name = 'CommandIdReused';
  constructor(readonly commandId: string) {
    super(`${commandId} was already used for another command`);
  }
}

/** What the sender was looking at has changed since. */
export class SeenIsStale extends Error {
  override readonly name = 'SeenIsStale';
  constructor(
    readonly stream: StreamName,
    readonly seen: Revision,
    readonly current: ExpectedRevision,
  ) {
    super(`${stream} was seen at ${seen}, but stands at ${current}`);
  }
}

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
    past: readonly Recorded<V['event']>[],
  ) => ExpectedRevision;
}

export type CommandHandler<V extends Vocabulary> = (
  stream: StreamName,
  command: V['command'],
  facts: V['facts'],
) => Promise<Dispatched | undefined>;

const ATTEMPTS = 10;

const lastRevision = (past: readonly Recorded[]): ExpectedRevision =>
  past.at(-1)?.revision ?? 'no-stream';

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
  { pause, touchedAt = (_, past) => lastRevision(past) }: Handling<V>,
): CommandHandler<V> => {
  const takeTurn = inTurn(unreachable);

  const handle: CommandHandler<V> = async (stream, command, facts) => {
    const { seen, ...metadata } = command.origin;
    for (let attempt = 1; ; attempt += 1) {
      const past = await store.read<V['event']>(stream);
      const answered = firstAnswer(past, command.origin);
      if (answered) return answered;

      const current = touchedAt(command, past);
      if (seen !== undefined && seen !== current) throw new SeenIsStale(stream, seen, current);

      const state = past.reduce(
        (before: V['state'], event) => decider.evolve(before, event),
        decider.initialState,
      );
      const decision = decider.decide(command, state, facts);
      if (decision.outcome === 'rejected') throw new CommandRejected(decision.rejection);
      if (decision.events.length === 0) return undefined;

      try {
        const expected = lastRevision(past);
        const appended = await store.append(stream, decision.events, { expected, metadata });
        return { ...appended, repeated: false };
      } catch (error) {
        if (!(error instanceof RevisionConflict) || attempt === ATTEMPTS) throw error;
      }
      await pause(attempt + 1);
    }
  };

  return (stream, command, facts) => takeTurn(stream, () => handle(stream, command, facts));
};
