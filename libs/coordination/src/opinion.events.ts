import type { DomainEvent } from '#lib/event-sourcing';
import type { Instant } from '#lib/working-time';
import type { OpinionGiven } from './consultation.events.js';
import type { OfConsultation } from './event-subject.js';
import type { OpinionId, Timeliness } from './vocabulary.js';

/** The lead takes an interim reply as final: the consultation is answered by it, as of its sending. */
export type InterimAccepted = DomainEvent<
  'InterimAccepted',
  OfConsultation & {
    readonly opinion: OpinionId;
    /** When it was given, by which it is judged, and by whom. */
    readonly sentAt: Instant;
    readonly enteredBy: OpinionGiven['data']['enteredBy'];
    readonly timeliness: Timeliness;
  }
>;
/** The lead maintains that the matter is within the agency's remit: the reply is owed, and judged, again. */
export type RemitMaintained = DomainEvent<
  'RemitMaintained',
  OfConsultation & {
    /** The opinion that it was not, and when that was sent: the days since are not the agency's. */
    readonly opinion: OpinionId;
    readonly saidAt: Instant;
    readonly reason: string;
  }
>;

export type OpinionEvent = InterimAccepted | RemitMaintained;
