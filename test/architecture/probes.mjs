// Each architecture rule is proved by breaking it: a clean run cannot tell a kept rule from a dead one.
// All violations are planted at once in a copy of the sources, and every rule must report its own.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';

const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');

const importing = (specifier) => `export * from '${specifier}';\n`;
const lib = (name, specifier) => [`libs/${name}/src/probe.ts`, importing(specifier)];

/** The violation planted for each rule; `-imports` and `-packages` rules are all broken the same way. */
const planted = (rule) => {
  const [, name, kind] = /^(.*)-(imports|packages)$/.exec(rule) ?? [];
  // Nobody may import the standalone app or use a package that is nobody's business.
  if (kind === 'imports')
    return [
      [`libs/${name}/src/probe-${kind}.ts`, importing('../../../apps/cli/src/probe-target.js')],
    ];
  if (kind === 'packages') return [[`libs/${name}/src/probe-${kind}.ts`, importing('prettier')]];
  switch (rule) {
    case 'pure-libs-touch-nothing':
      return [
        ['libs/working-time/src/probe-node.ts', importing('node:fs')],
        ['libs/coordination/src/probe-node.ts', importing('node:fs')],
      ];
    case 'libs-are-entered-by-their-index':
      return [
        ['apps/cli/src/probe-deep.ts', importing('../../../libs/coordination/src/vocabulary.js')],
      ];
    case 'libs-do-not-know-apps':
      return [lib('application', '../../../apps/cli/src/probe-target.js')];
    case 'apps-do-not-share':
      return [['apps/worker/src/probe.ts', importing('../../cli/src/probe-target.js')]];
    case 'apps-reach-stores-through-runtime':
      return [['apps/api/src/probe.ts', importing('#lib/event-store-postgres')]];
    case 'runtime-is-for-apps':
      return [lib('coordination', '#lib/runtime')];
    case 'memory-store-is-for-specs':
      return [lib('read-models', '#lib/event-store-memory')];
    case 'tests-stay-out-of-production':
      return [lib('rulebook', '#lib/event-sourcing/testing')];
    case 'no-cycles':
      return [
        ['libs/agencies/src/probe-a.ts', importing('./probe-b.js')],
        ['libs/agencies/src/probe-b.ts', importing('./probe-a.js')],
      ];
    case 'every-lib-is-in-the-table':
      return [
        ['libs/stray/src/index.ts', 'export const stray = 1;\n'],
        ['apps/api/src/probe-stray.ts', importing('#lib/stray')],
      ];
    case 'resolvable':
      return [['apps/api/src/probe-nope.ts', importing('#lib/nope')]];
    default:
      throw new Error(`No violation is planted for the rule ${rule}: add one here`);
  }
};

const root = resolve(dirname(new URL(import.meta.url).pathname), '../..');
const copy = mkdtempSync(join(tmpdir(), 'dung-han-probes-'));
try {
  for (const path of ['apps', 'libs', 'package.json', 'tsconfig.json', '.dependency-cruiser.cjs'])
    cpSync(join(root, path), join(copy, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const files = [
    ['apps/cli/src/probe-target.ts', 'export const target = 1;\n'],
    ...forbidden.flatMap(({ name }) => planted(name)),
  ];
  for (const [file, text] of files) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), text);
  }
  const { stdout } = spawnSync(
    join(root, 'node_modules/.bin/depcruise'),
    ['apps', 'libs', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
    { cwd: copy, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const caught = new Set(JSON.parse(stdout).summary.violations.map(({ rule }) => rule.name));
  const missed = forbidden.map(({ name }) => name).filter((name) => !caught.has(name));
  for (const name of missed)
    console.error(`MISSED ${name}: its planted violation was not reported`);
  console.log(
    `${forbidden.length - missed.length} of ${forbidden.length} rules catch their violation`,
  );
  process.exitCode = missed.length === 0 ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
