import 'reflect-metadata';
import { Global, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { readFile } from 'node:fs/promises';
import { EventStore } from '#lib/event-sourcing';
import { InMemoryEventStore } from '#lib/event-store-memory';
import type { RuleSetId } from '#lib/rulebook';
import type { Instant } from '#lib/working-time';
import { Clock } from '../clock.js';
import { ImportModule, PastRequestsImport } from './index.js';

class FixedClock extends Clock {
  now(): Instant {
    return '2026-11-22T09:00:00.000+07:00' as Instant;
  }
}

const process = async (store: EventStore): Promise<TestingModule> => {
  @Global()
  @Module({
    providers: [
      { provide: EventStore, useValue: store },
      { provide: Clock, useClass: FixedClock },
    ],
    exports: [EventStore, Clock],
  })
  class SpecRuntime {}
  const module = await Test.createTestingModule({
    imports: [SpecRuntime, ImportModule],
  }).compile();
  await module.init();
  return module;
};

it('eis', async () => {
  const module = await process(new InMemoryEventStore());
  const bytes = await readFile('test/data/us-eis-reviews.csv');
  const t = Date.now();
  const outcome = await module.get(PastRequestsImport).run(bytes, {
    file: 'us-eis-reviews.csv',
    ruleSet: 'REFERENCE-15WD' as RuleSetId,
    calendar: 'weekends-only',
    dryRun: false,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  const { refused, registered, warnings, ...rest } = outcome.report;
  console.log(
    Date.now() - t,
    rest,
    refused.length,
    refused.slice(0, 3),
    Map.groupBy(refused, (r) => r.refusal.type)
      .entries()
      .map(([a, b]) => [a, b.length, b[0]])
      .toArray(),
    registered.slice(0, 2),
    warnings.length,
  );
  const store = module.get(EventStore);
  await module.close();
}, 120_000);
