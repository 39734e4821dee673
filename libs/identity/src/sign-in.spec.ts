import 'reflect-metadata';
import { SignJWT } from 'jose';
import type { Pool } from 'pg';
import type { AgencyId } from '#lib/agencies';
import { testDatabase, type TestDatabase } from '#lib/embedded-postgres/testing';
import { migrate, openPool } from '#lib/postgres';
import { Accounts, LoginTaken } from './accounts.js';
import { identityMigrations } from './identity.migrations.js';
import { Seals } from './seals.js';
import { Secrets } from './secrets.js';
import { SESSION_ENDS_WITHIN_MS, SESSION_HOURS, Sessions } from './sessions.js';
import { SignIn, SignInRefused, SignInThrottled } from './sign-in.js';
import { Throttle } from './throttle.js';

const now = new Date('2026-11-22T09:00:00+07:00');
const later = (ms: number) => new Date(now.getTime() + ms);
const account = {
  login: 'Lan@STC',
  name: 'Trần Thị Lan',
  post: 'Chuyên viên',
  agency: 'so-tai-chinh' as AgencyId,
  role: 'officer',
  password: 'mật khẩu',
} as const;

describe('Signing in', () => {
  let database: TestDatabase;
  let pool: Pool;
  let accounts: Accounts;
  let sessions: Sessions;
  let signing: SignIn;
  beforeAll(async () => {
    database = await testDatabase();
    pool = openPool(database.url, { name: 'spec' });
    await migrate(pool, 'identity', identityMigrations);
    const secrets = new Secrets(pool);
    accounts = new Accounts(pool);
    sessions = new Sessions(secrets, new Seals(pool, secrets), accounts);
    signing = new SignIn(accounts, sessions, new Throttle(pool));
    await accounts.add(account);
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  const attempt = (told: Partial<{ login: string; password: string; address: string }>, at = now) =>
    signing.signIn({ login: 'lan@stc', password: 'mật khẩu', address: '10.0.0.1', ...told }, at);

  it('gives a session that names person, agency, role and the post, sealed', async () => {
    const { token, session } = await attempt({ login: ' LAN@stc ' });
    expect(session).toMatchObject({ agency: 'so-tai-chinh', role: 'officer' });
    expect(token).not.toContain('Chuyên');
    expect(await sessions.read(token, now)).toEqual(session);
  });

  it('refuses a wrong password and an unknown login alike', async () => {
    const wrong = { address: '10.0.0.2' };
    await expect(attempt({ ...wrong, password: 'sai' })).rejects.toThrow(SignInRefused);
    await expect(attempt({ ...wrong, login: 'ai-do' })).rejects.toThrow(SignInRefused);
  });

  it('takes a login once, however it is written', async () => {
    await expect(accounts.add({ ...account, login: 'LAN@stc' })).rejects.toThrow(LoginTaken);
  });

  it('keeps no password, and tells none', async () => {
    const { rows } = await pool.query('select * from account');
    expect(JSON.stringify(rows)).not.toContain('mật khẩu');
    expect(JSON.stringify(await accounts.all())).not.toContain('argon2');
  });

  it.each(['lan@stc', 'nobody'])(
    'after five wrong passwords for %s from one address makes that address wait, whatever it sends then',
    async (login) => {
      const from = { login, address: `10.0.1.${login.length}` };
      for (let failures = 0; failures < 5; failures += 1)
        await expect(attempt({ ...from, password: 'sai' })).rejects.toThrow(SignInRefused);
      await expect(attempt(from)).rejects.toThrow(SignInThrottled);
      await expect(attempt({ ...from, password: 'sai' }, later(1_000))).rejects.toThrow(
        SignInRefused,
      );
      await expect(attempt(from, later(2_000))).rejects.toThrow(SignInThrottled);
    },
  );

  it('does not let one address lock out another', async () => {
    await expect(attempt({ address: '10.0.0.9' }, later(2_000))).resolves.toBeDefined();
  });

  it('forgets failures after an hour', async () => {
    const from = { address: '10.0.2.1' };
    for (let failures = 0; failures < 5; failures += 1)
      await expect(attempt({ ...from, password: 'sai' })).rejects.toThrow(SignInRefused);
    await expect(attempt(from, later(3_600_000))).resolves.toBeDefined();
  });

  it('checks no more than sixteen passwords at once', async () => {
    const attempts = Array.from({ length: 20 }, (_, n) => attempt({ address: `10.1.0.${n}` }));
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(16);
  });

  describe('A token', () => {
    it.each([
      ['its account is closed', (login: string) => accounts.close(login)],
      [
        'its password is changed',
        (login: string) => accounts.changePassword(login, 'mật khẩu khác'),
      ],
    ])('opens nothing a second after %s', async (event, end) => {
      const login = `when ${event}`;
      await accounts.add({ ...account, login });
      const { token } = await attempt({ login, address: '10.0.3.1' });
      expect(await sessions.read(token, now)).toBeDefined();
      expect(await end(login)).toBe(true);
      expect(await sessions.read(token, later(SESSION_ENDS_WITHIN_MS))).toBeUndefined();
      expect(await sessions.read(token, later(SESSION_ENDS_WITHIN_MS + 1))).toBeUndefined();
      await expect(attempt({ login, address: '10.0.3.1' })).rejects.toThrow(SignInRefused);
    });

    it('of a person who signs in after a changed password is good', async () => {
      await accounts.add({ ...account, login: 'changed' });
      await accounts.changePassword('changed', 'mật khẩu khác');
      const { token } = await attempt({ login: 'changed', password: 'mật khẩu khác' });
      expect(await sessions.read(token, now)).toBeDefined();
    });

    it('cannot be had for a closed account, nor its password be changed', async () => {
      await accounts.add({ ...account, login: 'closed' });
      expect(await accounts.close('closed')).toBe(true);
      expect(await accounts.close('closed')).toBe(false);
      expect(await accounts.changePassword('closed', 'khác')).toBe(false);
      await expect(accounts.add({ ...account, login: 'closed' })).rejects.toThrow(LoginTaken);
    });

    it(`ends after ${SESSION_HOURS} hours`, async () => {
      const { token } = await attempt({});
      await expect(
        sessions.read(token, later(SESSION_HOURS * 3_600_000 - 1_000)),
      ).resolves.toBeDefined();
      await expect(
        sessions.read(token, later(SESSION_HOURS * 3_600_000 + 1_000)),
      ).resolves.toBeUndefined();
    });

    it.each([
      ['not a token', async () => 'a.b.c'],
      [
        'signed with another key',
        async () =>
          new SignJWT({ agency: 'so-tai-chinh', role: 'officer', post: 'p' })
            .setProtectedHeader({ alg: 'HS256' })
            .setIssuer('dung-han')
            .setSubject('someone')
            .setExpirationTime(later(60_000))
            .sign(new Uint8Array(32)),
      ],
      [
        'signed by nobody',
        async () => {
          const part = (claims: object) =>
            Buffer.from(JSON.stringify(claims)).toString('base64url');
          const claims = {
            iss: 'dung-han',
            sub: 'x',
            agency: 'a',
            role: 'head',
            post: 'p',
            exp: 4e9,
          };
          return `${part({ alg: 'none' })}.${part(claims)}.`;
        },
      ],
      [
        'changed on the way',
        async () => {
          const [header, payload, signature] = (await attempt({})).token.split('.');
          const claims = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString()) as object;
          const changed = JSON.stringify({ ...claims, agency: 'so-y-te' });
          return `${header}.${Buffer.from(changed).toString('base64url')}.${signature}`;
        },
      ],
    ])('that is %s is no session', async (_, token) => {
      await expect(sessions.read(await token(), now)).resolves.toBeUndefined();
    });
  });
});
