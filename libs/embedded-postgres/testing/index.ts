export { privateServer, type PrivateServer } from './private-server.js';
export { testDatabase, type TestDatabase } from './test-database.js';
