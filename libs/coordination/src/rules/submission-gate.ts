import type { AgencyId } from '#lib/agencies';
import {
  awaitsDayOutside,
  awaitsRemitDecision,
  type Consultation,
  type ConsultationStatus,
  lacksHeirs,
} from '../consultation.state.js';
import type { OpenedRequest } from '../request.state.js';
import type { MissingForSubmission } from '../vocabulary.js';

/** Whether the submission still waits for an agency in that status. */
export const WAITED_FOR: Readonly<Record<ConsultationStatus, boolean>> = {
  awaitingDelivery: true,
  awaitingDossier: true,
  running: true,
  suspended: true,
  // Misaddressed or unreadable: the lead delivers again or releases.
  returned: true,
  lapsed: false,
  answered: false,
  // Nothing is waited for but the day its opinion came back.
  trackedOutside: false,
  released: false,
  // Whoever took its place is asked in its own name.
  transferred: false,
};

export const agenciesWhere = (
  { consultations }: OpenedRequest,
  condition: (consultation: Consultation) => boolean,
): readonly AgencyId[] =>
  [...consultations].filter(([, part]) => condition(part)).map(([agency]) => agency);

/**
 * R6: submission waits until every consultation is answered, lapsed, released or transferred, the lead has decided on
 * every reply that the matter is outside an agency's remit, every point has its response, and the lead has stated its
 * position. Answers what is still missing.
 */
export const missingForSubmission = (request: OpenedRequest): MissingForSubmission => ({
  unanswered: agenciesWhere(request, (part) => WAITED_FOR[part.status] || lacksHeirs(part)),
  dayOutside: agenciesWhere(request, awaitsDayOutside),
  remitUndecided: agenciesWhere(request, awaitsRemitDecision),
  points: [...request.consultations.values()].flatMap(({ opinions }) =>
    opinions.flatMap(({ id: opinion, unansweredPoints }) =>
      unansweredPoints.map((point) => ({ opinion, point })),
    ),
  ),
  leadPosition: request.positions.length === 0,
});

export const isOpen = ({
  unanswered,
  dayOutside,
  remitUndecided,
  points,
  leadPosition,
}: MissingForSubmission): boolean =>
  [unanswered, dayOutside, remitUndecided, points].every(({ length }) => length === 0) &&
  !leadPosition;

/** The agencies whose window passed without a reply; the submission names them. */
export const silentAgencies = (request: OpenedRequest): readonly AgencyId[] =>
  agenciesWhere(request, ({ status }) => status === 'lapsed');
