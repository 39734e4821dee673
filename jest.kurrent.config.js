// `npm run test:kurrent`: the contract on a real KurrentDB, at EVENTSTORE_URL or in Docker. With
// EVENTSTORE_KILL_LEADER, a command that kills the leader of the cluster at EVENTSTORE_URL: that test alone.
import everything from './jest.config.js';

const LEADER_LOSS = 'leader-loss\\.kurrent\\.spec\\.ts$';
const killsLeader = Boolean(process.env.EVENTSTORE_KILL_LEADER);

export default {
  ...everything,
  testRegex: killsLeader ? LEADER_LOSS : '\\.kurrent\\.spec\\.ts$',
  testPathIgnorePatterns: killsLeader ? [] : [LEADER_LOSS],
  testTimeout: 120_000,
};
