import type { DocumentReference, Signer, Urgency } from '#lib/coordination';
import { instant, type Instant, type LocalDate } from '#lib/working-time';
import type { DemoSignature } from '../demo-matter.js';
import type { ToldDocument, ToldSigner } from './told-parts.js';

export const URGENCY = { thường: 'normal', 'Hỏa tốc': 'express' } as const satisfies Record<
  string,
  Urgency
>;

/** A moment of the story; without an offset it is that of Viet Nam. */
export const momentOf = (told: string): Instant =>
  instant(told.endsWith('+07:00') ? told : `${told}+07:00`);

/** A number of a document and its date in words, `số 6588/STC-VP ngày 21/9/2026`. */
const CITED = /số (\S+) ngày (\d{1,2})\/(\d{1,2})\/(\d{4})/u;

const citedIn = (words: string): DocumentReference => {
  const [, number, day = '', month = '', year] = CITED.exec(words) ?? [];
  if (number === undefined) throw new RangeError(`"${words}" cites no document`);
  const issuedOn = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` as LocalDate;
  return { number, issuedOn };
};

/** `KT. GIÁM ĐỐC` above `PHÓ GIÁM ĐỐC`: the authority apart, the posts below each other as printed. */
export const signatureOf = ({ authority, position, authorisation }: ToldSigner): DemoSignature => {
  const [, printed, post] = /^(TM|KT|TL|TUQ|Q)\. (.+)$/u.exec(authority) ?? [];
  return {
    // The expression knows no other.
    authority: (printed as Signer['authority'] | undefined) ?? 'none',
    position: `${post ?? authority}\n${position}`,
    ...(authorisation !== undefined && { authorisation: citedIn(authorisation) }),
  };
};

export const documentOf = ({ number, date }: ToldDocument): DocumentReference => ({
  number,
  issuedOn: date,
});
