// What must never be in a tracked file: a registry's address in the lock file, a path of somebody's machine,
// a reference to a folder outside the repository, bytes that a reviewer cannot read.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';

const HERE = 'scripts/check-tracked-files.mjs';
const RULES = [
  {
    says: 'the lock file names a registry',
    in: (file) => /(^|\/)(package-lock\.json|npm-shrinkwrap\.json)$/.test(file),
    pattern: /"resolved"\s*:|https?:\/\/[^"\s]*registry[^"\s]*/,
  },
  {
    says: "an absolute path of somebody's machine",
    in: () => true,
    pattern: /(?<![\w.~/-])\/(?:home|root|tmp|var\/tmp|Users|work)\/[\w.-]+|[A-Z]:\\\\?Users\\/,
  },
  {
    says: 'a folder outside the repository',
    in: () => true,
    pattern: /\.\.\/shared\b/,
  },
];

const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '' && file !== HERE);

const found = tracked.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      RULES.filter((rule) => rule.in(file) && rule.pattern.test(line)).map(
        ({ says }) => `${file}:${index + 1}: ${says}`,
      ),
    ),
);

for (const line of found.slice(0, 50)) console.error(line);
process.exit(found.length === 0 ? 0 : 1);
