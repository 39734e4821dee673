import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { clusterArguments } from './settings.js';
import { StartFailed } from './errors.js';
import { type DataFolder, folderError, homeIn } from './folder.js';
import { knownFailure } from './failures.js';
import { invocation, type RunAs } from './run-as.js';

const UNFINISHED = 'postgres.unfinished-';

const makeDurable = (folder: string): void => {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
};

const prepareHome = ({ home, passwordFile }: DataFolder, runAs: RunAs): void => {
  mkdirSync(home, { mode: 0o700 });
  writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (runAs.type !== 'account') return;
  for (const path of [home, passwordFile]) chownSync(path, runAs.uid, runAs.gid);
};

const initdb = (folder: DataFolder, program: string, runAs: RunAs): void => {
  const {
    program: file,
    args,
    identity,
  } = invocation(runAs, program, clusterArguments(folder.cluster, folder.passwordFile));
  const { status, stderr, error } = spawnSync(file, args, {
    ...identity,
    cwd: folder.home,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
    windowsHide: true,
  });
  if (status === 0) return;
  const said = error?.message ?? stderr;
  throw knownFailure(folder.dataDir, said) ?? new StartFailed(folder.dataDir, said.trim());
};

/**
 * Makes the cluster beside its place and renames it there: killed half-way, it never was.
 * To be called by one starter at a time; what an earlier one left unfinished is removed.
 */
export const initialise = (folder: DataFolder, program: string, runAs: RunAs): void => {
  const { dataDir, home } = folder;
  if (existsSync(home)) return;
  try {
    for (const name of readdirSync(dataDir)) {
      if (name.startsWith(UNFINISHED)) rmSync(join(dataDir, name), { recursive: true });
    }
    const unfinished = homeIn(dataDir, `${UNFINISHED}${randomBytes(6).toString('hex')}`);
    try {
      prepareHome(unfinished, runAs);
      initdb(unfinished, program, runAs);
      renameSync(unfinished.home, home);
      makeDurable(dataDir);
    } finally {
      rmSync(unfinished.home, { recursive: true, force: true });
    }
  } catch (error) {
    throw folderError(dataDir, error);
  }
};
