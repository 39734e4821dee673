import { parseArgs } from 'node:util';
import { StartRefused } from '#lib/runtime';

export interface StartFlags {
  /** An invented city on a new installation; else the register of real agencies. */
  readonly demo: boolean;
}

export class StartFlagsWrong extends StartRefused {
  constructor(args: readonly string[]) {
    super(
      `npm start knows one option, --no-demo, and was given ${args.join(' ')}: write npm start -- --no-demo, or npm start alone.`,
    );
  }
}

/**
 * What `npm start` was asked for.
 * @throws {@link StartFlagsWrong}
 */
export const startFlags = (args: readonly string[]): StartFlags => {
  try {
    const options = { 'no-demo': { type: 'boolean', default: false } } as const;
    const { values } = parseArgs({ args: [...args], options });
    return { demo: !values['no-demo'] };
  } catch {
    // It throws only what is wrong with the arguments.
    throw new StartFlagsWrong(args);
  }
};
