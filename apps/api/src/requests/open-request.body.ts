import type { InNameOf, OpenRequest, RequestId, Secrecy, Urgency } from '#lib/coordination';
import type { RuleSetId } from '#lib/rulebook';
import { instant, type Instant } from '#lib/working-time';
import { InstantText } from '../http/date-fields.js';
import { Id, OneOf, Text } from '../http/fields.js';
import { Part, Parts } from '../http/parts.js';
import { AddresseeBody, addresseeOf } from '../parts/addressee.body.js';
import { DocumentBody } from '../parts/document.body.js';
import { EvidenceBody, evidenceOf } from '../parts/evidence.body.js';
import { SignerBody } from '../parts/signer.body.js';
import { DossierBody, dossierOf } from './dossier.body.js';
import { MandateBody, mandateOf } from './mandate.body.js';
import { MatterBody, matterOf } from './matter.body.js';

/** A letter that asks one or many agencies for their opinion. The lead is the agency signed in. */
export class OpenRequestBody {
  @Part(() => DocumentBody)
  readonly letter!: DocumentBody;

  /** Trích yếu. */
  @Text({ max: 1000 })
  readonly subject!: string;

  @Part(() => MatterBody)
  readonly matter!: MatterBody;

  /** Anything but `none` is refused, and nothing of it is stored or logged. */
  @OneOf(['none', 'confidential', 'secret', 'topSecret'])
  readonly secrecy!: Secrecy;

  /** Lĩnh vực, as the lead files it. */
  @Text({ max: 200, optional: true })
  readonly field?: string;

  @OneOf(['normal', 'urgent', 'veryUrgent', 'express', 'expressByHour'], { optional: true })
  readonly urgency?: Urgency;

  /** Absent: the rule in force on the letter's date of issue. */
  @Text({ max: 60, optional: true })
  readonly ruleSet?: RuleSetId;

  /** Absent: the calendar of the rule. */
  @Text({ max: 60, optional: true })
  readonly calendar?: string;

  @Part(() => DossierBody)
  readonly dossier!: DossierBody;

  /** Chính kiến của cơ quan chủ trì. */
  @Text({ max: 20_000, optional: true })
  readonly leadPosition?: string;

  @Part(() => MandateBody, { optional: true })
  readonly mandate?: MandateBody;

  /** What the letter says of silence, verbatim; it has only the effect that the rule gives it. */
  @Text({ max: 2000, optional: true })
  readonly silenceClause?: string;

  /** The request this one replaces: of the same lead, and withdrawn. */
  @Id({ optional: true })
  readonly reissueOf?: RequestId;

  /** The request of an earlier round, on an earlier draft of the same matter: of the same lead, waiting for nobody. */
  @Id({ optional: true })
  readonly roundOf?: RequestId;

  /** In whose name it asks, where not in the lead's own. */
  @OneOf(['peoplesCommittee'], { optional: true })
  readonly askedInNameOf?: InNameOf;

  /** Who signed the letter. */
  @Part(() => SignerBody, { optional: true })
  readonly signer?: SignerBody;

  @Parts(() => AddresseeBody, { most: 400 })
  readonly addressees!: readonly AddresseeBody[];

  /** When the letter was sent; absent: now. */
  @InstantText({ optional: true })
  readonly sentAt?: Instant;

  @Part(() => EvidenceBody, { optional: true })
  readonly evidence?: EvidenceBody;
}

/** What the letter says, as the domain has it; who leads and which request it is are not the letter's to say. */
export const letterOf = (
  body: OpenRequestBody,
): Omit<OpenRequest['data'], 'requestId' | 'lead'> => {
  const { ruleSet, calendar, leadPosition, mandate, sentAt, silenceClause } = body;
  const { reissueOf, roundOf, askedInNameOf, field } = body;
  return {
    letter: { ...body.letter },
    subject: body.subject,
    matter: matterOf(body.matter),
    ...(field !== undefined && { field }),
    secrecy: body.secrecy,
    urgency: body.urgency ?? 'normal',
    dossier: dossierOf(body.dossier),
    addressees: body.addressees.map(addresseeOf),
    evidence: evidenceOf(body.evidence),
    ...(ruleSet !== undefined && { ruleSet }),
    ...(calendar !== undefined && { calendar }),
    ...(leadPosition !== undefined && { leadPosition }),
    ...(mandate && { mandate: mandateOf(mandate) }),
    ...(silenceClause !== undefined && { silenceClause }),
    ...(reissueOf !== undefined && { reissueOf: reissueOf.toLowerCase() as RequestId }),
    ...(roundOf !== undefined && { roundOf: roundOf.toLowerCase() as RequestId }),
    ...(askedInNameOf && { askedInNameOf }),
    ...(sentAt !== undefined && { sentAt: instant(sentAt) }),
  };
};
