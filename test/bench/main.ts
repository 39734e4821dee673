import process from 'node:process';
import { parseArgs } from 'node:util';
import { benchServer } from './bench-server.js';
import { conditions } from './conditions.js';
import { tableOf } from './figure-table.js';
import { suites } from './suites.js';
import type { Figure } from './figure.js';

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [wanted = ''] = positionals;

const chosen = suites.filter(({ name }) => name.includes(wanted));
if (chosen.length === 0) {
  const known = suites.map(({ name }) => name).join(', ');
  process.stderr.write(`There is no benchmark "${wanted}": choose among ${known}.\n`);
  process.exit(1);
}

const server = await benchServer();
const figures: Figure[] = [];
let failed = false;
try {
  for (const { name, run } of chosen) {
    process.stderr.write(`${name}…\n`);
    try {
      figures.push(...(await run(server)));
    } catch (error) {
      // The others are still worth measuring; that this one was not is told, and in the exit code.
      failed = true;
      process.stderr.write(`${name} could not be measured: ${String(error)}\n`);
    }
  }
  const measuredUnder = await conditions(server);
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ conditions: measuredUnder, figures })}\n`
      : tableOf(measuredUnder, figures),
  );
} finally {
  await server.remove();
}
process.exitCode = failed ? 1 : 0;
