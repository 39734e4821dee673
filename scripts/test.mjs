// Runs Jest over everything, then the working-time specs again under several machine time zones:
// setting TZ inside a running process does nothing, so each zone is a process of its own.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

const ZONES = ['UTC', 'America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Kiritimati'];
const JEST = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];

const REPORT = 'node_modules/.cache/dung-han/jest.json';
let passed = 0;

/** Ends the process at the first run that fails: what it printed is what there is to know. */
const jest = (args, env = {}) => {
  const { status } = spawnSync(
    process.execPath,
    [...JEST, ...args, '--json', `--outputFile=${REPORT}`],
    { stdio: ['inherit', 2, 2], env: { ...process.env, ...env } },
  );
  if (status !== 0) process.exit(status ?? 1);
  passed += JSON.parse(readFileSync(REPORT, 'utf8')).numPassedTests;
};

mkdirSync('node_modules/.cache/dung-han', { recursive: true });
const args = process.argv.slice(2);
jest(args);
if (args.length === 0) {
  for (const TZ of ZONES) {
    process.stderr.write(`\nworking time, on a machine in ${TZ}\n`);
    jest(['libs/working-time'], { TZ });
  }
}
console.log(`${passed} passed, 0 failed`);
