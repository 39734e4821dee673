// The same contract on a real KurrentDB: `npm run test:kurrent`, with EVENTSTORE_URL or Docker.
import everything from './jest.config.js';

export default {
  ...everything,
  testRegex: '\\.kurrent\\.spec\\.ts$',
  testPathIgnorePatterns: ['/node_modules/', '\\.cluster\\.kurrent\\.spec\\.ts$'],
  testTimeout: 60_000,
};
