export { apologyOwedInWords } from './apology-owed.js';
export { day, twoDigits } from './dates-in-words.js';
export { deemedInWords } from './deemed-agreement-in-words.js';
export { mandateDueInWords } from './mandate-due.js';
export { noticeSentence } from './notice.sentences.js';
export * from './problem-type.js';
export { rejectionSentence } from './rejection-sentences.js';
export { toLookAtSentence } from './to-look-at.sentences.js';
export { type AnyRejection, type NameOf, says } from './sentences.js';
