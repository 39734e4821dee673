import pg from 'pg';
import { openDatabase, readConfiguration, sentenceFor } from './index.js';

const failureOf = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error('it did not fail');
};

describe('Whoever starts a process is told', () => {
  it('which variable is wrong', async () => {
    const failure = await failureOf((async () => readConfiguration({ PORT: 'x' }))());
    expect(sentenceFor(failure)).toBe('PORT must be a whole number from 0 to 65535.');
  });

  it('that the data folder cannot be used', async () => {
    const configuration = readConfiguration({ DATA_DIR: 'package.json' });
    expect(sentenceFor(await failureOf(openDatabase(configuration)))).toContain('DATA_DIR');
  });

  it('that PostgreSQL does not answer', async () => {
    // Port 1 is reserved; nothing listens there.
    const client = new pg.Client('postgresql://nobody@127.0.0.1:1/nothing');
    expect(sentenceFor(await failureOf(client.connect()))).toContain('DATABASE_URL');
  });

  it('nothing made up about an error nobody foresaw', () => {
    expect(sentenceFor(new TypeError('undefined is not a function'))).toBeUndefined();
  });
});
