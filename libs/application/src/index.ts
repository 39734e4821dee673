export * from './agencies/agencies.js';
export * from './application.module.js';
export * from './clock.js';
export * from './facts/facts-of-the-day.js';
export * from './facts/register-in-force.js';
export * from './requests/request-id.js';
export * from './requests/requests.js';
export * from './uuid-v5.js';
