import { existsSync, mkdirSync, openSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LARGE = 20_000_000;

/** Opens `DATA_DIR/logs/<name>.log` to append to; a large one makes room first, keeping one before it. */
export const openLog = (dataDir: string, name: string): number => {
  const folder = join(dataDir, 'logs');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.log`);
  if (existsSync(file) && statSync(file).size > LARGE) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
};
