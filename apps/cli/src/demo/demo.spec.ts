import 'reflect-metadata';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { Pool } from 'pg';
import { ApplicationModule, Clock } from '#lib/application';
import type { RequestEvent } from '#lib/coordination';
import { testDatabase, type TestDatabase } from '#lib/embedded-postgres/testing';
import { EventStore } from '#lib/event-sourcing';
import { InMemoryEventStore, InMemoryRecord } from '#lib/event-store-memory';
import { identityMigrations, IdentityModule } from '#lib/identity';
import { migrate, openPool } from '#lib/postgres';
import { Configuration, readConfiguration } from '#lib/runtime';
import type { Instant, LocalDate } from '#lib/working-time';
import { addFirstAccounts } from '../accounts/accounts-file.js';
import { registerAgencies } from '../register/register-agencies.js';
import { DemoClock } from './demo-clock.js';
import { DemoPeople } from './demo-people.js';
import { DemoPlayer } from './demo-player.js';
import { fillDemo } from './fill-demo.js';
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
  let clock: DemoClock;
  let folder: string;

  beforeAll(async () => {
    database = await testDatabase();
    pool = openPool(database.url, { name: 'spec' });
    await migrate(pool, 'identity', identityMigrations);
    clock = new ClockOfTheSpec();
    folder = await mkdtemp(join(tmpdir(), 'dung-han-demo-'));
    const configuration = readConfiguration({ DATA_DIR: folder });
    const store = new InMemoryEventStore({ record });
    @Global()
    @Module({
      providers: [
        { provide: EventStore, useValue: store },
        { provide: Clock, useValue: clock },
        { provide: Pool, useValue: pool },
        { provide: Configuration, useValue: configuration },
      ],
      exports: [EventStore, Clock, Pool, Configuration],
    })
    class SpecRuntime {}
    module = await Test.createTestingModule({
      imports: [SpecRuntime, ApplicationModule, IdentityModule],
    }).compile();
    await module.init();
    await registerAgencies(module, city.agencies);
    player = new DemoPlayer(module, clock, await DemoPeople.of(module, city.agencies));
    const matters = [...city.matters, ...generatedMatters(120, city.agencies, TODAY)];
    await player.playAll(matters, 8);
  }, 60_000);

  afterAll(async () => {
    await module.close();
    await pool.end();
    await database.drop();
    await rm(folder, { recursive: true });
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

  it('tells of requests answered, lapsed, returned, released, submitted and withdrawn', () => {
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

  it('asked for again, is there already: nothing is recorded, and no password is touched', async () => {
    const accounts = city.accounts.map((account) => ({ ...account, password: 'mật khẩu dài' }));
    const file = await addFirstAccounts(module, accounts);
    const [kept, recorded] = [await readFile(file, 'utf8'), record.log.length];
    expect(kept).toContain('mật khẩu dài');
    expect(await fillDemo(module, clock)).toBe(
      `The invented city of ${city.city} is already there, and nothing was stored; accounts: ${file}`,
    );
    await addFirstAccounts(module, accounts);
    expect(await readFile(file, 'utf8')).toBe(kept);
    expect(record.log).toHaveLength(recorded);
  });

  it('is the same city every time', () => {
    expect(generatedMatters(20, city.agencies, TODAY)).toEqual(
      generatedMatters(20, city.agencies, TODAY),
    );
    expect(tanGiang(TODAY)).toEqual(city);
  });
});
