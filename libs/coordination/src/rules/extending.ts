import type { AgencyId } from '#lib/agencies';
import type { RuleSet } from '#lib/rulebook';
import { type Extension, type Length, windowOf } from '#lib/working-time';
import type { Clock } from '../clock.state.js';
import type { Consultation } from '../consultation.state.js';
import type { RequestEvent } from '../request.events.js';
import type { RequestRejection } from '../request.rejections.js';
import { type Clocked, isClocked, withConsequences } from './due-date-moves.js';
import type { Case } from './existing.js';
import { dueDateOf } from './pinned.js';

/** A clock that a move of the due date still concerns: the reply has not come and is still owed. */
export const isOwed = (consultation: Consultation): consultation is Clocked =>
  isClocked(consultation) &&
  (consultation.status === 'running' ||
    consultation.status === 'suspended' ||
    consultation.status === 'lapsed');

const amount = (lengths: readonly Length[], unit: Length['unit']): number =>
  lengths.filter((length) => length.unit === unit).reduce((sum, { count }) => sum + count, 0);

/** The rule's limit on what is asked for: how often, and how much in all. What the lead gives unasked has none. */
export const beyondTheRule = (
  agency: AgencyId,
  length: Length,
  { granted }: Clock,
  { value: { times, total } }: RuleSet['extension'],
): RequestRejection | undefined => {
  if (granted.length >= times) return { type: 'ExtensionsExhausted', agency, times };
  const left = total.count - amount(granted, total.unit);
  return length.unit !== total.unit || length.count > left
    ? { type: 'ExtensionTooLong', agency, allowed: { count: left, unit: total.unit } }
    : undefined;
};

/** Adds to the length and recounts the whole (counting rule 8), with whatever follows for lapses and judgements. */
export const extended = (
  agency: AgencyId,
  consultation: Clocked,
  extension: Extension,
  on: Case,
): readonly RequestEvent[] => {
  const window = windowOf(consultation.clock.due);
  const longer = { ...window, extensions: [...window.extensions, extension] };
  const due = dueDateOf(longer, on.request, agency, on.facts);
  return withConsequences(agency, consultation, due, 'extended', on);
};
