import type { AgencyId } from '#lib/agencies';
import type { DomainEvent } from '#lib/event-sourcing';
import type { OfConsultation } from './event-subject.js';
import type { Addressee, Channel } from './vocabulary.js';

export type AddresseeAdded = DomainEvent<
  'AddresseeAdded',
  OfConsultation & {
    /** How it was asked; who was asked is the event's own `agency`. */
    readonly addressee: Omit<Addressee, 'agency'>;
    /** Bound by the rule set; for another agency the date is a courtesy date and judges nobody. */
    readonly bound: boolean;
    /** The agency whose place it has taken. */
    readonly takenOverFrom?: AgencyId;
  }
>;
export type AddresseeReleased = DomainEvent<
  'AddresseeReleased',
  OfConsultation & {
    /**
     * The lead needs no reply, the agency answered that it is not its remit, the wrong body was asked (R13), or it has
     * come to lead the request itself.
     */
    readonly cause: 'notNeeded' | 'outOfRemit' | 'wrongAddressee' | 'becameLead';
    readonly reason: string;
  }
>;
/** A body that answers in another's place. */
export interface TransferredTo {
  readonly agency: AgencyId;
  /** What it in particular is asked; absent: what its predecessor was. */
  readonly question?: string;
  /** How the letter reaches it; absent: as it reached its predecessor. */
  readonly channel?: Channel;
}
/**
 * Its tasks passed to other bodies; the letter was meant for another; or it answered that the matter is outside its
 * remit, and the lead took that.
 */
export type TransferCause = 'reorganised' | 'wrongAddressee' | 'outOfRemit';
/**
 * The agency owes nothing from then on. Each heir not yet asked is addressed by an event of its own; one that is asked
 * already answers for both, and the lead owes itself nothing.
 */
export type ConsultationTransferred = DomainEvent<
  'ConsultationTransferred',
  OfConsultation & {
    readonly cause: TransferCause;
    readonly heirs: readonly TransferredTo[];
    /** Its heirs are several: the lead has yet to name who answers what, and the submission waits. */
    readonly heirsAwaited?: true;
    readonly reason: string;
  }
>;
/** An agency that is asked already takes another's place: what that one was asked comes to its own question. */
export type QuestionAdded = DomainEvent<
  'QuestionAdded',
  OfConsultation & { readonly question: string; readonly takenOverFrom: AgencyId }
>;

export type AddressingEvent =
  AddresseeAdded | AddresseeReleased | ConsultationTransferred | QuestionAdded;
