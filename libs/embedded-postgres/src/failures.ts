import {
  DiskFull,
  type EmbeddedServerError,
  FolderNotWritable,
  IncompatibleData,
} from './errors.js';

/** Reasons to look again rather than give up, in the words of PostgreSQL (`LC_ALL=C`). */
const PASSING = {
  /** Another starter won, or a stopping server is not gone yet. */
  'other-server': /lock file "[^"]*" already exists/,
  /** The server was killed; some of its processes have not noticed yet. */
  remnants: /pre-existing shared memory block/,
  'port-taken': /could not bind IPv4 address|could not create any TCP\/IP sockets/,
} as const;

export type PassingFailure = keyof typeof PASSING;

export const passingFailure = (said: string): PassingFailure | undefined =>
  (Object.keys(PASSING) as PassingFailure[]).find((name) => PASSING[name].test(said));

/** What the server or initdb complained of, if it is one of the reasons a user can mend. */
export const knownFailure = (dataDir: string, said: string): EmbeddedServerError | undefined => {
  if (/No space left on device|Disk quota exceeded|Check free disk space/.test(said))
    return new DiskFull(dataDir);
  if (/database files are incompatible with server/.test(said)) {
    const detail = /DETAIL:\s*(.*?)\.?\s*$/m.exec(said)?.[1];
    return new IncompatibleData(dataDir, detail ?? 'see its server.log');
  }
  const denied =
    /(Permission denied|Read-only file system|has wrong ownership|has invalid permissions)/.exec(
      said,
    );
  if (denied !== null) return new FolderNotWritable(dataDir, denied[0]);
  return undefined;
};
