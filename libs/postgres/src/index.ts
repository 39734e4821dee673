export * from './failures.js';
export * from './in-groups.js';
export * from './migrate.js';
export * from './pool.js';
