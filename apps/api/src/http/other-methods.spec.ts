import { type ApiUnderTest, apiUnderTest, STARTING_MS } from '../../testing/api-under-test.js';

describe('An address', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await apiUnderTest();
  }, STARTING_MS);
  afterAll(() => api.close());

  it.each([
    ['DELETE', '/requests', 'GET, HEAD, POST, OPTIONS'],
    ['PUT', '/requests/5f0c7d1e-0000-5000-8000-000000000000', 'GET, HEAD, OPTIONS'],
    ['GET', '/requests/5f0c7d1e-0000-5000-8000-000000000000/withdrawal', 'POST, OPTIONS'],
    ['PATCH', '/session', 'GET, HEAD, POST, OPTIONS'],
    ['POST', '/health', 'GET, HEAD, OPTIONS'],
    ['POST', '/docs', 'GET, HEAD, OPTIONS'],
  ])('does not answer %s %s, and says what it answers', async (method, path, allow) => {
    const answer = await api.call(method, path, method === 'GET' ? {} : { body: '<unread/>' });
    expect(answer).toMatchObject({ status: 405, body: { type: 'method-not-allowed' } });
    expect(answer.headers.get('allow')).toBe(allow);
    expect(answer.body.detail).toContain(allow);
  });

  it('tells its methods to whoever asks', async () => {
    const { status, headers, body } = await api.call('OPTIONS', '/requests');
    expect({ status, allow: headers.get('allow'), body }).toEqual({
      status: 204,
      allow: 'GET, HEAD, POST, OPTIONS',
      body: '',
    });
  });

  it('answers HEAD as it answers GET, without the body', async () => {
    const token = await api.signIn('so-tai-chinh');
    const asked = await api.call('GET', '/session', { token });
    const { status, headers, body } = await api.call('HEAD', '/session', { token });
    expect({ status, body }).toEqual({ status: 200, body: '' });
    expect(headers.get('content-type')).toBe(asked.headers.get('content-type'));
    expect((await api.call('HEAD', '/session')).status).toBe(401);
  });

  it('that nobody knows is not found, with any method', async () => {
    for (const method of ['GET', 'POST', 'DELETE', 'OPTIONS'])
      expect(await api.call(method, '/nowhere')).toMatchObject({
        status: 404,
        body: { type: 'route-not-found' },
      });
  });
});
