import type { AgencyId } from '#lib/agencies';
import {
  AddAddressee,
  type Addressee,
  type Evidence,
  NoticeLapses,
  OpenRequest,
  RecordDelivery,
  RecordOpinion,
  RegisterDossier,
  type RequestId,
  type WindowInLetter,
} from '#lib/coordination';
import type { Origin } from '#lib/event-sourcing';
import { startOfDay } from '#lib/working-time';
import { opinionIdOf } from '../requests/request-id.js';
import { importOrigin, keeperOrigin } from './import-origin.js';
import type { ImportTerms } from './import-terms.js';
import type { PastReply, PastRow } from './past-row.js';

/** A row whose agencies are known by their ids. */
export interface PlacedRow {
  readonly row: PastRow;
  readonly requestId: RequestId;
  readonly lead: AgencyId;
  readonly addressee: AgencyId;
}

/** The window as the letter put it: a stated date prevails over a length beside it. */
export const windowIn = ({ stated, length }: PastRow): WindowInLetter | undefined => {
  if (stated) return { kind: 'stated', deadline: stated };
  return length && { kind: 'length', length };
};

/** The commands a row becomes, in the order in which they happened. */
export class RowCommands {
  constructor(
    private readonly terms: ImportTerms,
    private readonly correlationId: string,
  ) {}

  open({ row, requestId, lead, addressee }: PlacedRow): OpenRequest {
    const content = {
      requestId,
      lead,
      letter: { number: row.requestNo, issuedOn: row.issuedOn },
      subject: row.subject,
      matter: row.matter,
      secrecy: 'none',
      urgency: row.urgency,
      ruleSet: this.terms.ruleSet,
      calendar: this.terms.calendar,
      dossier: { status: 'unrecorded' },
      addressees: [this.addressee(row, addressee)],
      sentAt: startOfDay(row.issuedOn),
      evidence: this.evidence(row),
    } as const;
    return new OpenRequest(content, this.origin('open', content));
  }

  add({ row, requestId, addressee }: PlacedRow): AddAddressee {
    const content = {
      requestId,
      addressee: this.addressee(row, addressee),
      sentAt: startOfDay(row.issuedOn),
      evidence: this.evidence(row),
    };
    return new AddAddressee(content, this.origin('add', content));
  }

  deliver({ row, requestId, addressee }: PlacedRow): RecordDelivery | undefined {
    if (row.deliveredOn === undefined) return undefined;
    const content = {
      requestId,
      agency: addressee,
      deliveredAt: startOfDay(row.deliveredOn),
      ...(row.completeOn !== undefined && { completeOn: row.completeOn }),
      evidence: this.evidence(row),
    };
    return new RecordDelivery(content, this.origin('deliver', content));
  }

  register({ row, requestId, addressee }: PlacedRow): RegisterDossier | undefined {
    const { registeredOn } = row;
    if (registeredOn === undefined) return undefined;
    const content = { requestId, agency: addressee, registeredOn, evidence: this.evidence(row) };
    return new RegisterDossier(content, this.origin('register', content));
  }

  answer({ row, requestId, addressee }: PlacedRow): RecordOpinion | undefined {
    const { reply } = row;
    if (!reply) return undefined;
    const origin = this.origin('answer', { requestId, addressee, reply });
    const content = {
      requestId,
      agency: addressee,
      opinion: {
        id: opinionIdOf(requestId, origin.commandId),
        kind: reply.kind,
        form: 'unrecorded',
        ...this.document(reply),
        points: [],
      },
      sentAt: startOfDay(reply.sentOn ?? reply.signedOn),
      ...(reply.receivedOn !== undefined && { receivedAt: startOfDay(reply.receivedOn) }),
      dateOnly: true,
      evidence: this.evidence(row),
    } as const;
    return new RecordOpinion(content, origin);
  }

  /** Silence is noticed as it always is: by the deadline keeper's command. */
  notice({ row, requestId, addressee }: PlacedRow): NoticeLapses {
    const origin = keeperOrigin(this.correlationId, 'notice', {
      requestId,
      addressee,
      evidence: this.evidence(row),
    });
    return new NoticeLapses({ requestId }, origin);
  }

  private addressee(row: PastRow, agency: AgencyId): Addressee {
    const window = windowIn(row);
    return { agency, ...(window && { window }), channel: 'elsewhere' };
  }

  private document({ number, signedOn }: PastReply) {
    return number === undefined ? {} : { document: { number, signedOn } };
  }

  private evidence({ line }: PastRow): Evidence {
    return { kind: 'transcribed', file: this.terms.file, line };
  }

  private origin(step: string, content: object): Origin {
    return importOrigin(this.correlationId, step, content);
  }
}
