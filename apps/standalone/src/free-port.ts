import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
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

const tryPort = async (port: number, host: string): Promise<number> => {
  const server = createServer();
  server.listen(port, host);
  await once(server, 'listening');
  const { port: found } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return found;
};

/**
 * The port asked for, once it is free; any free one for 0.
 * @throws {@link PortTaken}
 */
export const freePort = async (port: number, host: string): Promise<number> => {
  for (let waited = 0; ; waited += LOOK_EVERY_MS) {
    try {
      return await tryPort(port, host);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
      if (waited >= WAIT_MS) throw new PortTaken(port);
      await pause(LOOK_EVERY_MS);
    }
  }
};
