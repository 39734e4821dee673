import {
  CancelledError,
  DeadlineExceededError,
  NotLeaderError,
  TimeoutError,
  UnavailableError,
  UnknownError,
} from '@eventstore/db-client';
import { NoAnswer } from './waiting.js';

const REACHED_NOBODY =
  /No connection established|Failed to discover|Server Is (Not Ready|Too Busy|Busy)/;

/** Worth another attempt: the node is gone, slow, starting or no longer the leader. */
export const isTransient = (error: unknown): boolean =>
  error instanceof UnavailableError ||
  error instanceof DeadlineExceededError ||
  error instanceof TimeoutError ||
  error instanceof CancelledError ||
  error instanceof NotLeaderError ||
  error instanceof UnknownError ||
  error instanceof NoAnswer ||
  reachedNobody(error);

/** Proof that nothing was stored. Whatever is not recognised here counts as perhaps stored. */
export const storedNothing = (error: unknown): boolean =>
  error instanceof NotLeaderError || reachedNobody(error);

const reachedNobody = (error: unknown): boolean =>
  error instanceof Error && REACHED_NOBODY.test(error.message);
