export * from './event-shapes.js';
export * from './event-store.contract.js';
export * from './origins.js';
export * from './projected.js';
export * from './specification.js';
