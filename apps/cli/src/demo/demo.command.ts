import process from 'node:process';
import { agenciesOnRecord, ApplicationModule } from '#lib/application';
import { EventStore } from '#lib/event-sourcing';
import { IdentityModule } from '#lib/identity';
import { withSystem } from '../system/with-system.js';
import { DemoClock } from './demo-clock.js';
import { fillDemo } from './fill-demo.js';

/** Fills an empty record with an invented city. Begun and broken off, it is completed by the next run. */
export const demo = (): Promise<void> => {
  const clock = new DemoClock();
  return withSystem(
    [ApplicationModule, IdentityModule],
    async (system) => {
      const known = await agenciesOnRecord(system.get(EventStore));
      if (known.some(({ origin }) => origin !== 'demonstration')) {
        refuse();
        return;
      }
      process.stdout.write(`${await fillDemo(system, clock)}\n`);
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
