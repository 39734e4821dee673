import type { INestApplicationContext } from '@nestjs/common';
import { type Agency, type AgencyId, hoChiMinhCity } from '#lib/agencies';
import { addFirstAccounts, newPassword } from '../accounts/accounts-file.js';
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

/** The agencies of Ho Chi Minh City and the first accounts. Answers what there is now, in one sentence. */
export const fillRegister = async (system: INestApplicationContext): Promise<string> => {
  const agencies: readonly Agency[] = hoChiMinhCity;
  await registerAgencies(system, agencies);
  const file = await addFirstAccounts(
    system,
    FIRST_ACCOUNTS.map((account) => ({ ...account, password: newPassword() })),
  );
  return `${agencies.length} agencies are on the register; first accounts: ${file}`;
};
