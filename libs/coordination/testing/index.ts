export * from './cast.js';
export * from './letters.js';
export * from './story.js';
export * from './reorganised.js';
export * from './any-history.js';
