import type { AgencyId } from '#lib/agencies';
import { endOfDay } from '#lib/working-time';
import type { PublicationCommand } from '../publication.commands.js';
import type { PublicationRejection } from '../publication.rejections.js';
import type { PublicationFacts } from '../publication.vocabulary.js';

/** Why nothing may be published of a period yet, or by this body. */
export const notPublishable = (
  { data: { period }, origin: { actor } }: PublicationCommand,
  { now, register, unconfirmed }: PublicationFacts,
): PublicationRejection | undefined => {
  // The token speaks of an agency as text; the register is what makes an id of it.
  if (actor.kind !== 'person' || !register.monitors(actor.agency as AgencyId))
    return { type: 'OnlyTheMonitoringBodyMay' };
  if (period.to < period.from) return { type: 'PeriodBackwards', ...period };
  if (now < endOfDay(period.to)) return { type: 'PeriodNotOver', to: period.to };
  return unconfirmed.length > 0 ? { type: 'RulesNotConfirmed', rules: unconfirmed } : undefined;
};
