export * from './recorded.js';
export * from './rows-after.js';
export * from './open-read-models.js';
