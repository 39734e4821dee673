import type { AgencyId } from '#lib/agencies';
import { Text } from '../http/fields.js';
import { Cited } from '../http/parts.js';
import { DocumentBody } from '../parts/document.body.js';

/** Who leads from now on, by which document. */
export class LeadChangeBody {
  @Text({ max: 80 })
  readonly to!: AgencyId;

  /** The document that names the new lead. */
  @Cited(() => DocumentBody)
  readonly document!: DocumentBody;

  @Text({ max: 2000 })
  readonly reason!: string;
}
