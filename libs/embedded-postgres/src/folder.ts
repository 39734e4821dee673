import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { DiskFull, FolderNotWritable } from './errors.js';

/** Where things lie under the data directory; `home` is made elsewhere and renamed into place. */
export interface DataFolder {
  /** Absolute, without symbolic links. */
  readonly dataDir: string;
  readonly home: string;
  readonly cluster: string;
  readonly passwordFile: string;
  readonly log: string;
}

export const homeIn = (dataDir: string, name = 'postgres'): DataFolder => {
  const home = join(dataDir, name);
  return {
    dataDir,
    home,
    cluster: join(home, 'cluster'),
    passwordFile: join(home, 'password'),
    log: join(home, 'server.log'),
  };
};

/** By shape, not by class: under Jest the errors of Node's own modules are of another realm. */
export const errorCode = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;

const DENIED = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT', 'ELOOP'];

/** Says what a refusal of the file system means to whoever chose the folder. */
export const folderError = (dataDir: string, error: unknown): unknown => {
  const code = errorCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return new DiskFull(dataDir);
  if (code !== undefined && DENIED.includes(code)) return new FolderNotWritable(dataDir, code);
  return error;
};

/**
 * Makes the data directory where it is missing.
 * @throws {@link FolderNotWritable} | {@link DiskFull}
 */
export const openDataFolder = (dataDir: string): DataFolder => {
  try {
    mkdirSync(dataDir, { recursive: true });
    return homeIn(realpathSync(dataDir));
  } catch (error) {
    throw folderError(dataDir, error);
  }
};
