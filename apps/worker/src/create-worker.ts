import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import type { Configuration } from '#lib/runtime';
import { WorkerModule } from './worker.module.js';

/** The worker at work; closing it ends what it is doing and lets go of everything. */
export const createWorker = async (
  configuration: Configuration,
): Promise<INestApplicationContext> => {
  const worker = await NestFactory.createApplicationContext(WorkerModule.on(configuration), {
    bufferLogs: true,
    abortOnError: false,
  });
  worker.useLogger(worker.get(Logger));
  return worker;
};
