import type { DomainEvent } from '#lib/event-sourcing';
import type { OfRequest } from './event-subject.js';
import type { RequestId } from './vocabulary.js';

/** A further round is about to ask about the matter on a changed draft. It counts once that request is opened. */
export type AskedAgain = DomainEvent<'AskedAgain', OfRequest & { readonly round: RequestId }>;
