import type { Dossier } from '#lib/coordination';
import { OneOf, Texts } from '../http/fields.js';

/** What was sent to be judged. */
export class DossierBody {
  /** `notProvided`: no clock starts, and the lead answers for it. */
  @OneOf(['provided', 'notProvided'])
  readonly status!: 'provided' | 'notProvided';

  @Texts({ max: 300, most: 200, optional: true })
  readonly documents?: readonly string[];
}

export const dossierOf = ({ status, documents }: DossierBody): Dossier =>
  status === 'provided' ? { status, documents: documents ?? [] } : { status };
