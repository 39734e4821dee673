import { Injectable } from '@nestjs/common';
import { type Account } from './account.js';
import { Accounts, normalisedLogin } from './accounts.js';
import { hashPassword, verifyPassword } from './password-hash.js';
import { type OpenedSession, Sessions } from './sessions.js';
import { Throttle } from './throttle.js';

/** Login and password do not belong together. Which of the two is wrong is not said. */
export class SignInRefused extends Error {
  override readonly name = 'SignInRefused';
}

/** Too many failures before this one: try again later, whatever the password. */
export class SignInThrottled extends Error {
  override readonly name = 'SignInThrottled';
  constructor(readonly retryAfterSeconds: number) {
    super(`Try again in ${retryAfterSeconds} s`);
  }
}

export interface Credentials {
  readonly login: string;
  readonly password: string;
  /** Where the attempt comes from. */
  readonly address: string;
}

/** Each check takes 19 MiB and a thread for some 30 ms: more than this at once would starve the rest. */
const AT_ONCE = 16;

/** Turns a login and a password into a session. */
@Injectable()
export class SignIn {
  private underWay = 0;
  /** Hashed once, so that an unknown login costs the same time as a wrong password. */
  private readonly nobody = hashPassword('nobody has this password');

  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly throttle: Throttle,
  ) {}

  /**
   * @throws {@link SignInRefused}
   * @throws {@link SignInThrottled}
   */
  async signIn(
    credentials: Credentials,
    now: Date,
  ): Promise<OpenedSession & { readonly account: Account }> {
    if (this.underWay >= AT_ONCE) throw new SignInThrottled(1);
    this.underWay += 1;
    try {
      return await this.attempt(credentials, now);
    } finally {
      this.underWay -= 1;
    }
  }

  private async attempt({ login: typed, password, address }: Credentials, now: Date) {
    const login = normalisedLogin(typed);
    const wait = await this.throttle.wait(login, address, now);
    if (wait > 0) throw new SignInThrottled(Math.ceil(wait / 1000));

    const found = await this.accounts.find(login);
    const matches = await verifyPassword(password, found?.passwordHash ?? (await this.nobody));
    if (!found || !matches) {
      await this.throttle.failed(login, address, now);
      throw new SignInRefused();
    }
    await this.throttle.succeeded(login, address);
    const { passwordHash: _, sessionsEnded, ...account } = found;
    return { ...(await this.sessions.open(account, sessionsEnded, now)), account };
  }
}
