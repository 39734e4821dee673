export {
  acquireEmbeddedServer,
  type EmbeddedServer,
  keepRunning,
  type ServerChange,
} from '#lib/embedded-postgres';
export * from './configuration.js';
export * from './database.js';
export * from './health.js';
export * from './logging.module.js';
export * from './measured-event-store.js';
export * from './metrics.js';
export * from './event-store.js';
export * from './runtime.module.js';
export * from './system-clock.js';
export * from './explain.js';
export * from './backup/index.js';
export * from './worker-memory.js';
