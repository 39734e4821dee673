import 'reflect-metadata';
import { Test } from '@nestjs/testing';
import { testDatabase, type TestDatabase } from '#lib/embedded-postgres/testing';
import { EventStore, streamName } from '#lib/event-sourcing';
import { metadata } from '#lib/event-sourcing/testing';
import { HealthChecks, Metrics, readConfiguration, RuntimeModule } from './index.js';

describe('A process on its runtime', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  const process = async () => {
    const configuration = readConfiguration({ DATABASE_URL: database.url, LOG_LEVEL: 'silent' });
    const module = await Test.createTestingModule({
      imports: [RuntimeModule.forRoot(configuration, 'spec')],
    }).compile();
    await module.init();
    return module;
  };

  it('has an event store whose appends are timed, and lets go of everything when closed', async () => {
    const module = await process();
    const stream = streamName('request', '1');
    await module
      .get(EventStore)
      .append(stream, [{ type: 'Happened', data: {} }], { expected: 'no-stream', metadata });
    const { text } = await module.get(Metrics).exposition();
    expect(text).toMatch(/^dunghan_append_seconds_count 1$/m);
    await module.close();

    const later = await process();
    expect(await later.get(EventStore).read(stream)).toHaveLength(1);
    await later.close();
  });

  it('is healthy while its database answers, and says what does not', async () => {
    const module = await process();
    const health = module.get(HealthChecks);
    expect(await health.run()).toEqual({
      status: 'ok',
      checks: { database: { ok: true }, eventStore: { ok: true } },
    });
    health.add('keeper', async () => {
      throw new Error('it has not run for an hour');
    });
    expect(await health.run()).toMatchObject({
      status: 'failing',
      checks: {
        database: { ok: true },
        keeper: { ok: false, reason: 'it has not run for an hour' },
      },
    });
    await module.close();
  });
});
