import type { Matter } from '#lib/coordination';
import { OneOf, Text } from '../http/fields.js';

/** What kind of matter it is; it is said whether it is an administrative procedure (R2). */
export class MatterBody {
  @OneOf(['general', 'policy', 'legalDraft', 'administrativeProcedure'])
  readonly kind!: 'general' | 'policy' | 'legalDraft' | 'administrativeProcedure';

  /** The code of the procedure in the catalogue. */
  @Text({ max: 60, optional: true })
  readonly code?: string;
}

export const matterOf = ({ kind, code }: MatterBody): Matter =>
  kind === 'administrativeProcedure' ? { kind, ...(code !== undefined && { code }) } : { kind };
