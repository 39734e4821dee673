import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';

/** One of our processes, as it runs in production. */
export interface Running {
  readonly stop: () => Promise<void>;
}

const start = (app: 'api' | 'worker', environment: Record<string, string>): ChildProcess =>
  spawn(process.execPath, [`dist/apps/${app}/src/main.js`], {
    env: { ...process.env, LOG_LEVEL: 'error', ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });

const stopping = (child: ChildProcess) => async (): Promise<void> => {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

const answers = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    get(url, (response) => resolve(response.resume().statusCode === 200)).on('error', () =>
      resolve(false),
    );
  });

export const startApi = async (
  databaseUrl: string,
): Promise<Running & { readonly port: number }> => {
  const port = await freePort();
  const child = start('api', { DATABASE_URL: databaseUrl, PORT: String(port) });
  while (!(await answers(`http://127.0.0.1:${port}/api/health`))) {
    if (child.exitCode !== null) throw new Error('The API did not start');
    await pause(50);
  }
  return { port, stop: stopping(child) };
};

export const startWorker = (databaseUrl: string): Running => ({
  stop: stopping(start('worker', { DATABASE_URL: databaseUrl })),
});
