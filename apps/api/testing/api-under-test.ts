import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Agency, type AgencyId, RegisterAgency } from '#lib/agencies';
import { Agencies } from '#lib/application';
import { testDatabase } from '#lib/embedded-postgres/testing';
import { from } from '#lib/event-sourcing/testing';
import { automation } from '#lib/event-sourcing/testing';
import { Accounts, type Role } from '#lib/identity';
import { readConfiguration } from '#lib/runtime';
import { createApi } from '../src/create-api.js';
import { type Answer, answerOf, type Posted } from './answer.js';
import { follow } from './worker-under-test.js';

/** Server, tables and application may take this long to be up on a busy machine. */
export const STARTING_MS = 60_000;

export const PASSWORD = 'mật khẩu của phiên kiểm thử';

export interface Asking {
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, or as it stands if it is text. */
  readonly body?: unknown;
}

/** The API on a free port of the loopback, with agencies on the register and an account in each. */
export interface ApiUnderTest {
  readonly app: NestFastifyApplication;
  call(method: string, path: string, asking?: Asking): Promise<Answer<Posted>>;
  get(path: string, asking?: Asking): Promise<Answer>;
  /** A GET whose answer is a file. */
  download(path: string, asking?: Asking): Promise<Answer<Buffer>>;
  post(path: string, asking?: Asking): Promise<Answer<Posted>>;
  /** A token of someone in that agency. */
  signIn(agency: string, role?: Role): Promise<string>;
  close(): Promise<void>;
}

const AGENCIES = ['so-xay-dung', 'so-tai-chinh', 'so-tu-phap', 'van-phong', 'phuong-ben-thanh'];

const agency = (id: string): Agency => ({
  id: id as AgencyId,
  name: { vi: `Cơ quan ${id}` },
  kind: 'department',
  group: 'Sở, ngành',
  origin: 'demonstration',
  ...(id === 'van-phong' && { monitors: true }),
});

export const apiOn = async (databaseUrl: string): Promise<ApiUnderTest> => {
  const app = await createApi(
    readConfiguration({ DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent' }),
  );
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const send = (method: string, path: string, { token, headers, body }: Asking = {}) =>
    fetch(`${url}/api${path}`, {
      method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  const call = async (method: string, path: string, asking?: Asking) =>
    answerOf(await send(method, path, asking));
  return {
    app,
    call,
    get: (path, asking) => call('GET', path, asking),
    download: async (path, asking) => {
      const response = await send('GET', path, asking);
      const { status, headers } = response;
      return { status, headers, body: Buffer.from(await response.arrayBuffer()) };
    },
    post: (path, asking) => call('POST', path, asking),
    signIn: async (id, role = 'officer') => {
      const login = `${role}@${id}`;
      const { status, body } = await call('POST', '/session', {
        body: { login, password: PASSWORD },
      });
      if (status !== 201) throw new Error(`${login} could not sign in: ${JSON.stringify(body)}`);
      return body.token;
    },
    close: () => app.close(),
  };
};

export interface Following {
  /** Every projection follows the record until the API is closed. */
  readonly followed: true;
}

/** A fresh database with the agencies and accounts the specs speak of, and the API on it. */
export const apiUnderTest = async (
  following?: Following,
): Promise<ApiUnderTest & { readonly databaseUrl: string }> => {
  const database = await testDatabase();
  const api = await apiOn(database.url);
  await populate(api.app);
  const worker = following && (await follow(api.app));
  return {
    ...api,
    databaseUrl: database.url,
    close: async () => {
      await worker?.stop();
      await api.close();
      await database.drop();
    },
  };
};

const account = (app: NestFastifyApplication, id: string, role: Role) =>
  app.get(Accounts).add({
    login: `${role}@${id}`,
    password: PASSWORD,
    name: `Người của ${id}`,
    post: 'Chuyên viên',
    agency: id as AgencyId,
    role,
  });

/** Puts the agencies on the register and gives each an account. */
export const populate = async (app: NestFastifyApplication): Promise<void> => {
  for (const id of AGENCIES) {
    const command = new RegisterAgency({ agency: agency(id) }, from(automation('spec')));
    await app.get(Agencies).execute(command);
    await account(app, id, 'officer');
  }
  await account(app, 'van-phong', 'administrator');
  await account(app, 'van-phong', 'monitor');
};
