export * from './agency.js';

export * from './agency.commands.js';
export * from './agency.decider.js';
export * from './agency.events.js';
export type { AgencyFacts } from './agency.facts.js';
export { agencyAfter } from './agency.evolve.js';
export * from './agency.rejections.js';
export * from './agency-register.js';
export * from './ho-chi-minh-city.js';
