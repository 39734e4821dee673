import type { AgencyId } from '#lib/agencies';
import type { Consultation } from '../consultation.state.js';
import type { RequestRejection } from '../request.rejections.js';
import type { OpenedRequest } from '../request.state.js';

/** The consultations of the agencies named, or of all; an agency that was not asked is refused by name. */
export const consultationsNamed = (
  agencies: readonly AgencyId[] | undefined,
  { consultations }: Pick<OpenedRequest, 'consultations'>,
): readonly (readonly [AgencyId, Consultation])[] | RequestRejection => {
  const unasked = agencies?.find((agency) => !consultations.has(agency));
  if (unasked !== undefined) return { type: 'NotAddressed', agency: unasked };
  return [...consultations].filter(([agency]) => agencies?.includes(agency) ?? true);
};
