import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { StartRefused } from '#lib/runtime';

/** The port is another program's. */
export class PortTaken extends StartRefused {
  override readonly name = 'PortTaken';
  constructor(port: number) {
    super(`Port ${port} is taken by another program: stop that one, or choose another PORT.`);
  }
}

const LOOK_EVERY_MS = 100;
/** An api process whose parent was killed needs a moment to notice and let go. */
const WAIT_MS = 4_000;

const isFree = async (port: number, host: string): Promise<boolean> => {
  const server = createServer();
  try {
    await once(server.listen(port, host), 'listening');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return false;
    throw error;
  }
  await once(server.close(), 'close');
  return true;
};

/**
 * Settles once the port is free: whoever asks for a taken one hears it before anything is prepared.
 * @throws {@link PortTaken}
 */
export const untilFree = async (port: number, host: string): Promise<void> => {
  const giveUpAt = performance.now() + WAIT_MS;
  while (!(await isFree(port, host))) {
    if (performance.now() > giveUpAt) throw new PortTaken(port);
    await pause(LOOK_EVERY_MS);
  }
};
