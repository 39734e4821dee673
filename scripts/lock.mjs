// A lock between processes that needs no package: two starts on a cold clone wait for each other.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';

const LOOK_AGAIN_MS = 100;
/** A folder without a pid is being written; for this many looks, then its writer has died. */
const LOOKS = 20;

/** Whether there is a process of that number, ours or anybody's. */
export const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** The holder's pid, or undefined while it is being written or just gone. */
const holderOf = (folder) => {
  try {
    return Number(readFileSync(`${folder}/pid`, 'utf8'));
  } catch {
    return undefined;
  }
};

const taken = (folder) => {
  try {
    mkdirSync(folder);
    writeFileSync(`${folder}/pid`, String(process.pid));
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
};

/** Clears the lock of a dead holder. Only one rename can win; one that moved a live lock puts it back. */
const clear = (folder, dead) => {
  const aside = `${folder}.${process.pid}`;
  try {
    renameSync(folder, aside);
    if (holderOf(aside) === dead) rmSync(aside, { recursive: true });
    else renameSync(aside, folder);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
};

const acquire = async (folder, givenUp) => {
  for (let empty = 0, told = false; !taken(folder); await setTimeout(LOOK_AGAIN_MS)) {
    if (givenUp()) process.exit(1);
    const holder = holderOf(folder);
    empty = holder === undefined ? empty + 1 : 0;
    if (holder === undefined ? empty > LOOKS : !isAlive(holder)) clear(folder, holder);
    else if (holder !== undefined && !told) {
      told = true;
      process.stderr.write(`Đúng Hạn: waiting for process ${holder} to finish setting up…\n`);
    }
  }
};

/** Runs `work` with the folder `folder` as a lock, released even when `work` ends the process. */
export const whileHoldingTheLock = async (folder, work, givenUp) => {
  await acquire(folder, givenUp);
  const release = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', release);
  await work();
  process.off('exit', release);
  release();
};
