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
export type StoredAccount = Account & { readonly passwordHash: string };

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

  async find(login: string): Promise<StoredAccount | undefined> {
    const { rows } = await this.pool.query<StoredAccount>(
      `select ${COLUMNS}, password_hash as "passwordHash" from account where login = $1`,
      [normalisedLogin(login)],
    );
    return rows[0];
  }

  /** In the order of their logins. */
  async all(): Promise<readonly Account[]> {
    const { rows } = await this.pool.query<Account>(
      `select ${COLUMNS} from account order by login`,
    );
    return rows;
  }

  /** Does nothing where the login is unknown. */
  async changePassword(login: string, password: string): Promise<void> {
    await this.pool.query('update account set password_hash = $2 where login = $1', [
      normalisedLogin(login),
      await hashPassword(password),
    ]);
  }
}
