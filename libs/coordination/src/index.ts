export * from './consultations-touched.js';
export * from './request.commands.js';
export * from './request.events.js';
export * from './request.facts.js';
export * from './request.rejections.js';
export * from './vocabulary.js';
