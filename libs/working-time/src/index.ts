export * from './derivation.js';
export * from './due-date.js';
export * from './local-date.js';
export * from './reply-window.js';
export * from './working-calendar.js';
