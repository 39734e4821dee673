export * from './rulings.js';
