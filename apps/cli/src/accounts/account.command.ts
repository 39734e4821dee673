import process from 'node:process';
import { type AgencyId } from '#lib/agencies';
import { ApplicationModule, FactsOfTheDay } from '#lib/application';
import { Accounts, IdentityModule, LoginTaken, type Role } from '#lib/identity';
import { withSystem } from '../system/with-system.js';
import { newPassword } from './accounts-file.js';

export interface AccountFlags {
  readonly agency: string;
  readonly role: Role;
  readonly name: string;
  readonly post: string;
}

/** Adds one account and prints its password, once. */
export const addAccount = (login: string, flags: AccountFlags): Promise<void> =>
  withSystem([ApplicationModule, IdentityModule], async (system) => {
    const agency = flags.agency as AgencyId;
    const { register } = await system.get(FactsOfTheDay).knowing([agency]);
    if (!register.has(agency)) {
      refuse(`There is no agency "${agency}" on the register.`);
      return;
    }
    const password = newPassword();
    try {
      await system.get(Accounts).add({ ...flags, login, agency, password });
      process.stdout.write(`${login}\t${password}\n`);
    } catch (error) {
      if (!(error instanceof LoginTaken)) throw error;
      refuse(`The login ${login} is taken.`);
    }
  });

/** Gives the account another password, prints it, once, and ends its sessions. */
export const changePassword = (login: string): Promise<void> =>
  withSystem([IdentityModule], async (system) => {
    const password = newPassword();
    if (await system.get(Accounts).changePassword(login, password))
      process.stdout.write(`${login}\t${password}\n`);
    else refuse(`There is no open account of the login ${login}.`);
  });

/** Closes the account and ends its sessions; what it did stays on the record. */
export const closeAccount = (login: string): Promise<void> =>
  withSystem([IdentityModule], async (system) => {
    if (await system.get(Accounts).close(login)) process.stdout.write(`${login} is closed\n`);
    else refuse(`There is no open account of the login ${login}.`);
  });

const refuse = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
};
