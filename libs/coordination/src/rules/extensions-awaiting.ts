import type { AgencyId } from '#lib/agencies';
import type { Extension, Instant } from '#lib/working-time';
import type { OpenedRequest } from '../request.state.js';

/** What the lead had given unasked to those it had already written to, before their dossier arrived. */
export const extensionsAwaiting = (
  { extended: all }: Pick<OpenedRequest, 'extended'>,
  agency: AgencyId,
  addressedAt: Instant,
): readonly Extension[] =>
  all
    .filter(({ at, agencies }) => addressedAt <= at && (agencies?.includes(agency) ?? true))
    .map(({ extension }) => extension);
