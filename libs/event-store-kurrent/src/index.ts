export { connectKurrent, KurrentEventStore, type KurrentOptions } from './kurrent-event-store.js';
