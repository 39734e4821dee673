/** The first line of a backup: what is in it, and which tables it fits. */
export interface BackupHeader {
  readonly format: 'dung-han-backup';
  readonly version: 1;
  readonly takenAt: string;
  /** The schema steps of each component: a backup goes into the same steps it came from. */
  readonly steps: Readonly<Record<string, number>>;
}

/** One row of a table. */
export interface BackupRow {
  readonly table: string;
  readonly row: object;
}

/** The last line: without it, or with another checksum, the file is not whole. */
export interface BackupTrailer {
  readonly rows: number;
  /** SHA-256 of every line before this one, in hexadecimal. */
  readonly sha256: string;
}

/** Why a file was not restored. Each message is one sentence. */
export class NotRestored extends Error {
  override readonly name = 'NotRestored';
}

/** Why no backup was taken. */
export class NotBackedUp extends Error {
  override readonly name = 'NotBackedUp';
}
