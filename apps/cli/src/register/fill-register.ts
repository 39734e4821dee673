import type { INestApplicationContext } from '@nestjs/common';
import { type AgencyId, hoChiMinhCity, hoChiMinhCityChanges } from '#lib/agencies';
import { addFirstAccounts, newPassword } from '../accounts/accounts-file.js';
import { recordChanges, registerAgencies, registerOrigin } from './register-agencies.js';

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

/** The agencies of Ho Chi Minh City since 2022, what has become of them, and the first accounts. Answers what there is now, in one sentence. */
export const fillRegister = async (system: INestApplicationContext): Promise<string> => {
  const changes = hoChiMinhCityChanges(registerOrigin);
  await registerAgencies(system, hoChiMinhCity);
  await recordChanges(system, changes);
  const file = await addFirstAccounts(
    system,
    FIRST_ACCOUNTS.map((account) => ({ ...account, password: newPassword() })),
  );
  return `${hoChiMinhCity.length} agencies and ${changes.length} changes of them are on the register; first accounts: ${file}`;
};
