import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const FIND_TYPESCRIPT = `import { registerHooks } from 'node:module';
registerHooks({ resolve: (name, context, next) =>
  next(context.parentURL?.endsWith('.ts') && /^[.].*[.]js$/.test(name) ? name.slice(0, -2) + 'ts' : name, context) });`;

/** A file of this folder as a program of its own, run from the sources as specs are, or as built. */
export const program = (name: string): { file: string; execArgv: readonly string[] } => {
  const extension = extname(import.meta.url);
  const file = fileURLToPath(new URL(`${name}${extension}`, import.meta.url));
  const execArgv =
    extension === '.ts'
      ? [
          '--no-warnings',
          '--conditions=source',
          '--experimental-transform-types',
          `--import=data:text/javascript,${encodeURIComponent(FIND_TYPESCRIPT)}`,
        ]
      : [];
  return { file, execArgv };
};
