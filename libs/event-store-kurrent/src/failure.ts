import {
  CancelledError,
  DeadlineExceededError,
  NotLeaderError,
  TimeoutError,
  UnavailableError,
  UnknownError,
} from '@eventstore/db-client';
import { NoAnswer } from './waiting.js';

const NOT_SENT = /No connection established/;
const NOT_TAKEN = /Server Is (Not Ready|Too Busy|Busy)/;
const NO_NODE = /Failed to discover/;

/** Worth another attempt: the node is gone, slow, starting or no longer the leader. */
export const isTransient = (error: unknown): boolean =>
  error instanceof UnavailableError ||
  error instanceof DeadlineExceededError ||
  error instanceof TimeoutError ||
  error instanceof CancelledError ||
  error instanceof NotLeaderError ||
  error instanceof UnknownError ||
  error instanceof NoAnswer ||
  foundNoNode(error) ||
  cameUntranslated(error);

/** Proof that nothing was stored. Whatever is not recognised here counts as perhaps stored. */
export const storedNothing = (error: unknown): boolean =>
  error instanceof NotLeaderError ||
  foundNoNode(error) ||
  says(NOT_SENT, error) ||
  says(NOT_TAKEN, error);

/** None of the nodes named could say who leads. */
export const foundNoNode = (error: unknown): boolean => says(NO_NODE, error);

// The client tells these apart by their words only.
const says = (words: RegExp, error: unknown): boolean =>
  error instanceof Error && words.test(error.message);

/** The first question to a server, what it knows, fails in gRPC's own words and not in the client's. */
const cameUntranslated = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'number' && !('type' in error);
