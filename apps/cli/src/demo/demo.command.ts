import process from 'node:process';
import { agenciesOnRecord, ApplicationModule, Clock, inParallel } from '#lib/application';
import { EventStore } from '#lib/event-sourcing';
import { IdentityModule } from '#lib/identity';
import { addFirstAccounts, newPassword } from '../accounts/accounts-file.js';
import { registerAgencies } from '../register/register-agencies.js';
import { withSystem } from '../system/with-system.js';
import { DemoClock } from './demo-clock.js';
import type { DemoMatter } from './demo-matter.js';
import { DemoPeople } from './demo-people.js';
import { DemoPlayer } from './demo-player.js';
import { generatedMatters } from './generated-matters.js';
import { tanGiang } from './tan-giang.js';

const GENERATED = 300;
const MATTERS_AT_ONCE = 16;

/** Fills an empty record with an invented city. Begun and broken off, it is completed by the next run. */
export const demo = (): Promise<void> => {
  const clock = new DemoClock();
  return withSystem(
    [ApplicationModule, IdentityModule],
    async (system) => {
      const today = system.get(Clock).today();
      const city = tanGiang(today);
      const known = await agenciesOnRecord(system.get(EventStore));
      if (known.some(({ origin }) => origin !== 'demonstration')) return refuse();
      await registerAgencies(system, city.agencies);
      const player = new DemoPlayer(system, clock, await DemoPeople.of(system, city.agencies));
      const matters = [...city.matters, ...generatedMatters(GENERATED, city.agencies, today)];
      const byKey = new Map<string, DemoMatter>(matters.map((matter) => [matter.key, matter]));
      await inParallel(matters, MATTERS_AT_ONCE, (matter) =>
        player.play(matter, byKey.get(matter.reissueOf ?? '')),
      );
      // One password for all: they stand for people nobody is.
      const password = newPassword();
      const file = await addFirstAccounts(
        system,
        city.accounts.map((account) => ({ ...account, password })),
      );
      process.stdout.write(
        `Dữ liệu mẫu: ${city.city}, ${city.agencies.length} agencies, ${matters.length} requests; accounts: ${file}\n`,
      );
    },
    { clock },
  );
};

const refuse = (): void => {
  process.stderr.write(
    'The record holds agencies that are not invented: demonstration data goes only into an empty record. Nothing was stored.\n',
  );
  process.exitCode = 1;
};
