import type { AgencyId } from '#lib/agencies';
import { consultationsTouched, type RequestCommand, type RequestEvent } from '#lib/coordination';
import type { ExpectedRevision, PastEvent } from '#lib/event-sourcing';

const touches = (event: RequestEvent, agency: AgencyId): boolean => {
  const touched = consultationsTouched(event);
  return touched === 'every' || touched.includes(agency);
};

/**
 * What `If-Match` of a command is held against: for a command on one consultation the last event
 * that touched it, for a command on the request the last event of any.
 */
export const revisionSeenBy = (
  { data }: RequestCommand,
  past: readonly PastEvent<RequestEvent>[],
): ExpectedRevision => {
  const last =
    'agency' in data ? past.findLast((event) => touches(event, data.agency)) : past.at(-1);
  return last?.revision ?? 'no-stream';
};
