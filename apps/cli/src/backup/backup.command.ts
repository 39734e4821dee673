import process from 'node:process';
import { Pool } from 'pg';
import { Configuration, NotBackedUp, restoreBackup, writeBackup } from '#lib/runtime';
import { withSystem } from '../system/with-system.js';

const count = (value: number): string => value.toLocaleString('en');

/** Where the events lie elsewhere, a copy of this database would be a record without its events. */
const onlyPostgres = ({ EVENT_STORE }: Configuration): void => {
  if (EVENT_STORE !== 'postgres')
    throw new NotBackedUp(
      'The events lie in KurrentDB: back up and restore that with its own tools, and this database with those of PostgreSQL.',
    );
};

export const backup = (file: string): Promise<void> =>
  withSystem([], async (system) => {
    onlyPostgres(system.get(Configuration));
    const rows = await writeBackup(system.get(Pool), file);
    process.stdout.write(
      `${count(rows)} rows are in ${file}. It holds keys and secrets: guard it as you guard them.\n`,
    );
  });

export const restore = (file: string): Promise<void> =>
  withSystem([], async (system) => {
    onlyPostgres(system.get(Configuration));
    const rows = await restoreBackup(system.get(Pool), file);
    process.stdout.write(
      `${count(rows)} rows were restored; the read models build themselves anew.\n`,
    );
  });
