export * from './open-read-models.js';
