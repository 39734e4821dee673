/** Why the embedded server cannot be had. Each message is one sentence that says what to do. */
export abstract class EmbeddedServerError extends Error {
  abstract readonly type: string;

  override get name(): string {
    return this.constructor.name;
  }
}

/** Another process holds the lock of the running system on the same data. */
export class AlreadyRunning extends EmbeddedServerError {
  readonly type = 'already-running';

  constructor(
    readonly dataDir: string,
    /** Of the process that holds the lock, where it could still be read. */
    readonly processId: number | undefined,
  ) {
    const holder = processId === undefined ? '' : ` (process ${processId})`;
    super(
      `The system is already running on the data in ${dataDir}${holder}: stop it first, or choose another DATA_DIR.`,
    );
  }
}

export class NoBinaries extends EmbeddedServerError {
  readonly type = 'no-binaries';

  constructor(readonly platform: string) {
    super(
      `There is no embedded PostgreSQL for ${platform} here: install the optional packages, or set DATABASE_URL to a PostgreSQL server.`,
    );
  }
}

export class IncompatibleData extends EmbeddedServerError {
  readonly type = 'incompatible-data';

  constructor(
    readonly dataDir: string,
    readonly detail: string,
  ) {
    super(
      `The data in ${dataDir} was written by another major version of PostgreSQL (${detail}): restore a backup made with the old version, or choose another DATA_DIR.`,
    );
  }
}

export class FolderNotWritable extends EmbeddedServerError {
  readonly type = 'folder-not-writable';

  constructor(
    readonly dataDir: string,
    readonly detail: string,
  ) {
    super(
      `The data folder ${dataDir} cannot be used (${detail}): make it readable and writable for this user, or choose another DATA_DIR.`,
    );
  }
}

export class DiskFull extends EmbeddedServerError {
  readonly type = 'disk-full';

  constructor(readonly dataDir: string) {
    super(`The disk that holds ${dataDir} is full: free some space and start again.`);
  }
}

export class NoUnprivilegedAccount extends EmbeddedServerError {
  readonly type = 'no-unprivileged-account';

  constructor(readonly dataDir: string) {
    super(
      `PostgreSQL does not run as root, and neither a user namespace nor an existing account can use ${dataDir}: start as an ordinary user, or choose a DATA_DIR that an ordinary account may enter.`,
    );
  }
}

/** None of the known reasons: the end of the server's log says more. */
export class StartFailed extends EmbeddedServerError {
  readonly type = 'start-failed';

  constructor(
    readonly dataDir: string,
    readonly detail: string,
  ) {
    super(`The embedded PostgreSQL did not start on ${dataDir}: ${detail}`);
  }
}

/** The handle was released; nothing will be started on its behalf. */
export class ServerReleased extends EmbeddedServerError {
  readonly type = 'server-released';

  constructor() {
    super('This embedded server was released and cannot be used again: acquire it anew.');
  }
}
