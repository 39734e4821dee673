import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import type pg from 'pg';
import { testDatabase, type TestDatabase } from '#lib/embedded-postgres/testing';
import { isOutage } from './failures.js';
import { openPool } from './pool.js';

describe('A server behind a pool', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  const sockets: Socket[] = [];
  // Connections stay open and nothing passes any more, as when the server's processes are stopped.
  const between = createServer((socket) => {
    const { hostname, port } = new URL(database.url);
    const server = connect(Number(port), hostname);
    socket.on('error', () => undefined).pipe(server);
    server.on('error', () => undefined).pipe(socket);
    sockets.push(socket, server);
  });
  beforeAll(async () => {
    database = await testDatabase();
    between.listen(0, '127.0.0.1');
    await once(between, 'listening');
    const url = new URL(database.url);
    url.host = `127.0.0.1:${(between.address() as AddressInfo).port}`;
    pool = openPool(url.href, { name: 'spec', statementMs: 500 });
  });
  afterAll(async () => {
    for (const socket of sockets) socket.destroy();
    await pool.end();
    between.close();
    await database.drop();
  });

  it('answers that a statement was cancelled as long as it is not frozen', async () => {
    await expect(pool.query('select pg_sleep(60)')).rejects.toMatchObject({ code: '57014' });
  });

  it('is given up as an outage when it is frozen, soon after it should have cancelled the statement', async () => {
    await pool.query('select 1');
    for (const socket of sockets) socket.unpipe().pause();
    const failure: unknown = await pool.query('select 1').catch((error: unknown) => error);
    expect(failure).toMatchObject({ message: 'Query read timeout' });
    expect(isOutage(failure)).toBe(true);
  });
});
