import { Part } from '../http/parts.js';
import { DocumentBody } from '../parts/document.body.js';
import { EvidenceBody } from '../parts/evidence.body.js';
import { SignerBody } from '../parts/signer.body.js';

/** A chase letter that has been issued: its number, its date and who signed it. */
export class ChaseIssuedBody {
  @Part(() => DocumentBody)
  readonly document!: DocumentBody;

  @Part(() => SignerBody)
  readonly signer!: SignerBody;

  @Part(() => EvidenceBody, { optional: true })
  readonly evidence?: EvidenceBody;
}
