// Writes what is derived from the code: the table of commands in README.md. `--check` only compares.
// A command's events are those its decision and the rules it calls can name; its read models, those whose
// total map answers one of these events.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import process from 'node:process';
import { format, resolveConfig } from 'prettier';
import { projections } from '../dist/libs/read-models/src/index.js';

const COORDINATION = 'libs/coordination/src';
const read = (file) => readFileSync(file, 'utf8');
const kebab = (name) => name.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();

/** What the first group of `pattern` captures in every file of that role. */
const declared = (role, pattern) =>
  readdirSync(COORDINATION)
    .filter((file) => file.endsWith(`.${role}.ts`))
    .flatMap((file) =>
      [...read(`${COORDINATION}/${file}`).matchAll(pattern)].map(([, name]) => name),
    );

const eventTypes = new Set(declared('events', /DomainEvent<\s*'(\w+)'/g));
const commandTypes = declared('commands', /readonly type = '(\w+)'/g);
// In the order of the decider's table, which is the order of a request's life.
const decider = read(`${COORDINATION}/request.decider.ts`);
commandTypes.sort((a, b) => decider.indexOf(`  ${a}:`) - decider.indexOf(`  ${b}:`));

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

/** Its own spec, or that of the rule which asks for it. */
const specOf = (command) => {
  const own = `${COORDINATION}/decisions/${kebab(command)}.spec.ts`;
  const ofRule = readdirSync(`${COORDINATION}/rules`)
    .filter((file) => file.endsWith('.spec.ts'))
    .map((file) => `${COORDINATION}/rules/${file}`)
    .find((file) => new RegExp(`\\b${command}\\b`).test(read(file)));
  const spec = existsSync(own) ? own : ofRule;
  if (spec === undefined) throw new Error(`${command} has no spec`);
  return `[spec](${spec})`;
};

const rows = commandTypes.map((command) => {
  const events = [...new Set(eventsOf(command))];
  if (events.length === 0) throw new Error(`${command} names no event`);
  const models = readModelsOf(events).map(({ name }) => name);
  const decision = `[${command}](${COORDINATION}/decisions/${kebab(command)}.ts)`;
  return `| ${decision} | ${events.join(', ')} | ${models.join(', ')} | ${specOf(command)} |`;
});
const table = ['| command | events | read models | spec |', '|---|---|---|---|', ...rows].join(
  '\n',
);
const [START, END] = ['<!-- commands -->', '<!-- /commands -->'];
const readme = read('README.md');
const [before, rest] = readme.split(START);
const after = rest.split(END)[1];
const fresh = await format(`${before}${START}\n\n${table}\n\n${END}${after}`, {
  ...(await resolveConfig('README.md')),
  parser: 'markdown',
});

if (process.argv.includes('--check')) {
  if (fresh !== readme) {
    console.error('The table of commands in README.md is stale: run node scripts/generate.mjs');
    process.exit(1);
  }
} else {
  writeFileSync('README.md', fresh);
}
