import 'reflect-metadata';
import { once } from 'node:events';
import process from 'node:process';
import { readConfiguration, startOrExplain } from '#lib/runtime';
import { startSystem } from './standalone.js';
import { startFlags } from './start-flags.js';

const asked = new AbortController();
const stop = () => asked.abort();

await startOrExplain(async () => {
  const flags = startFlags(process.argv.slice(2));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);

  try {
    const system = await startSystem(readConfiguration(process.env), flags, asked.signal);
    process.stdout.write(`${system.line}\n`);
    if (!asked.signal.aborted) await once(asked.signal, 'abort');
    await system.stop();
  } catch (error) {
    // Asked to stop before it had started: what had been started is stopped.
    if (!asked.signal.aborted) throw error;
  }
}, stop);
