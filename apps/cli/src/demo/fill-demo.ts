import type { INestApplicationContext } from '@nestjs/common';
import { Clock } from '#lib/application';
import { Accounts } from '#lib/identity';
import { accountsFile, addFirstAccounts, newPassword } from '../accounts/accounts-file.js';
import { recordChanges, registerAgencies } from '../register/register-agencies.js';
import type { DemoClock } from './demo-clock.js';
import { DemoPeople } from './demo-people.js';
import { DemoPlayer } from './demo-player.js';
import { declareProcedures } from './demo-procedures.js';
import { generatedMatters } from './generated-matters.js';
import { tanGiang } from './tan-giang.js';

const GENERATED = 300;
const MATTERS_AT_ONCE = 16;

/**
 * An invented city: its agencies, its procedures, a year of its requests, and, last, its accounts: where they are there, all is, and
 * nothing happens. Answers what there is now, in one sentence.
 */
export const fillDemo = async (
  system: INestApplicationContext,
  clock: DemoClock,
): Promise<string> => {
  const today = system.get(Clock).today();
  const { city, agencies, endings, standing, accounts, matters: told } = tanGiang();
  if (await haveAccounts(system, accounts))
    return `The invented city of ${city} is already there, and nothing was stored; accounts: ${accountsFile(system)}`;
  await registerAgencies(system, agencies);
  await recordChanges(system, endings);
  const people = await DemoPeople.of(system, agencies);
  await declareProcedures(system, people, agencies);
  const player = new DemoPlayer(system, clock, people);
  const matters = [...told, ...generatedMatters(GENERATED, standing, today)];
  await player.playAll(matters, MATTERS_AT_ONCE);
  // One password for all: they stand for people nobody is.
  const password = newPassword();
  const file = await addFirstAccounts(
    system,
    accounts.map((account) => ({ ...account, password })),
  );
  return `Dữ liệu mẫu: ${city}, ${agencies.length} agencies, ${matters.length} requests; accounts: ${file}`;
};

const haveAccounts = async (
  system: INestApplicationContext,
  accounts: readonly { readonly login: string }[],
): Promise<boolean> => {
  const found = await Promise.all(accounts.map(({ login }) => system.get(Accounts).find(login)));
  return found.every((account) => account !== undefined);
};
