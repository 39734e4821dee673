export * from './decider.js';
export * from './event-store.js';
export * from './message.js';
