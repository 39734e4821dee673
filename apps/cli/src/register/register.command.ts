import process from 'node:process';
import { agenciesOnRecord, ApplicationModule } from '#lib/application';
import { EventStore } from '#lib/event-sourcing';
import { IdentityModule } from '#lib/identity';
import { withSystem } from '../system/with-system.js';
import { fillRegister } from './fill-register.js';

/** Puts the agencies of Ho Chi Minh City on the register, and adds the first accounts. Repeated, it changes nothing. */
export const register = (): Promise<void> =>
  withSystem([ApplicationModule, IdentityModule], async (system) => {
    const known = await agenciesOnRecord(system.get(EventStore));
    if (known.some(({ origin }) => origin === 'demonstration')) {
      refuse();
      return;
    }
    process.stdout.write(`${await fillRegister(system)}\n`);
  });

const refuse = (): void => {
  process.stderr.write(
    'The record holds an invented city: real agencies go into a record of their own. Nothing was stored.\n',
  );
  process.exitCode = 1;
};
