import type { Bound, RuleSetTerms, Silence, StatedDeadlineRule as Stated } from '#lib/rulebook';
import type { Grounded } from '#lib/working-time';
import { lengthOf } from '../parts/length.body.js';
import type { StatedDeadlineRule } from './clock.body.js';
import type { SilenceRule } from './conduct.body.js';
import type { GroundedTerm } from './grounded-term.body.js';
import type { BoundBodies } from './scope.body.js';
import type { TermsBody } from './terms.body.js';

/** A field as the domain has it: its value read, on the ground it names. */
const grounded = <Told, Value>(
  { value, basis, citation }: GroundedTerm & { readonly value: Told },
  read: (value: Told) => Value,
): Grounded<Value> => ({
  value: read(value),
  basis,
  ...(citation !== undefined && { citation }),
});

const asTold = <Value>(value: Value): Value => value;
const asPlain = <Value extends object>(value: Value): Value => ({ ...value });

const boundOf = ({ who, kinds = [], agencies = [] }: BoundBodies): Bound =>
  who === 'named' ? { who, kinds, agencies } : { who };

const silenceOf = ({ effect, chases = 0, neverIn = [] }: SilenceRule): Silence =>
  effect === 'deemedAgreement' ? { effect, chases, neverIn } : { effect };

const statedOf = ({ prevails, compulsory, cap, exception }: StatedDeadlineRule): Stated => ({
  prevails,
  ...(compulsory === true && { compulsory }),
  ...(cap && { cap: lengthOf(cap) }),
  ...(exception && { exception }),
});

/** The terms as the domain has them; what is left out stays as it is. */
export const termsTold = (told: TermsBody): Partial<RuleSetTerms> => ({
  ...(told.title && { title: asPlain(told.title) }),
  ...(told.citation !== undefined && { citation: told.citation }),
  ...(told.readIn && { readIn: told.readIn }),
  ...(told.matters && { matters: grounded(told.matters, asTold) }),
  ...(told.binds && { binds: grounded(told.binds, boundOf) }),
  ...(told.calendar && { calendar: grounded(told.calendar, asTold) }),
  ...(told.startingPoint && { startingPoint: grounded(told.startingPoint, asTold) }),
  ...(told.window && { window: grounded(told.window, lengthOf) }),
  ...(told.statedDeadline && { statedDeadline: grounded(told.statedDeadline, statedOf) }),
  ...(told.receipt && { receipt: grounded(told.receipt, asTold) }),
  ...(told.silence && { silence: grounded(told.silence, silenceOf) }),
  ...(told.lateReply && { lateReply: grounded(told.lateReply, asTold) }),
  ...(told.completeness && { completeness: grounded(told.completeness, asPlain) }),
  ...(told.extension && {
    extension: grounded(told.extension, ({ times, total }) => ({ times, total: lengthOf(total) })),
  }),
  ...(told.ladder && { ladder: grounded(told.ladder, asPlain) }),
  ...(told.apology && { apology: grounded(told.apology, asTold) }),
});
