import type {
  Dossier,
  Mandate,
  Matter,
  OpenRequest,
  RequestId,
  Secrecy,
  Urgency,
} from '#lib/coordination';
import type { RuleSetId } from '#lib/rulebook';
import { instant, type Instant, type LocalDate } from '#lib/working-time';
import { DateText, Id, InstantText, OneOf, Text, Texts } from '../http/fields.js';
import { Part, Parts } from '../http/parts.js';
import { AddresseeBody, addresseeOf } from '../parts/addressee.body.js';
import { DocumentBody } from '../parts/document.body.js';
import { EvidenceBody, evidenceOf } from '../parts/evidence.body.js';

/** What kind of matter it is; it is said whether it is an administrative procedure (R2). */
export class MatterBody {
  @OneOf(['general', 'policy', 'legalDraft', 'administrativeProcedure'])
  readonly kind!: 'general' | 'policy' | 'legalDraft' | 'administrativeProcedure';

  /** The code of the procedure in the catalogue. */
  @Text({ max: 60, optional: true })
  readonly code?: string;
}

/** What was sent to be judged. */
export class DossierBody {
  /** `notProvided`: no clock starts, and the lead answers for it. */
  @OneOf(['provided', 'notProvided'])
  readonly status!: 'provided' | 'notProvided';

  @Texts({ max: 300, most: 200, optional: true })
  readonly documents?: readonly string[];
}

/** The assignment behind the request. */
export class MandateBody {
  @Part(() => DocumentBody)
  readonly document!: DocumentBody;

  /** Who assigned it. */
  @Text({ max: 200 })
  readonly from!: string;

  @DateText({ optional: true })
  readonly submitBy?: LocalDate;
}

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

  @Parts(() => AddresseeBody, { most: 400 })
  readonly addressees!: readonly AddresseeBody[];

  /** When the letter was sent; absent: now. */
  @InstantText({ optional: true })
  readonly sentAt?: Instant;

  @Part(() => EvidenceBody, { optional: true })
  readonly evidence?: EvidenceBody;
}

const matterOf = ({ kind, code }: MatterBody): Matter =>
  kind === 'administrativeProcedure' ? { kind, ...(code !== undefined && { code }) } : { kind };

const dossierOf = ({ status, documents }: DossierBody): Dossier =>
  status === 'provided' ? { status, documents: documents ?? [] } : { status };

const mandateOf = ({ document, from, submitBy }: MandateBody): Mandate => ({
  document: { ...document },
  from,
  ...(submitBy !== undefined && { submitBy }),
});

/** What the letter says, as the domain has it; who leads and which request it is are not the letter's to say. */
export const letterOf = (
  body: OpenRequestBody,
): Omit<OpenRequest['data'], 'requestId' | 'lead'> => {
  const { ruleSet, calendar, leadPosition, mandate, reissueOf, sentAt, silenceClause } = body;
  return {
    letter: { ...body.letter },
    subject: body.subject,
    matter: matterOf(body.matter),
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
    ...(sentAt !== undefined && { sentAt: instant(sentAt) }),
  };
};
