import type { AgencyId } from '#lib/agencies';
import type { OpinionId } from '#lib/coordination';
import { Text } from '../http/fields.js';

/** The joint letter that is this agency's opinion too. */
export class JointOpinionBody {
  /** The agency that sent it. */
  @Text({ max: 80 })
  readonly author!: AgencyId;

  @Text({ max: 36 })
  readonly opinion!: OpinionId;
}
