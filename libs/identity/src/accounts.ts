import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { PersonId } from '#lib/event-sourcing';
import type { Account } from './account.js';
import { hashPassword } from './password-hash.js';

/** The login is someone else's. */
export class LoginTaken extends Error {
  override readonly name = 'LoginTaken';
  constructor(readonly login: string) {
    super(`The login ${login} is taken`);
  }
}

export type NewAccount = Omit<Account, 'person'> & { readonly password: string };
export type StoredAccount = Account & {
  readonly passwordHash: string;
  /** How often all its sessions were ended: a token of an earlier count opens nothing. */
  readonly sessionsEnded: number;
};

/** Logins are compared without regard to case. */
export const normalisedLogin = (login: string): string =>
  login.normalize('NFKC').trim().toLowerCase();

const UNIQUE_VIOLATION = '23505';
const COLUMNS = 'person, login, name, post, agency, role';

/** The accounts of this installation. */
@Injectable()
export class Accounts {
  constructor(private readonly pool: Pool) {}

  /** @throws {@link LoginTaken} */
  async add({ password, login, name, post, agency, role }: NewAccount): Promise<PersonId> {
    const person = randomUUID() as string as PersonId;
    const values = [person, normalisedLogin(login), name, post, agency, role];
    try {
      await this.pool.query(
        `insert into account (${COLUMNS}, password_hash) values ($1, $2, $3, $4, $5, $6, $7)`,
        [...values, await hashPassword(password)],
      );
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION)
        throw new LoginTaken(login);
      throw error;
    }
    return person;
  }

  /** The account of that login, unless it is closed. */
  async find(login: string): Promise<StoredAccount | undefined> {
    const { rows } = await this.pool.query<StoredAccount>(
      `select ${COLUMNS}, password_hash as "passwordHash", sessions_ended as "sessionsEnded"
       from account where login = $1 and closed_at is null`,
      [normalisedLogin(login)],
    );
    return rows[0];
  }

  /** Whether sessions opened at that count are still good: the account is open and nothing ended them since. */
  async areSessionsGood(person: PersonId, sessionsEnded: number): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `select from account where person = $1 and sessions_ended = $2 and closed_at is null`,
      [person, sessionsEnded],
    );
    return rowCount === 1;
  }

  /** In the order of their logins, closed ones included. */
  async all(): Promise<readonly Account[]> {
    const { rows } = await this.pool.query<Account>(
      `select ${COLUMNS} from account order by login`,
    );
    return rows;
  }

  /** Ends every session of the account; false where no open account has that login. */
  async changePassword(login: string, password: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `update account set password_hash = $2, sessions_ended = sessions_ended + 1
       where login = $1 and closed_at is null`,
      [normalisedLogin(login), await hashPassword(password)],
    );
    return rowCount === 1;
  }

  /** Nobody signs in to it again, and its sessions end. What it did stays on the record. False as above. */
  async close(login: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      'update account set closed_at = now() where login = $1 and closed_at is null',
      [normalisedLogin(login)],
    );
    return rowCount === 1;
  }
}
