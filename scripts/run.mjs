// Installs and builds what is missing or stale, then runs the given command under the project's own Node.
// `npm start`, `npm test` and the others all go through here, so a fresh clone needs no other step.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { isAlive, whileHoldingTheLock } from './lock.mjs';

const NODE = 24;
const windows = process.platform === 'win32';

/** npm, where the shell it started us by is our parent: killed, it leaves the shell behind. */
const npm = () => {
  const { stdout } = spawnSync('ps', ['-o', 'ppid=,args=', '-p', String(process.ppid)]);
  const [, pid, shell] = /^\s*(\d+) (.*)/.exec(stdout ?? '') ?? [];
  return shell?.includes('scripts/run.mjs') ? Number(pid) : process.ppid;
};

// npm's shell does not pass SIGTERM on: losing it or npm, at any moment, is the only sign that we are to stop.
const parent = process.ppid;
const starter = npm();
const left = () => process.ppid !== parent || !isAlive(starter);
let child;
let stopping = false;
const stop = (signal) => {
  stopping = true;
  child?.kill(signal);
};
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop(signal));
setInterval(() => left() && stop('SIGTERM'), 200).unref();

/** Runs a command to its end, or until this process is told to stop. Answers its exit code. */
const run = (command, args, stdio) =>
  new Promise((resolve) => {
    if (stopping) return resolve(1);
    child = spawn(command, args, { stdio, shell: windows });
    child.on('error', (error) => {
      process.stderr.write(`${error.message}\n`);
      resolve(1);
    });
    child.on('exit', (code, signal) => resolve(signal || stopping ? (code ?? 1) : code));
  });

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
const freshen = async (stamp, inputs, what, command, args) => {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest(...inputs)) return;
  process.stderr.write(`Đúng Hạn: ${what}…\n`);
  const code = await run(command, args, ['ignore', 2, 2]);
  if (code !== 0 || stopping) process.exit(code || 1);
  writeFileSync(stamp, digest(...inputs));
};

await whileHoldingTheLock(
  '.setup.lock',
  async () => {
    await freshen(
      'node_modules/.installed',
      ['package.json', 'package-lock.json'],
      'installing packages',
      'npm',
      ['ci', '--loglevel=error'],
    );
    await freshen(
      'dist/.built',
      [
        'apps',
        'libs',
        'test/bench',
        'nest-cli.json',
        '.swcrc',
        'tsconfig.json',
        'package-lock.json',
      ],
      'building',
      'nest',
      ['build', 'api'],
    );
  },
  () => stopping,
);

/** The version the command would run under: the packaged Node where one fits, else the machine's. */
const [command, ...args] = process.argv.slice(2);
const versionOfNode = () =>
  new Promise((resolve) => {
    const asked = spawn('node', ['--version'], { stdio: ['ignore', 'pipe', 2], shell: windows });
    let said = '';
    asked.stdout.on('data', (text) => (said += text));
    asked.on('close', () => resolve(said.trim()));
  });
const version = await versionOfNode();
if (Number(/^v(\d+)/.exec(version)?.[1]) < NODE) {
  process.stderr.write(
    `Đúng Hạn runs on Node ${NODE} or newer; this machine offers ${version} and no packaged Node fits ${process.platform}-${process.arch}.\n`,
  );
  process.exit(1);
}
// Over the channel the command learns that we were killed.
process.exit(await run(command, args, ['inherit', 'inherit', 'inherit', 'ipc']));
