import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { errorCode } from './folder.js';

/** A name the kernel forgets when its holder dies, where the platform has such names. */
const addressOf = (folder: string): string => {
  const name = `embedded-postgres-${createHash('sha256').update(folder).digest('hex').slice(0, 24)}`;
  if (process.platform === 'linux') return `\0${name}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return join(tmpdir(), `${name}.sock`);
};

/** Settles when the holder has let go; the connection to it ends with it, so nothing is polled. */
const holderGone = async (address: string): Promise<void> => {
  const socket = connect(address).resume();
  try {
    await once(socket, 'close');
  } catch (error) {
    // Left by a killed process, where a socket is a file.
    if (errorCode(error) === 'ECONNREFUSED' && address.startsWith('/'))
      rmSync(address, { force: true });
  } finally {
    socket.destroy();
  }
};

interface Held {
  readonly server: Server;
  readonly waiting: Set<Socket>;
}

const take = async (address: string): Promise<Held> => {
  for (;;) {
    const waiting = new Set<Socket>();
    const server = createServer((socket) => waiting.add(socket.on('error', () => undefined)));
    try {
      server.listen(address);
      await once(server, 'listening');
      return { server, waiting };
    } catch (error) {
      if (errorCode(error) !== 'EADDRINUSE') throw error;
      await holderGone(address);
    }
  }
};

/**
 * One starter at a time for one folder, among all processes of this machine; a killed one lets go.
 * PostgreSQL's own lock file guards the data; this keeps two starters from both clearing a stale one.
 */
export const alone = async <T>(folder: string, work: () => Promise<T>): Promise<T> => {
  const { server, waiting } = await take(addressOf(folder));
  try {
    return await work();
  } finally {
    const closed = once(server, 'close');
    server.close();
    for (const socket of waiting) socket.destroy();
    await closed;
  }
};
