import { setTimeout as pause } from 'node:timers/promises';
import type { EmbeddedServer } from './embedded-server.js';
import { ServerReleased } from './errors.js';

export type ServerChange =
  | { readonly type: 'down' }
  /** `url` differs from the one before only where the old port was taken. */
  | { readonly type: 'restarted'; readonly url: string }
  | { readonly type: 'restart-failed'; readonly error: unknown; readonly nextAttemptInMs: number };

const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5_000;

const restart = async (
  server: EmbeddedServer,
  report: (change: ServerChange) => void,
): Promise<void> => {
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(2 * wait, LONGEST_WAIT_MS)) {
    try {
      await server.ensureRunning();
      report({ type: 'restarted', url: server.url() });
      return;
    } catch (error) {
      if (error instanceof ServerReleased) return;
      report({ type: 'restart-failed', error, nextAttemptInMs: wait });
      await pause(wait, undefined, { ref: false });
    }
  }
};

/**
 * Starts the server again whenever it dies, until it is released; then settles. Never rejects:
 * what goes wrong is reported and tried again, less and less often.
 */
export const keepRunning = async (
  server: EmbeddedServer,
  report: (change: ServerChange) => void,
): Promise<void> => {
  while ((await server.ended()) === 'lost') {
    report({ type: 'down' });
    await restart(server, report);
  }
};
