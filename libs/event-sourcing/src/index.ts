export * from './command-handling.js';
export * from './decider.js';
export * from './event-store.js';
export * from './event-text.js';
export * from './message.js';
export * from './projection.js';
export * from './schema.js';
export * from './table.js';
