import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { Pool } from 'pg';
import { ApplicationModule, Clock } from '#lib/application';
import { testDatabase } from '#lib/embedded-postgres/testing';
import { EventStore } from '#lib/event-sourcing';
import { InMemoryEventStore, InMemoryRecord } from '#lib/event-store-memory';
import { identityMigrations, IdentityModule } from '#lib/identity';
import { migrate, openPool } from '#lib/postgres';
import { Configuration, readConfiguration } from '#lib/runtime';
import type { Instant, LocalDate } from '#lib/working-time';
import { DemoClock } from '../src/demo/demo-clock.js';
import type { DemoMatter } from '../src/demo/demo-matter.js';
import { DemoPeople } from '../src/demo/demo-people.js';
import { DemoPlayer } from '../src/demo/demo-player.js';
import { atHour } from '../src/demo/steps/step.js';
import { tanGiang } from '../src/demo/tan-giang.js';
import { recordChanges, registerAgencies } from '../src/register/register-agencies.js';

/** Not a moment in the story: the evening of the day the spec speaks of. */
class ClockOfTheSpec extends DemoClock {
  constructor(private readonly day: LocalDate) {
    super();
  }

  override now(): Instant {
    const told = super.now();
    return told.slice(0, 10) > this.day ? atHour(this.day, '18:00') : told;
  }
}

export interface DemoUnderTest {
  readonly system: TestingModule;
  readonly clock: DemoClock;
  readonly record: InMemoryRecord;
  readonly store: EventStore;
  /** Lets the matters happen, and answers what the rules did not allow. */
  play(matters: readonly DemoMatter[]): Promise<DemoPlayer['refused']>;
  close(): Promise<void>;
}

/** The invented city on a record in memory, its agencies registered, on the evening of that day. */
export const demoUnderTest = async (today: LocalDate): Promise<DemoUnderTest> => {
  const database = await testDatabase();
  const pool = openPool(database.url, { name: 'spec' });
  await migrate(pool, 'identity', identityMigrations);
  const clock = new ClockOfTheSpec(today);
  const folder = await mkdtemp(join(tmpdir(), 'dung-han-demo-'));
  const record = new InMemoryRecord();
  const store = new InMemoryEventStore({ record });
  @Global()
  @Module({
    providers: [
      { provide: EventStore, useValue: store },
      { provide: Clock, useValue: clock },
      { provide: Pool, useValue: pool },
      { provide: Configuration, useValue: readConfiguration({ DATA_DIR: folder }) },
    ],
    exports: [EventStore, Clock, Pool, Configuration],
  })
  class SpecRuntime {}
  const system = await Test.createTestingModule({
    imports: [SpecRuntime, ApplicationModule, IdentityModule],
  }).compile();
  await system.init();
  const { agencies, endings } = tanGiang();
  await registerAgencies(system, agencies);
  await recordChanges(system, endings);
  const people = await DemoPeople.of(system, agencies);
  return {
    system,
    clock,
    record,
    store,
    play: async (matters) => {
      const player = new DemoPlayer(system, clock, people);
      await player.playAll(matters, 8);
      return player.refused;
    },
    close: async () => {
      await system.close();
      await pool.end();
      await database.drop();
      await rm(folder, { recursive: true });
    },
  };
};
