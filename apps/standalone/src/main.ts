import 'reflect-metadata';
import { once } from 'node:events';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readConfiguration, startOrExplain } from '#lib/runtime';
import { startSystem } from './standalone.js';

await startOrExplain(async () => {
  const { values } = parseArgs({ options: { 'no-demo': { type: 'boolean', default: false } } });
  const asked = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => asked.abort());

  const demo = !values['no-demo'];
  try {
    const system = await startSystem(readConfiguration(process.env), { demo }, asked.signal);
    process.stdout.write(`${system.line}\n`);
    if (!asked.signal.aborted) await once(asked.signal, 'abort');
    await system.stop();
  } catch (error) {
    // Asked to stop before it had started: what had been started is stopped.
    if (!asked.signal.aborted) throw error;
  }
});
