import process from 'node:process';
import { EmbeddedServerError } from '#lib/embedded-postgres';
import { StoreUnavailable } from '#lib/event-sourcing';
import { SchemaIsNewer } from '#lib/postgres';
import { NotBackedUp, NotRestored } from './backup/backup-format.js';
import { ConfigurationError } from './configuration.js';

/** Its message is one sentence that says what to do, for whoever started the process. */
export abstract class StartRefused extends Error {}

/** Errors whose message already is such a sentence. */
const SPEAK_FOR_THEMSELVES = [
  ConfigurationError,
  EmbeddedServerError,
  SchemaIsNewer,
  NotBackedUp,
  NotRestored,
  StartRefused,
] as const;

const codeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;

const BY_CODE: Readonly<Record<string, string>> = {
  EADDRINUSE: 'The address to listen on is taken by another program: choose another PORT.',
  EACCES: 'This user may not listen on that address: choose a PORT above 1023.',
  ECONNREFUSED: 'PostgreSQL does not answer: start it, or correct DATABASE_URL.',
  ENOTFOUND: 'The host in DATABASE_URL is unknown: correct it.',
  ETIMEDOUT: 'PostgreSQL cannot be reached: start it, or correct DATABASE_URL.',
  '28P01': 'PostgreSQL refuses the user or password in DATABASE_URL: correct them.',
  '28000': 'PostgreSQL refuses the user in DATABASE_URL: correct it.',
  '3D000': 'The database named in DATABASE_URL does not exist: create it, or correct the name.',
  '42501': 'The user in DATABASE_URL may not create tables: grant it the database.',
};

/** What an error means for whoever started the process, where they can do something about it. */
export const sentenceFor = (error: unknown): string | undefined => {
  if (SPEAK_FOR_THEMSELVES.some((known) => error instanceof known)) return (error as Error).message;
  if (error instanceof StoreUnavailable)
    return 'The event store does not answer: nothing more was stored; try again when it does.';
  // Several addresses of one host were tried, each in vain.
  const tried: readonly unknown[] = error instanceof AggregateError ? error.errors : [error];
  const [first] = tried;
  return BY_CODE[codeOf(first) ?? ''];
};

/** At once, since nothing acknowledged is held here and whoever starts next needs the port and the locks. */
const endAtOnce = (): void => process.exit(1);

/**
 * Runs a process; what its user can mend ends it with one sentence, anything else with its stack. One that another
 * process started ends with it: losing the channel to it is the only sign of its `kill -9`.
 */
export const startOrExplain = async (
  start: () => Promise<void>,
  parentLost = endAtOnce,
): Promise<void> => {
  process.once('disconnect', parentLost);
  process.channel?.unref();
  try {
    await start();
  } catch (error) {
    const unexpected = error instanceof Error ? error.stack : String(error);
    process.stderr.write(`${sentenceFor(error) ?? unexpected}\n`);
    // Whatever was half opened would keep the process alive.
    process.exit(1);
  }
};
