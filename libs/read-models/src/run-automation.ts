import {
  type DomainEvent,
  OutcomeUnknown,
  type Projection,
  type Recorded,
  RevisionConflict,
  StoreUnavailable,
} from '#lib/event-sourcing';
import { type Following, runProjection } from './run-projection.js';

/**
 * What the system does by itself when something is recorded. Its checkpoint moves once a batch has been acted on, so
 * after a kill a batch may come again: acting on it twice must come to the same.
 */
export interface Automation {
  /** Keys its checkpoint, so it never changes. */
  readonly name: string;
  /** Counted up when the whole record has to be acted on again. */
  readonly version: number;
  readonly types: readonly string[];
  /** All that was recorded of these types, in order. */
  act(events: readonly Recorded[], signal: AbortSignal): Promise<void>;
}

/** A lost race and a lost answer pass like an outage: the batch is acted on again. */
const mayPass = (failure: unknown): boolean =>
  failure instanceof RevisionConflict || failure instanceof OutcomeUnknown;

const nothing = (): readonly never[] => [];

/** An automation follows the record as a projection does that keeps nothing but its checkpoint. */
const checkpointOf = ({ name, version, types }: Automation): Projection<DomainEvent> => ({
  name,
  version,
  tables: [],
  on: Object.fromEntries(types.map((type) => [type, nothing])),
});

/**
 * Runs an automation until `signal` aborts, in the one process that holds its lease. As with a projection, it settles
 * early only when it stopped, and what the store or the database does not answer is tried again for ever.
 */
export const runAutomation = (automation: Automation, following: Following): Promise<void> =>
  runProjection(checkpointOf(automation), {
    ...following,
    before: async (events) => {
      try {
        await automation.act(events, following.signal);
      } catch (failure) {
        throw mayPass(failure)
          ? new StoreUnavailable(`${automation.name} could not act`, { cause: failure })
          : failure;
      }
    },
  });
