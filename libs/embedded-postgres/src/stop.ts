import { setTimeout as pause } from 'node:timers/promises';
import type { Binaries } from './binaries.js';
import type { DataFolder } from './folder.js';
import { isServerOf, readPostmaster, requestShutdown } from './postmaster.js';

const LOOK_EVERY_MS = 10;
/** After that the server goes on stopping by itself; the next start waits for it. */
const STOP_WITHIN_MS = 4_000;

/** Stops the server cleanly and waits until its process is gone, at most {@link STOP_WITHIN_MS}. */
export const stopServer = async ({ cluster }: DataFolder, { pgCtl }: Binaries): Promise<void> => {
  const server = readPostmaster(cluster);
  if (server === undefined) return;
  requestShutdown(pgCtl, server.processId);
  const giveUpAt = performance.now() + STOP_WITHIN_MS;
  while (isServerOf(cluster, server.processId) && performance.now() < giveUpAt) {
    await pause(LOOK_EVERY_MS);
  }
};
