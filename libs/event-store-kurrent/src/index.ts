export { connectKurrent, KurrentEventStore } from './kurrent-event-store.js';
