// Writes what is derived from the code: the table of commands in README.md. `--check` only compares.
// A command's events are those its decision and the rules it calls can name; its read models, those whose
// total map answers one of these events.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import process from 'node:process';
import { projections } from '../dist/libs/read-models/src/index.js';

const COORDINATION = 'libs/coordination/src';
const read = (file) => readFileSync(file, 'utf8');
const kebab = (name) => name.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();

const eventTypes = new Set(
  [...read(`${COORDINATION}/request.events.ts`).matchAll(/DomainEvent<\s*'(\w+)'/g)].map(
    ([, type]) => type,
  ),
);
const commandTypes = [
  ...read(`${COORDINATION}/request.commands.ts`).matchAll(/readonly type = '(\w+)'/g),
].map(([, type]) => type);

/** The decision and every rule it reaches. */
const reachable = (file, seen = new Set()) => {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, specifier] of read(file).matchAll(/from '(\.[^']+)\.js'/g)) {
    const next = normalize(join(dirname(file), `${specifier}.ts`));
    if (/\/(rules|decisions)\//.test(next)) reachable(next, seen);
  }
  return seen;
};

const eventsOf = (command) =>
  [...reachable(`${COORDINATION}/decisions/${kebab(command)}.ts`)].flatMap((file) =>
    [...read(file).matchAll(/type: '(\w+)'/g)]
      .map(([, type]) => type)
      .filter((type) => eventTypes.has(type)),
  );

const readModelsOf = (events) =>
  projections.filter(({ on }) => events.some((type) => (on[type] ?? 'ignored') !== 'ignored'));

const specOf = (command) => {
  const spec = `${COORDINATION}/decisions/${kebab(command)}.spec.ts`;
  if (!existsSync(spec)) throw new Error(`${command} has no spec at ${spec}`);
  return `[spec](${spec})`;
};

const rows = commandTypes.map((command) => {
  const events = [...new Set(eventsOf(command))];
  if (events.length === 0) throw new Error(`${command} names no event`);
  const models = readModelsOf(events).map(({ name }) => name);
  const decision = `[${command}](${COORDINATION}/decisions/${kebab(command)}.ts)`;
  return `| ${decision} | ${events.join(', ')} | ${models.join(', ')} | ${specOf(command)} |`;
});
const missing = readdirSync('libs/coordination/fixtures').map((file) => file.replace('.json', ''));
for (const type of eventTypes)
  if (!missing.includes(type)) throw new Error(`${type} has no stored fixture`);

const table = [
  '| command | events | read models | spec |',
  '|---|---|---|---|',
  ...rows,
].join('\n');
const [START, END] = ['<!-- commands -->', '<!-- /commands -->'];
const readme = read('README.md');
const [before, rest] = readme.split(START);
const after = rest.split(END)[1];
const fresh = `${before}${START}\n\n${table}\n\n${END}${after}`;

if (process.argv.includes('--check')) {
  if (fresh !== readme) {
    console.error('The table of commands in README.md is stale: run node scripts/generate.mjs');
    process.exit(1);
  }
} else {
  writeFileSync('README.md', fresh);
}
