export * from './rule-set.js';
export * from './rulebook.js';
export * from './shipped-rule-sets.js';
export * from './unconfirmed-rule.js';
