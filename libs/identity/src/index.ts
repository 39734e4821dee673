export * from './account.js';
export * from './accounts.js';
export * from './fingerprints.js';
export * from './identity.migrations.js';
export * from './identity.module.js';
export * from './seals.js';
export * from './sessions.js';
export * from './sign-in.js';
