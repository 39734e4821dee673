import { type Answer, answerOf, type Posted } from '../../apps/api/testing/answer.js';
import { type Installation, passwordOf } from './dung-han.js';

/** Somebody signed in, who calls the API as any program would. */
export interface Client {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  post(
    path: string,
    body: object,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer<Posted>>;
}

export const anonymous = (url: string, token?: string): Client => {
  const authorization: Record<string, string> =
    token === undefined ? {} : { authorization: `Bearer ${token}` };
  return {
    get: async (path, headers) =>
      answerOf(await fetch(`${url}/api${path}`, { headers: { ...authorization, ...headers } })),
    post: async (path, body, headers) =>
      answerOf(
        await fetch(`${url}/api${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...authorization, ...headers },
          body: JSON.stringify(body),
        }),
      ),
  };
};

/** Signs in; without a password, with the one the installation keeps for that login. */
export const signIn = async (
  url: string,
  installed: Installation,
  login: string,
  password?: string,
): Promise<Client> => {
  const credentials = { login, password: password ?? (await passwordOf(installed, login)) };
  const { status, body } = await anonymous(url).post('/session', credentials);
  if (status !== 201) throw new Error(`${login} could not sign in: ${JSON.stringify(body)}`);
  return anonymous(url, body.token);
};
