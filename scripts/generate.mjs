// Writes what is derived from the code: the table of commands in README.md. `--check` only compares.
// A command's events are those its decision and the rules it calls can name; its read models, those whose
// total map answers one of these events.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import process from 'node:process';
import { format, resolveConfig } from 'prettier';
import { projections } from '../dist/libs/read-models/src/index.js';

const read = (file) => readFileSync(file, 'utf8');
const kebab = (name) => name.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();

/** The libs whose commands are listed, each with its deciders in the order in which theirs are. */
const CONTEXTS = [
  { root: 'libs/coordination/src', deciders: ['request.decider.ts'] },
  { root: 'libs/coordination/src/publication', deciders: ['publication.decider.ts'] },
  { root: 'libs/agencies/src', deciders: ['agency.decider.ts'] },
  // Read by no projection: every process follows the rules from the record itself.
  {
    root: 'libs/rulebook/src',
    deciders: ['rulebook.decider.ts', 'procedure.decider.ts'],
    followedBy: '[rules in force](libs/application/src/facts/rulebook-in-force.ts)',
  },
  // Read by no projection: every process follows the calendars from the record itself.
  {
    root: 'libs/rulebook/src/calendars',
    deciders: ['calendar.decider.ts'],
    followedBy: '[calendars in force](libs/application/src/facts/calendars-in-force.ts)',
  },
];

/** What the first group of `pattern` captures in every file of that role. */
const declared = (root, role, pattern) =>
  readdirSync(root)
    .filter((file) => file.endsWith(`.${role}.ts`))
    .flatMap((file) => [...read(`${root}/${file}`).matchAll(pattern)].map(([, name]) => name));

/** In the order of the deciders' tables, which for a request is the order of its life. */
const commandsOf = ({ root, deciders }) => {
  const tables = deciders.map((file) => read(`${root}/${file}`)).join('\n');
  return declared(root, 'commands', /readonly type = '(\w+)'/g).sort(
    (a, b) => tables.indexOf(`  ${a}:`) - tables.indexOf(`  ${b}:`),
  );
};

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

const eventsOf = ({ root }, command) => {
  const types = new Set(declared(root, 'events', /DomainEvent<\s*'(\w+)'/g));
  const named = [...reachable(`${root}/decisions/${kebab(command)}.ts`)].flatMap((file) =>
    [...read(file).matchAll(/type: '(\w+)'/g)].map(([, type]) => type),
  );
  return [...new Set(named.filter((type) => types.has(type)))];
};

const readModelsOf = (events) =>
  projections.filter(({ on }) => events.some((type) => (on[type] ?? 'ignored') !== 'ignored'));

/** Its own spec, or that of the rule or decider which asks for it. */
const specOf = ({ root }, command) => {
  const own = `${root}/decisions/${kebab(command)}.spec.ts`;
  const others = [`${root}/rules`, root]
    .flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`))
    .filter((file) => file.endsWith('.spec.ts'));
  const spec = existsSync(own)
    ? own
    : others.find((file) => new RegExp(`\\b${command}\\b`).test(read(file)));
  if (spec === undefined) throw new Error(`${command} has no spec`);
  return `[spec](${spec})`;
};

const rowOf = (context, command) => {
  const events = eventsOf(context, command);
  if (events.length === 0) throw new Error(`${command} names no event`);
  const models = readModelsOf(events).map(({ name }) => name);
  const followers = [...models, ...(context.followedBy ? [context.followedBy] : [])];
  const decision = `[${command}](${context.root}/decisions/${kebab(command)}.ts)`;
  return `| ${decision} | ${events.join(', ')} | ${followers.join(', ')} | ${specOf(context, command)} |`;
};

const rows = CONTEXTS.flatMap((context) =>
  commandsOf(context).map((command) => rowOf(context, command)),
);
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
