import { anonymous, type Client, signIn } from '../support/client.js';
import {
  dunghan,
  type Installation,
  installation,
  type RunningSystem,
  start,
  STARTING_MS,
} from '../support/dung-han.js';

/** No longer than a second is promised; a busy machine is given some more. */
const SIGNED_OUT_WITHIN_MS = 5_000;

describe('Accounts, from the command line beside the running system', () => {
  let installed: Installation;
  let system: RunningSystem;
  beforeAll(async () => {
    installed = await installation();
    system = await start(installed, { args: ['--no-demo'] });
  }, STARTING_MS);
  afterAll(async () => {
    system.kill('SIGTERM');
    await system.ended;
    await installed.remove();
  }, STARTING_MS);

  const isSignedOut = async (client: Client): Promise<boolean> => {
    const asked = performance.now();
    while (performance.now() - asked < SIGNED_OUT_WITHIN_MS)
      if ((await client.get('/session')).status === 401) return true;
    return false;
  };

  it(
    'another password signs the account out, and is the one that opens it',
    async () => {
      const before = await signIn(system.url, installed, 'theodoi.vpub');
      expect((await before.get('/session')).status).toBe(200);
      const { code, out } = await dunghan(installed, 'password', 'theodoi.vpub');
      expect(code).toBe(0);
      expect(await isSignedOut(before)).toBe(true);
      const [login, password] = out.trim().split('\t');
      expect(login).toBe('theodoi.vpub');
      const after = await signIn(system.url, installed, 'theodoi.vpub', password);
      expect((await after.get('/session')).status).toBe(200);
    },
    STARTING_MS,
  );

  it(
    'closing an account signs it out, and nobody signs in to it again',
    async () => {
      const client = await signIn(system.url, installed, 'quantri');
      expect(await dunghan(installed, 'close-account', 'quantri')).toMatchObject({ code: 0 });
      expect(await isSignedOut(client)).toBe(true);
      await expect(signIn(system.url, installed, 'quantri')).rejects.toThrow('sign-in-refused');
    },
    STARTING_MS,
  );

  it(
    'an account nobody has is neither closed nor given a password, in one sentence',
    async () => {
      for (const command of ['password', 'close-account'])
        expect(await dunghan(installed, command, 'nobody')).toMatchObject({
          code: 1,
          out: '',
          err: 'There is no open account of the login nobody.\n',
        });
      expect((await anonymous(system.url).get('/health')).status).toBe(200);
    },
    STARTING_MS,
  );
});
