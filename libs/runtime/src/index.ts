export * from './configuration.js';
export * from './database.js';
export * from './health.js';
export * from './logging.module.js';
export * from './measured-event-store.js';
export * from './metrics.js';
export * from './pool.js';
export * from './runtime.module.js';
