export * from './in-memory-event-store.js';
export * from './in-memory-record.js';
