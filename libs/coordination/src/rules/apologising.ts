import type { LocalDate, WorkingCalendar } from '#lib/working-time';
import type { Apology, ApologyFailing, Signer } from '../vocabulary.js';

/** Whether the head, or who holds the head's post, signs under that authority. */
const BY_HEAD: Readonly<Record<Signer['authority'], boolean>> = {
  none: true,
  TM: true,
  Q: true,
  KT: false,
  TL: false,
  TUQ: false,
};

/** Owed at the latest one working day before the appointed day (Decree 61/2018, now Decree 118/2025). */
export const apologyOwedBy = (
  { appointedOn }: Pick<Apology, 'appointedOn'>,
  calendar: WorkingCalendar,
): LocalDate => calendar.previousWorkingDay(appointedOn);

/** What of an apology is not as required. */
export const apologyFailings = (
  { document, signer, receiptNumber }: Apology,
  owedBy: LocalDate,
  putOff: ReadonlySet<string>,
): readonly ApologyFailing[] => [
  ...(document.issuedOn > owedBy ? (['late'] as const) : []),
  ...(BY_HEAD[signer.authority] ? [] : (['notByHead'] as const)),
  ...(putOff.has(receiptNumber.trim()) ? (['putOffAgain'] as const) : []),
];
