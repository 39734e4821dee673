// `npm run check`: everything a machine can say about the code without running it. Runs every step, then
// fails if one did. Name steps to run only those: `npm run check -- types lint`.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const STEPS = {
  types: ['tsc', '--noEmit'],
  lint: ['eslint', '.', '--max-warnings', '0'],
  architecture: ['depcruise', 'apps', 'libs', 'test', '--config', '.dependency-cruiser.cjs'],
  probes: ['node', 'test/architecture/probes.mjs'],
  formatting: ['prettier', '--check', '--log-level', 'warn', '.'],
  'dead code': ['knip'],
  'tracked files': ['node', 'scripts/check-tracked-files.mjs'],
  generated: ['node', 'scripts/generate.mjs', '--check'],
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in STEPS));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. Steps: ${Object.keys(STEPS).join(', ')}`);
  process.exit(1);
}

const failed = Object.entries(STEPS)
  .filter(([name]) => asked.length === 0 || asked.includes(name))
  .filter(([name, [command, ...args]]) => {
    const started = process.hrtime.bigint();
    const { status } = spawnSync(command, args, { stdio: 'inherit' });
    const seconds = Number((process.hrtime.bigint() - started) / 1_000_000n) / 1000;
    console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)`);
    return status !== 0;
  })
  .map(([name]) => name);

if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}`);
  process.exit(1);
}
