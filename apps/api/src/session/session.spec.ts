import { Accounts, SESSION_ENDS_WITHIN_MS } from '#lib/identity';
import {
  type ApiUnderTest,
  apiUnderTest,
  PASSWORD,
  STARTING_MS,
} from '../../testing/api-under-test.js';
import { letter } from '../../testing/letters.js';

describe('Who may call', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await apiUnderTest();
  }, STARTING_MS);
  afterAll(() => api.close());

  it.each([
    ['GET', '/requests'],
    ['POST', '/requests'],
    ['GET', '/requests/5f0c7d1e-0000-5000-8000-000000000000'],
    ['GET', '/consultations'],
    ['GET', '/accountability/lead-agencies'],
    ['GET', '/accountability/coordinating-agencies'],
    ['GET', '/agencies'],
    ['POST', '/agencies'],
    ['GET', '/metrics'],
    ['GET', '/session'],
  ])('%s %s needs a token', async (method, path) => {
    const answer =
      method === 'GET' ? await api.get(path) : await api.post(path, { body: letter() });
    expect(answer).toMatchObject({ status: 401, body: { type: 'not-signed-in' } });
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  });

  it.each(['/health', '/docs', '/openapi.json', '/calendar/due-date?from=2026-02-12&days=15'])(
    'GET %s is open to everyone',
    async (path) => {
      expect((await api.get(path)).status).toBe(200);
    },
  );

  it('a token that is forged or cut short opens nothing', async () => {
    const token = await api.signIn('so-tai-chinh');
    for (const forged of [`${token.slice(0, -2)}xx`, token.slice(0, -10), 'a.b.c', ''])
      expect(await api.get('/session', { token: forged })).toMatchObject({ status: 401 });
  });

  it('a session tells who is signed in', async () => {
    const token = await api.signIn('so-tai-chinh');
    expect((await api.get('/session', { token })).body).toMatchObject({
      agency: 'so-tai-chinh',
      role: 'officer',
      post: 'Chuyên viên',
    });
  });

  it('a wrong password and an unknown login are refused alike', async () => {
    const attempt = (login: string, password: string) =>
      api.post('/session', { body: { login, password } });
    const wrong = await attempt('officer@so-tu-phap', 'sai');
    const unknown = await attempt('nobody@nowhere', PASSWORD);
    expect(wrong).toMatchObject({ status: 401, body: { type: 'sign-in-refused' } });
    expect({ ...unknown.body, correlationId: '' }).toEqual({ ...wrong.body, correlationId: '' });
  });

  it('whoever guesses is made to wait, and told how long', async () => {
    const guess = () =>
      api.post('/session', { body: { login: 'officer@phuong-ben-thanh', password: 'sai' } });
    for (let failures = 0; failures < 5; failures += 1) expect((await guess()).status).toBe(401);
    const { status, headers, body } = await guess();
    expect({ status, type: body.type }).toEqual({ status: 429, type: 'sign-in-throttled' });
    expect(Number(headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
  });

  it('health says why to those signed in only', async () => {
    // No worker runs beside this API.
    expect((await api.get('/health')).body).toEqual({ status: 'degraded' });
    const token = await api.signIn('so-tai-chinh');
    expect((await api.get('/health', { token })).body).toMatchObject({
      checks: { database: { ok: true } },
    });
  });

  it('only an administrator puts an agency on the register', async () => {
    const agency = { id: 'so-moi', name: { vi: 'Sở Mới' }, kind: 'department', group: 'Sở' };
    const officer = await api.signIn('so-tai-chinh');
    expect(await api.post('/agencies', { token: officer, body: agency })).toMatchObject({
      status: 403,
      body: { type: 'role-not-allowed' },
    });
    const administrator = await api.signIn('van-phong', 'administrator');
    const register = () => api.post('/agencies', { token: administrator, body: agency });
    expect((await register()).status).toBe(201);
    expect(await register()).toMatchObject({
      status: 409,
      body: { type: 'agency-already-registered' },
    });
  });

  it.each([
    ['so-tu-phap', 'closed', (accounts: Accounts, login: string) => accounts.close(login)],
    [
      'so-tai-chinh',
      'given another password',
      (accounts: Accounts, login: string) => accounts.changePassword(login, 'khác'),
    ],
  ])('whoever of %s has an account %s is signed out within a second', async (agency, _, end) => {
    const token = await api.signIn(agency);
    expect((await api.get('/session', { token })).status).toBe(200);
    await end(api.app.get(Accounts), `officer@${agency}`);
    const ended = performance.now();
    let answer = await api.get('/session', { token });
    while (answer.status === 200 && performance.now() - ended < 2 * SESSION_ENDS_WITHIN_MS)
      answer = await api.get('/session', { token });
    expect(answer).toMatchObject({ status: 401, body: { type: 'not-signed-in' } });
  });
});
