import 'reflect-metadata';
import process from 'node:process';
import { type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  readConfiguration,
  RuntimeModule,
  type RuntimeOptions,
  startOrExplain,
} from '#lib/runtime';

/** Each projection holds a connection of its own while it is followed here; the others are for the work. */
const CONNECTIONS = 16;

/**
 * Does `work` on the database of the running system, or on the embedded one, started for as long as it takes.
 * What the user can mend is said in one sentence; the exit code is then 1.
 */
export const withSystem = (
  modules: readonly Type[],
  work: (system: INestApplicationContext) => Promise<void>,
  options: RuntimeOptions = {},
): Promise<void> =>
  startOrExplain(async () => {
    const configuration = readConfiguration({
      DATABASE_CONNECTIONS: String(CONNECTIONS),
      ...process.env,
    });
    @Module({ imports: [RuntimeModule.forRoot(configuration, 'cli', options), ...modules] })
    class CommandLineModule {}
    // Standard output belongs to the answer.
    const system = await NestFactory.createApplicationContext(CommandLineModule, {
      logger: ['fatal', 'error'],
      abortOnError: false,
    });
    try {
      await work(system);
    } finally {
      await system.close();
    }
  });
