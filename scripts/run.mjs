// Installs and builds what is missing or stale, then runs the given command under the project's own Node.
// `npm start`, `npm test` and the others all go through here, so a fresh clone needs no other step.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { whileHoldingTheLock } from './lock.mjs';

const NODE = 24;
const windows = process.platform === 'win32';

const filesUnder = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesUnder(`${path}/${name}`))
    : [path];

const digest = (...paths) =>
  paths
    .flatMap(filesUnder)
    .reduce((hash, file) => hash.update(file).update(readFileSync(file)), createHash('sha256'))
    .digest('hex');

/** Runs the step unless its stamp already carries the digest of what it was made from. */
const freshen = (stamp, inputs, what, command, args) => {
  const current = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === digest(...inputs);
  if (current()) return;
  process.stderr.write(`Đúng Hạn: ${what}…\n`);
  const { status } = spawnSync(command, args, { stdio: ['ignore', 2, 2], shell: windows });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, digest(...inputs));
};

whileHoldingTheLock('.setup.lock', () => {
  freshen(
    'node_modules/.installed',
    ['package.json', 'package-lock.json'],
    'installing packages',
    'npm',
    ['ci', '--loglevel=error'],
  );
  freshen(
    'dist/.built',
    ['apps', 'libs', 'test/bench', 'nest-cli.json', '.swcrc', 'tsconfig.json', 'package-lock.json'],
    'building',
    'nest',
    ['build', 'api'],
  );
});

const [command, ...args] = process.argv.slice(2);
if (command === 'node') {
  const version = spawnSync('node', ['--version'], { encoding: 'utf8', shell: windows }).stdout;
  if (Number(/^v(\d+)/.exec(version)?.[1]) < NODE) {
    process.stderr.write(
      `Đúng Hạn runs on Node ${NODE} or newer; this machine offers ${version.trim()} and no packaged Node fits ${process.platform}-${process.arch}.\n`,
    );
    process.exit(1);
  }
}

const parent = process.ppid;
const child = spawn(command, args, { stdio: 'inherit', shell: windows });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
// npm's shell does not pass SIGTERM on: losing our parent is the only sign that we were to stop.
setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 200).unref();
child.on('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
child.on('exit', (code, signal) => process.exit(signal ? 1 : code));
