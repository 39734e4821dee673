export * from './build.js';
export * from './postgres-read-store.js';
export * from './read-after.js';
export * from './run-projection.js';
