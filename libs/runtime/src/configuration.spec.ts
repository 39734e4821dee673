import { ConfigurationError, readConfiguration } from './index.js';

const refused = (environment: Record<string, string>): string => {
  try {
    readConfiguration(environment);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('The configuration', () => {
  it('needs nothing said to run on one machine', () => {
    expect(readConfiguration({})).toEqual({
      PORT: 3000,
      HOST: '127.0.0.1',
      DATA_DIR: '.data',
      DATABASE_CONNECTIONS: 10,
      EVENT_STORE: 'postgres',
      LOG_LEVEL: 'info',
    });
  });

  it('takes what the environment says, and an empty variable as not said', () => {
    const said = { PORT: '8080', DATA_DIR: '', DATABASE_URL: 'postgresql://u:p@localhost/d' };
    expect(readConfiguration({ ...said, HOME: 'elsewhere' })).toMatchObject({
      PORT: 8080,
      DATA_DIR: '.data',
      DATABASE_URL: 'postgresql://u:p@localhost/d',
    });
  });

  it.each([
    ['PORT', { PORT: 'three' }],
    ['PORT', { PORT: '70000' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://somewhere/d' }],
    ['DATABASE_CONNECTIONS', { DATABASE_CONNECTIONS: '1' }],
    ['EVENT_STORE', { EVENT_STORE: 'redis' }],
    ['EVENTSTORE_URL', { EVENT_STORE: 'kurrent' }],
    ['EVENTSTORE_URL', { EVENT_STORE: 'kurrent', EVENTSTORE_URL: 'http://localhost:2113' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
  ])('names %s in one sentence when it is %j', (name, environment) => {
    expect(refused(environment)).toMatch(new RegExp(`^${name} .+\\.$`));
  });

  it('accepts the connection string of a cluster', () => {
    const url = 'esdb://admin:changeit@n1:2113,n2:2113,n3:2113?tls=true';
    expect(readConfiguration({ EVENT_STORE: 'kurrent', EVENTSTORE_URL: url })).toMatchObject({
      EVENTSTORE_URL: url,
    });
  });

  it('accepts a socket folder in place of a host', () => {
    const url = 'postgresql:///dunghan?host=/var/run/postgresql';
    expect(readConfiguration({ DATABASE_URL: url })).toMatchObject({ DATABASE_URL: url });
  });

  it('never quotes a password', () => {
    expect(refused({ DATABASE_URL: 'mysql://u:hidden-word@somewhere/d' })).not.toContain('hidden');
  });
});
