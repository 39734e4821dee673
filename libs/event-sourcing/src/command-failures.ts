import type { ExpectedRevision } from './event-store.js';
import type { Rejection, Revision, StreamName } from './message.js';

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
