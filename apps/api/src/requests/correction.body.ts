import type { AgencyId } from '#lib/agencies';
import type { Correction, OpinionId } from '#lib/coordination';
import { instant, isInstant, isLocalDate, localDate } from '#lib/working-time';
import { A_DATE, A_MOMENT } from '../http/date-fields.js';
import { OneOf, Text } from '../http/fields.js';
import { Part } from '../http/parts.js';
import { type FieldProblem, ValidationFailed } from '../http/validation.js';
import { EvidenceBody } from '../parts/evidence.body.js';

const ENTRIES = ['letterNumber', 'delivery', 'registration', 'sending', 'addressee'] as const;
const ofConsultation = (body: object) =>
  'entry' in body && ['delivery', 'registration', 'sending'].includes(String(body.entry));

/** A mistaken entry and what it should be; both are kept (R13). */
export class CorrectionBody {
  @OneOf(ENTRIES)
  readonly entry!: Correction['entry'];

  /** As recorded: a number, a date, a moment or an agency, after the kind of entry. */
  @Text({ max: 120 })
  readonly from!: string;

  /** As it should be. */
  @Text({ max: 120 })
  readonly to!: string;

  /** Whose entry it is; required unless the entry is the letter's number or an addressee. */
  @Text({ max: 80, optional: true, neededIf: ofConsultation })
  readonly agency?: AgencyId;

  /** Whose sending is corrected. */
  @Text({
    max: 36,
    optional: true,
    neededIf: (body) => 'entry' in body && body.entry === 'sending',
  })
  readonly opinion?: OpinionId;

  @Text({ max: 2000 })
  readonly reason!: string;

  @Part(() => EvidenceBody)
  readonly evidence!: EvidenceBody;
}

/** Both ends of a correction, read alike. */
const ends = <Value>(
  { from, to }: CorrectionBody,
  isRead: (text: string) => boolean,
  read: (text: string) => Value,
  problem: Omit<FieldProblem, 'field'>,
): { readonly from: Value; readonly to: Value } => {
  const unread = Object.entries({ from, to }).filter(([, text]) => !isRead(text));
  if (unread.length > 0)
    throw new ValidationFailed(unread.map(([field]) => ({ field, ...problem })));
  return { from: read(from), to: read(to) };
};

const moments = (body: CorrectionBody) =>
  ends(body, isInstant, instant, { reason: 'instant', sentence: A_MOMENT });
const dates = (body: CorrectionBody) =>
  ends(body, isLocalDate, localDate, { reason: 'date', sentence: A_DATE });

/**
 * The correction as the domain has it.
 * @throws {@link ValidationFailed} where an end is no date or moment although the entry is one
 */
export const correctionOf = (body: CorrectionBody): Correction => {
  const { entry, from, to } = body;
  // Validation has made sure of both wherever the entry belongs to a consultation.
  const agency = body.agency ?? ('' as AgencyId);
  const opinion = body.opinion ?? ('' as OpinionId);
  switch (entry) {
    case 'letterNumber':
      return { entry, from, to };
    case 'addressee':
      return { entry, from: from as AgencyId, to: to as AgencyId };
    case 'delivery':
      return { entry, agency, ...moments(body) };
    case 'registration':
      return { entry, agency, ...dates(body) };
    case 'sending':
      return { entry, agency, opinion, ...moments(body) };
  }
};
