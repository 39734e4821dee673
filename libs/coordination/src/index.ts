export * from './asked-for.js';
export * from './awaited-correction.js';
export * from './consultations-touched.js';
export * from './lateness-mark.js';
export * from './request.commands.js';
export * from './request.events.js';
export * from './request.facts.js';
export type * from './rejected-field.js';
export * from './request.rejections.js';
export { apologyOwed, newDateRefusal } from './rules/apologising.js';
export { DAYS_TO_CONTEST } from './rules/documents-request.js';
export { LONGEST_WINDOW } from './rules/addressing.js';
export * from './vocabulary.js';
export * from './first-due-date.js';
export * from './deemed-agreement.js';
export { deemedUnder } from './rules/deeming.js';
export { documentOfDelivery } from './rules/proof-of-receipt.js';
export * from './request.decider.js';
export type * from './request.state.js';
export type * from './consultation.state.js';
export type * from './clock.state.js';
export type * from './delivery.state.js';
export type * from './ladder.state.js';
export * from './opinion.state.js';
export { AUTOMATIONS } from './rules/parties.js';
export { RuleNotHeardOf } from './rules/pinned.js';
export type { RequestVocabulary } from './request.vocabulary.js';
export * from './request.history.js';
export * from './rules/document-number.js';
export { type Climbed, nextRung } from './rules/ladder.js';
export {
  dueDatesReached,
  hoursRunFrom,
  type LadderedWindow,
  rungsOf,
  rungsReached,
} from './rules/rungs.js';
export * from './replay/replayed-under.js';
export * from './rules/conflicting-points.js';
export * from './rules/signing-authority.js';
