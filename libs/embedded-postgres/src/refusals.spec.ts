import { chmod, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import pg from 'pg';
import { binaries } from './binaries.js';
import { acquireEmbeddedServer } from './embedded-server.js';
import { knownFailure } from './failures.js';

const PATIENCE_MS = 60_000;

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'dung-han-refusals-'))));
afterEach(() => rm(folder, { recursive: true }));

const setting = async (client: pg.Client, name: string): Promise<unknown> =>
  (await client.query<{ value: unknown }>('select current_setting($1) as value', [name])).rows[0]
    ?.value;

describe('the embedded server', () => {
  it(
    'works in a folder that only its user can enter, and can be reached from this machine alone',
    async () => {
      await chmod(folder, 0o700);
      const server = await acquireEmbeddedServer({ dataDir: join(folder, 'data') });
      const client = new pg.Client(server.url());
      await client.connect();
      expect(await setting(client, 'listen_addresses')).toBe('127.0.0.1');
      expect(await setting(client, 'unix_socket_directories')).toBe('');
      await client.end();
      await server.release();
    },
    PATIENCE_MS,
  );

  it(
    'writes through to the disk before it acknowledges, in UTF-8 with the same order everywhere',
    async () => {
      const server = await acquireEmbeddedServer({ dataDir: folder });
      const client = new pg.Client(server.url());
      await client.connect();
      expect(await setting(client, 'fsync')).toBe('on');
      expect(await setting(client, 'synchronous_commit')).toBe('on');
      const { rows } = await client.query(
        `select pg_encoding_to_char(encoding) as encoding, datlocprovider as provider, datlocale as locale
         from pg_database where datname = 'template0'`,
      );
      expect(rows).toEqual([{ encoding: 'UTF8', provider: 'b', locale: 'C.UTF-8' }]);
      await client.end();
      await server.release();
    },
    PATIENCE_MS,
  );

  it(
    'lets nobody in without the password, which only its user can read',
    async () => {
      const server = await acquireEmbeddedServer({ dataDir: folder });
      const url = new URL(server.url());
      url.password = 'guessed';
      await expect(new pg.Client(url.href).connect()).rejects.toMatchObject({ code: '28P01' });
      const { mode } = await stat(join(folder, 'postgres', 'password'));
      expect(mode & 0o077).toBe(process.platform === 'win32' ? mode & 0o077 : 0);
      await server.release();
    },
    PATIENCE_MS,
  );
});

describe('a start that cannot succeed says why', () => {
  it('when the folder cannot be made', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(
      acquireEmbeddedServer({ dataDir: join(folder, 'file', 'data') }),
    ).rejects.toMatchObject({ type: 'folder-not-writable' });
  });

  it(
    'when the data was written by another major version',
    async () => {
      await (await acquireEmbeddedServer({ dataDir: folder })).release();
      await writeFile(join(folder, 'postgres', 'cluster', 'PG_VERSION'), '17\n');
      await expect(acquireEmbeddedServer({ dataDir: folder })).rejects.toMatchObject({
        type: 'incompatible-data',
        detail: expect.stringContaining('17'),
      });
    },
    PATIENCE_MS,
  );

  it(
    'when the data is damaged, with the words of the server',
    async () => {
      await mkdir(join(folder, 'postgres', 'cluster'), { recursive: true, mode: 0o700 });
      await writeFile(join(folder, 'postgres', 'password'), 'any');
      await expect(acquireEmbeddedServer({ dataDir: folder })).rejects.toMatchObject({
        type: 'start-failed',
        detail: expect.stringMatching(/\S/),
      });
    },
    PATIENCE_MS,
  );

  it('when there are no binaries for this kind of machine', () => {
    expect(() => binaries('plan9-mips')).toThrow(expect.objectContaining({ type: 'no-binaries' }));
  });

  it.each([
    ['FATAL:  could not write lock file "postmaster.pid": No space left on device', 'disk-full'],
    ['PANIC:  could not write to file "pg_wal/xlogtemp.9": No space left on device', 'disk-full'],
    ['HINT:  Check free disk space.', 'disk-full'],
    ['FATAL:  could not open file "PG_VERSION": Permission denied', 'folder-not-writable'],
    ['FATAL:  data directory "/d" has wrong ownership', 'folder-not-writable'],
  ])('when PostgreSQL says %s', (said, type) => {
    expect(knownFailure('/d', said)).toMatchObject({ type });
  });
});
