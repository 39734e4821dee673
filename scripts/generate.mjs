// Writes what is derived from the code: the table of commands in README.md. `--check` only compares.
// A command's events are those its decision and the rules it calls can name; its read models, those whose
// total map answers one of these events.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import process from 'node:process';
import { format, resolveConfig } from 'prettier';
import { projections } from '../dist/libs/read-models/src/index.js';

/** Whoever decides: the deciders' tables, in whose order their commands are listed. */
const DECIDERS = [
  { folder: 'libs/coordination/src', decider: 'request.decider.ts' },
  { folder: 'libs/agencies/src', decider: 'agency.decider.ts' },
];
const read = (file) => readFileSync(file, 'utf8');
const kebab = (name) => name.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();

/** What the first group of `pattern` captures in every file of that role. */
const declared = (folder, role, pattern) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(`.${role}.ts`))
    .flatMap((file) => [...read(`${folder}/${file}`).matchAll(pattern)].map(([, name]) => name));

const eventTypes = new Set(
  DECIDERS.flatMap(({ folder }) => declared(folder, 'events', /DomainEvent<\s*'(\w+)'/g)),
);
const commands = DECIDERS.flatMap(({ folder, decider }) => {
  const table = read(`${folder}/${decider}`);
  return declared(folder, 'commands', /readonly type = '(\w+)'/g)
    .sort((a, b) => table.indexOf(`  ${a}:`) - table.indexOf(`  ${b}:`))
    .map((command) => ({ command, folder }));
});

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

const eventsOf = (decision) =>
  [...reachable(decision)].flatMap((file) =>
    [...read(file).matchAll(/type: '(\w+)'/g)]
      .map(([, type]) => type)
      .filter((type) => eventTypes.has(type)),
  );

const readModelsOf = (events) =>
  projections.filter(({ on }) => events.some((type) => (on[type] ?? 'ignored') !== 'ignored'));

/** Its own spec, or that of the rule or the decider which asks for it. */
const specOf = (command, folder) => {
  const own = `${folder}/decisions/${kebab(command)}.spec.ts`;
  if (existsSync(own)) return own;
  const naming = [`${folder}/rules`, folder]
    .flatMap((place) => readdirSync(place).map((file) => `${place}/${file}`))
    .filter((file) => file.endsWith('.spec.ts'))
    .find((file) => new RegExp(`\\b${command}\\b`).test(read(file)));
  if (naming === undefined) throw new Error(`${command} has no spec`);
  return naming;
};

const rows = commands.map(({ command, folder }) => {
  const decision = `${folder}/decisions/${kebab(command)}.ts`;
  const events = [...new Set(eventsOf(decision))];
  if (events.length === 0) throw new Error(`${command} names no event`);
  const models = readModelsOf(events).map(({ name }) => name);
  const spec = `[spec](${specOf(command, folder)})`;
  return `| [${command}](${decision}) | ${events.join(', ')} | ${models.join(', ')} | ${spec} |`;
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
