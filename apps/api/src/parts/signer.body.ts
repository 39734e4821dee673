import type { Signer } from '#lib/coordination';
import { OneOf, Text } from '../http/fields.js';
import { Part } from '../http/parts.js';
import { DocumentBody } from './document.body.js';

/** Who signed; name and post are sealed before they are recorded. */
export class SignerBody {
  /** As printed before the post. */
  @OneOf(['TM', 'KT', 'TL', 'TUQ', 'Q', 'none'])
  readonly authority!: Signer['authority'];

  @Text({ max: 200, optional: true })
  readonly position?: string;

  @Text({ max: 200, optional: true })
  readonly name?: string;

  /** The delegation in writing behind TUQ. */
  @Part(() => DocumentBody, { optional: true })
  readonly authorisation?: DocumentBody;
}
