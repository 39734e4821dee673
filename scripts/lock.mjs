// A lock between processes that needs no package: two starts on a cold clone wait for each other.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';

const pause = (milliseconds) =>
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

const isAlive = (pid) => {
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

const acquire = (folder) => {
  for (let emptyFor = 0, told = false; ; pause(100)) {
    try {
      mkdirSync(folder);
      writeFileSync(`${folder}/pid`, String(process.pid));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = holderOf(folder);
    emptyFor = holder === undefined ? emptyFor + 1 : 0;
    // A holder that died, or died before it wrote its pid: only one rename can win, so only one clears it.
    if (holder === undefined ? emptyFor > 20 : !isAlive(holder)) {
      const gone = `${folder}.${process.pid}`;
      try {
        renameSync(folder, gone);
        rmSync(gone, { recursive: true });
      } catch (error) {
        if (error.code !== 'ENOENT') throw error;
      }
    } else if (holder !== undefined && !told) {
      told = true;
      process.stderr.write(`Đúng Hạn: waiting for process ${holder} to finish setting up…\n`);
    }
  }
};

/** Runs `work` with the folder `folder` as a lock; released even when `work` ends the process. */
export const whileHoldingTheLock = (folder, work) => {
  acquire(folder);
  const release = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', release);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  work();
  for (const signal of ['SIGINT', 'SIGTERM']) process.removeAllListeners(signal);
  process.off('exit', release);
  release();
};
