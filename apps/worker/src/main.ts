import 'reflect-metadata';
import process from 'node:process';
import { readConfiguration, startOrExplain } from '#lib/runtime';
import { createWorker } from './create-worker.js';

await startOrExplain(async () => {
  const worker = await createWorker(readConfiguration(process.env));
  worker.enableShutdownHooks();
});
