import { sentenceFor } from '#lib/runtime';
import { startFlags } from './start-flags.js';

describe('npm start', () => {
  it('fills an invented city, unless it is told not to', () => {
    expect(startFlags([])).toEqual({ demo: true });
    expect(startFlags(['--no-demo'])).toEqual({ demo: false });
  });

  it.each([[['--nodemo']], [['--no-demo=yes']], [['--no-demo', 'demo']]])(
    'refuses %j in one sentence that names the option it knows',
    (args) => {
      const refusal = (): unknown => {
        try {
          return startFlags(args);
        } catch (error) {
          return sentenceFor(error);
        }
      };
      expect(refusal()).toBe(
        `npm start knows one option, --no-demo, and was given ${args.join(' ')}: write npm start -- --no-demo, or npm start alone.`,
      );
    },
  );
});
