import type { DerivationStep } from '../derivation.js';

/** The steps that are one sentence, by type; lists of days are put into words on their own. */
type SentenceSteps = {
  readonly [S in DerivationStep as Exclude<S['type'], 'daysNotCounted' | 'weekendsCounted'>]: S;
};

/** One sentence per kind of step, without its basis and full stop: a language that misses one does not compile. */
export type StepPhrases = {
  readonly [T in keyof SentenceSteps]: (step: SentenceSteps[T]) => string;
};

/** A step with its phrase looked up by its own type. */
export const phraseOf = <T extends keyof SentenceSteps>(
  phrases: StepPhrases,
  step: { readonly [K in T]: SentenceSteps[K] & { readonly type: K } }[T],
): string => phrases[step.type](step);
