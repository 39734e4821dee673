import { randomBytes } from 'node:crypto';
import { copyFile, mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Test, type TestingModule } from '@nestjs/testing';
import { Pool } from 'pg';
import { testDatabase, type TestDatabase } from '#lib/embedded-postgres/testing';
import { EventStore, type StreamName, streamName } from '#lib/event-sourcing';
import { metadata } from '#lib/event-sourcing/testing';
import { Accounts, IdentityModule, Seals } from '#lib/identity';
import type { AgencyId } from '#lib/agencies';
import type { PersonId } from '#lib/event-sourcing';
import { readConfiguration, restoreBackup, RuntimeModule, writeBackup } from '../index.js';
import { BACKED_UP } from './backed-up-tables.js';

/** Worth nothing elsewhere; everything in the schema of the read models is computed again. */
const LEFT_OUT = ['public.schema_steps', 'public.sign_in_failure'];

interface Installation {
  readonly module: TestingModule;
  close(): Promise<void>;
}

/** Closed at the end whatever a spec found, so that a failure ends the run and does not hang it. */
const opened: Installation[] = [];

const installation = async (): Promise<Installation> => {
  const database: TestDatabase = await testDatabase();
  const configuration = readConfiguration({ DATABASE_URL: database.url, LOG_LEVEL: 'silent' });
  const module = await Test.createTestingModule({
    imports: [RuntimeModule.forRoot(configuration, 'spec'), IdentityModule],
  }).compile();
  await module.init();
  const made: Installation = {
    module,
    close: async () => {
      await module.close();
      await database.drop();
    },
  };
  opened.push(made);
  return made;
};

describe('A backup', () => {
  let folder: string;
  let original: Installation;
  let file: string;
  const stream: StreamName = streamName('request', '1');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dung-han-backup-'));
    file = join(folder, 'backup');
    original = await installation();
    const store = original.module.get(EventStore);
    const seals = original.module.get(Seals);
    const post = await seals.seal('someone' as PersonId, 'Chuyên viên');
    const odd = { text: 'NUL \u0000, chữ 𠀀, "quotes" and\nlines', post };
    await store.append(stream, [{ type: 'Happened', data: odd }], {
      expected: 'no-stream',
      metadata,
    });
    for (let each = 2; each <= 30; each += 1)
      await store.append(streamName('request', `${each}`), [{ type: 'Happened', data: {} }], {
        expected: 'no-stream',
        metadata,
      });
    await original.module.get(Accounts).add({
      login: 'chuyenvien',
      name: 'Chuyên viên',
      post: 'Chuyên viên',
      agency: 'SXD' as AgencyId,
      role: 'officer',
      password: 'mật khẩu dài',
    });
    await writeBackup(original.module.get(Pool), file);
  });
  afterAll(async () => {
    for (const { close } of opened) await close();
    await rm(folder, { recursive: true });
  });

  it('restored has the same events: bytes, ids, positions, moments, under the same identity', async () => {
    const copy = await installation();
    await restoreBackup(copy.module.get(Pool), file);
    const [before, after] = [original, copy].map(({ module }) => module.get(EventStore));
    expect(await after?.readStored(stream)).toEqual(await before?.readStored(stream));
    expect(await after?.head()).toBe(await before?.head());
    expect(await after?.identity()).toBe(await before?.identity());
  });

  it('restored opens what was sealed, and lets the same people sign in', async () => {
    const copy = await installation();
    await restoreBackup(copy.module.get(Pool), file);
    const [event] = await copy.module.get(EventStore).read(stream);
    const { post } = event?.data as { post: never };
    expect((await copy.module.get(Seals).open([post])).get(post)).toBe('Chuyên viên');
    expect(await copy.module.get(Accounts).find('chuyenvien')).toEqual(
      await original.module.get(Accounts).find('chuyenvien'),
    );
  });

  it('restored goes on where the record ended', async () => {
    const copy = await installation();
    await restoreBackup(copy.module.get(Pool), file);
    const { position } = await copy.module
      .get(EventStore)
      .append(streamName('request', 'new'), [{ type: 'Happened', data: {} }], {
        expected: 'no-stream',
        metadata,
      });
    expect(position).toBe('31');
  });

  it('holds every table that cannot be computed again', async () => {
    const { rows } = await original.module.get(Pool).query<{ name: string }>(
      `select table_schema || '.' || table_name as name from information_schema.tables
        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'read_models')`,
    );
    const known = [...BACKED_UP.map(({ name }) => name), ...LEFT_OUT];
    expect(rows.map(({ name }) => name).toSorted()).toEqual(known.toSorted());
  });

  it('can be read by its owner only, for it holds keys', async () => {
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('never overwrites an older one', async () => {
    const before = await readFile(file);
    await expect(writeBackup(original.module.get(Pool), file)).rejects.toMatchObject({
      name: 'NotBackedUp',
      message: `${file} already exists: give another name. Nothing was written.`,
    });
    expect(await readFile(file)).toEqual(before);
  });

  it('goes only into an empty database', async () => {
    await expect(restoreBackup(original.module.get(Pool), file)).rejects.toThrow('empty');
  });

  const changed = async (name: string, change: (file: string) => Promise<void>) => {
    const other = join(folder, name);
    await copyFile(file, other);
    await change(other);
    return other;
  };
  const rewritten = (change: (text: string) => string) => async (path: string) => {
    const text = gunzipSync(await readFile(path)).toString('utf8');
    await writeFile(path, gzipSync(change(text)));
  };

  it.each([
    ['cut short', (path: string) => truncate(path, 400)],
    ['without its last line', rewritten((text) => text.replace(/[^\n]*\n$/, ''))],
    ['with a changed event', rewritten((text) => text.replace('Happened', 'Imagined'))],
    ['of something else', (path: string) => writeFile(path, 'not a backup')],
    [
      'of other tables',
      rewritten((text) => text.replace(/"event-store":\d+/, '"event-store":999')),
    ],
  ])('%s is refused, and nothing is restored', async (name, change) => {
    const copy = await installation();
    const pool = copy.module.get(Pool);
    const identity = await copy.module.get(EventStore).identity();
    await expect(restoreBackup(pool, await changed(name, change))).rejects.toMatchObject({
      name: 'NotRestored',
    });
    expect(await copy.module.get(EventStore).head()).toBe('start');
    const { rows } = await pool.query<{ identity: string }>(
      'select identity from event_store.record',
    );
    expect(rows).toEqual([{ identity }]);
  });

  it('cut short after many rows is refused in a sentence, and nothing is restored', async () => {
    const source = await installation();
    const pool = source.module.get(Pool);
    const events = Array.from({ length: 3_000 }, () => ({
      type: 'Happened',
      data: { noise: randomBytes(30).toString('hex') },
    }));
    await source.module.get(EventStore).append(stream, events, { expected: 'no-stream', metadata });
    const long = join(folder, 'long');
    await writeBackup(pool, long);
    await truncate(long, Math.floor((await stat(long)).size * 0.9));

    const copy = await installation();
    await expect(restoreBackup(copy.module.get(Pool), long)).rejects.toMatchObject({
      name: 'NotRestored',
      message: expect.stringContaining('Nothing was restored.') as string,
    });
    expect(await copy.module.get(EventStore).head()).toBe('start');
  });

  it('that cannot be found is told in a sentence', async () => {
    const copy = await installation();
    await expect(restoreBackup(copy.module.get(Pool), join(folder, 'nowhere'))).rejects.toThrow(
      'ENOENT',
    );
  });
});
