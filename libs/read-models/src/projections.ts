import type { DomainEvent, Projection } from '#lib/event-sourcing';
import { accountability } from './accountability/accountability.projection.js';
import { agencyDirectory } from './agency-directory/agency-directory.projection.js';
import { consultationInbox } from './consultation-inbox/consultation-inbox.projection.js';
import { deadlineBoard } from './deadline-board/deadline-board.projection.js';
import { requestBoard } from './request-board/request-board.projection.js';
import { requestHistory } from './request-history/request-history.projection.js';

/** The map is keyed by event type, so whatever event comes meets only the answer made for it. */
const ofAnyEvent = <E extends DomainEvent>(projection: Projection<E>) =>
  projection as unknown as Projection;

/** Every read model of the system. */
export const projections: readonly Projection[] = [
  ofAnyEvent(requestBoard),
  ofAnyEvent(consultationInbox),
  ofAnyEvent(requestHistory),
  ofAnyEvent(accountability),
  ofAnyEvent(deadlineBoard),
  ofAnyEvent(agencyDirectory),
];
