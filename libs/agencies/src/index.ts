export * from './agency.js';
export * from './agency.decider.js';
export * from './agency.messages.js';
export * from './agency-register.js';
export * from './ho-chi-minh-city.js';
