import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { Clock } from '#lib/application';
import type { TestDatabase } from '#lib/embedded-postgres/testing';
import { readConfiguration } from '#lib/runtime';
import { type Instant, instant } from '#lib/working-time';
import type { Watch } from '../src/deadline-keeper/watch.js';
import { WorkerModule } from '../src/worker.module.js';

/** A clock that stands where the spec puts it. */
export class SpecClock extends Clock {
  at: Instant = instant('2026-02-12T09:00:00+07:00');
  override now(): Instant {
    return this.at;
  }
}

/** A worker on that database and clock, at work; a watch it is `without` looks only when the spec has it look. */
export const specWorker = async (
  database: Pick<TestDatabase, 'url'>,
  clock: SpecClock,
  without?: Type<Watch>,
): Promise<TestingModule> => {
  const configuration = readConfiguration({ DATABASE_URL: database.url, LOG_LEVEL: 'silent' });
  const building = Test.createTestingModule({ imports: [WorkerModule.on(configuration)] })
    .overrideProvider(Clock)
    .useValue(clock);
  if (without) building.overrideProvider(without).useValue({});
  const worker = await building.compile();
  worker.useLogger(false);
  return worker.init();
};

/** Settles with the answer to a question once it is as awaited. */
export const until = async <Result>(
  question: () => Promise<Result>,
  awaited: (answer: Result) => boolean,
): Promise<Result> => {
  for (;;) {
    const answer = await question().catch(() => undefined);
    if (answer !== undefined && awaited(answer)) return answer;
    await new Promise((resolve) => setImmediate(resolve));
  }
};
