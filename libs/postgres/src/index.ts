export * from './failures.js';
export * from './migrate.js';
export * from './pool.js';
