export { connectKurrent, type KurrentOptions } from './connection.js';
export { KurrentEventStore } from './kurrent-event-store.js';
