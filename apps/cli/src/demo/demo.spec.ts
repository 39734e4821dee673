import 'reflect-metadata';
import { Global, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { Pool } from 'pg';
import { ApplicationModule, Clock, inParallel } from '#lib/application';
import type { RequestEvent } from '#lib/coordination';
import { testDatabase, type TestDatabase } from '#lib/embedded-postgres/testing';
import { EventStore } from '#lib/event-sourcing';
import { InMemoryEventStore, InMemoryRecord } from '#lib/event-store-memory';
import { identityMigrations, IdentityModule } from '#lib/identity';
import { migrate, openPool } from '#lib/postgres';
import type { Instant, LocalDate } from '#lib/working-time';
import { registerAgencies } from '../register/register-agencies.js';
import { DemoClock } from './demo-clock.js';
import { DemoPeople } from './demo-people.js';
import { DemoPlayer } from './demo-player.js';
import { generatedMatters } from './generated-matters.js';
import { tanGiang } from './tan-giang.js';

const TODAY = '2026-11-24' as LocalDate;

/** Not a moment in the story: the end of the day the spec speaks of. */
class ClockOfTheSpec extends DemoClock {
  override now(): Instant {
    const told = super.now();
    return told.slice(0, 10) > TODAY ? (`${TODAY}T18:00:00.000+07:00` as Instant) : told;
  }
}

describe('The invented city', () => {
  const record = new InMemoryRecord();
  const city = tanGiang(TODAY);
  let database: TestDatabase;
  let pool: Pool;
  let module: TestingModule;
  let player: DemoPlayer;

  beforeAll(async () => {
    database = await testDatabase();
    pool = openPool(database.url, { name: 'spec' });
    await migrate(pool, 'identity', identityMigrations);
    const clock = new ClockOfTheSpec();
    const store = new InMemoryEventStore({ record });
    @Global()
    @Module({
      providers: [
        { provide: EventStore, useValue: store },
        { provide: Clock, useValue: clock },
        { provide: Pool, useValue: pool },
      ],
      exports: [EventStore, Clock, Pool],
    })
    class SpecRuntime {}
    module = await Test.createTestingModule({
      imports: [SpecRuntime, ApplicationModule, IdentityModule],
    }).compile();
    await module.init();
    await registerAgencies(module, city.agencies);
    player = new DemoPlayer(module, clock, await DemoPeople.of(module, city.agencies));
    const matters = [...city.matters, ...generatedMatters(120, city.agencies, TODAY)];
    const byKey = new Map(matters.map((matter) => [matter.key, matter]));
    await inParallel(matters, 8, (matter) =>
      player.play(matter, byKey.get(matter.reissueOf ?? '')),
    );
  }, 60_000);

  afterAll(async () => {
    await module.close();
    await pool.end();
    await database.drop();
  });

  const events = () =>
    record.log
      .filter(({ stream }) => stream.startsWith('request-'))
      .map(({ type, data }) => ({ type, data: JSON.parse(data) as RequestEvent['data'] }));

  it('is invented throughout: every agency says so, and none bears the name of a real city', () => {
    expect(city.agencies.every(({ origin }) => origin === 'demonstration')).toBe(true);
    const texts = JSON.stringify([city, generatedMatters(120, city.agencies, TODAY)]);
    expect(texts.match(/Hồ Chí Minh|HCM|Sài Gòn|Bến Thành|Thủ Đức/g)).toBeNull();
  });

  it('does nothing the rules refuse, but wait where a submission is not ready', () => {
    const unexpected = player.refused.filter(
      ({ rejection }) => rejection.type !== 'SubmissionNotReady',
    );
    expect(unexpected).toEqual([]);
  });

  it('has every kind of event a request can meet so far, except corrections', () => {
    const types = new Set(events().map(({ type }) => type));
    for (const type of [
      'RequestOpened',
      'DossierRegistered',
      'DossierReturned',
      'DocumentsRequested',
      'DocumentsSupplied',
      'OpinionGiven',
      'WindowLapsed',
      'LapseReversed',
      'PointAnswered',
      'AddresseeReleased',
      'RequestSubmitted',
      'RequestWithdrawn',
    ])
      expect(types).toContain(type);
  });

  it('lets each act happen on its own day, none after today', () => {
    const days = events().map(({ data }) => data.occurredAt.slice(0, 10));
    expect(days.filter((day) => day > TODAY)).toEqual([]);
    expect(new Set(days).size).toBeGreaterThan(100);
  });

  it('is the same city every time', () => {
    expect(generatedMatters(20, city.agencies, TODAY)).toEqual(
      generatedMatters(20, city.agencies, TODAY),
    );
    expect(tanGiang(TODAY)).toEqual(city);
  });
});
