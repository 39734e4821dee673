import process from 'node:process';
import { type Agency, type AgencyId, hoChiMinhCity } from '#lib/agencies';
import { agenciesOnRecord, ApplicationModule } from '#lib/application';
import { EventStore } from '#lib/event-sourcing';
import { IdentityModule } from '#lib/identity';
import { addFirstAccounts, newPassword } from '../accounts/accounts-file.js';
import { withSystem } from '../system/with-system.js';
import { registerAgencies } from './register-agencies.js';

const OFFICE = 'VP' as AgencyId;

/** Whom everything else is asked of: from it, the other accounts are added. */
const FIRST_ACCOUNTS = [
  {
    login: 'quantri',
    name: 'Quản trị hệ thống',
    post: 'Quản trị hệ thống',
    agency: OFFICE,
    role: 'administrator',
  },
  {
    login: 'theodoi.vpub',
    name: 'Công chức theo dõi',
    post: 'Công chức theo dõi',
    agency: OFFICE,
    role: 'monitor',
  },
] as const;

/** Puts the agencies of Ho Chi Minh City on the register, and adds the first accounts. Repeated, it changes nothing. */
export const register = (): Promise<void> =>
  withSystem([ApplicationModule, IdentityModule], async (system) => {
    const agencies: readonly Agency[] = hoChiMinhCity;
    const known = await agenciesOnRecord(system.get(EventStore));
    if (known.some(({ origin }) => origin === 'demonstration')) return refuse();
    await registerAgencies(system, agencies);
    const file = await addFirstAccounts(
      system,
      FIRST_ACCOUNTS.map((account) => ({ ...account, password: newPassword() })),
    );
    process.stdout.write(
      `${agencies.length} agencies are on the register; first accounts: ${file}\n`,
    );
  });

const refuse = (): void => {
  process.stderr.write(
    'The record holds an invented city: real agencies go into a record of their own. Nothing was stored.\n',
  );
  process.exitCode = 1;
};
