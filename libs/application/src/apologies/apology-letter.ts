import type { AgencyId } from '#lib/agencies';
import {
  type Apology,
  apologyOwed,
  type ApologyOwed,
  type DocumentReference,
  isExcused,
  newDateRefusal,
  type RequestFacts,
  type RequestId,
  type RequestRejection,
} from '#lib/coordination';
import type { ApologyFile, ConsultationFile, RequestFile } from '#lib/read-models';
import type { Instant, LocalDate } from '#lib/working-time';
import { dossierKind, progress, reason } from './apology-words.js';

/** What the apology has to say, in the order of its letter (Decision 5157/QĐ-UBND of 30/9/2016). */
const REQUIRED = ['to', 'dossierKind', 'receiptNumber', 'progress', 'reason', 'newDate'] as const;
export type ApologyField = (typeof REQUIRED)[number];

/** What only the receipt of the one-stop unit says; no name of a person is among it. */
export type Appointment = Partial<Pick<Apology, 'receiptNumber' | 'appointedOn' | 'newDate'>>;

/** A consulted agency that is late, told internally: what the lead may name as the cause. */
export interface LateAgency {
  readonly agency: AgencyId;
  readonly workingDays: number;
  readonly minutes?: number;
}

/** The draft of an apology for the late result of an administrative procedure. */
export interface ApologyLetter {
  readonly requestId: RequestId;
  readonly lead: AgencyId;
  readonly letter: DocumentReference;
  readonly subject: string;
  /** Those of the required fields that are known. */
  readonly fields: Readonly<Partial<Record<ApologyField, string>>>;
  /** Those still to be filled in before it is signed. */
  readonly missing: readonly ApologyField[];
  readonly appointedOn?: LocalDate;
  /** Absent until the appointed day is told. */
  readonly owed?: ApologyOwed;
  /** Results put off already; none of them is put off again. */
  readonly putOff: readonly Pick<ApologyFile, 'receiptNumber' | 'newDate' | 'document'>[];
  /** Never in the letter itself. */
  readonly late: readonly LateAgency[];
  /** False: căn cứ chưa được xác nhận. */
  readonly confirmed: boolean;
  readonly withdrawn: boolean;
  readonly asOf: Instant;
}

/** Late under a date that judges, and not excused in the whole. */
const lateIn = ({ agency, status, latenessTold }: ConsultationFile): readonly LateAgency[] => {
  if (status.kind !== 'overdue' && status.kind !== 'answeredLate') return [];
  const { workingDays, minutes } = status;
  const review = latenessTold.findLast(({ kind }) => kind === 'reviewed');
  const finding = review?.kind === 'reviewed' && review.finding;
  if (finding && isExcused({ finding }, workingDays)) return [];
  return [{ agency, workingDays, ...(minutes !== undefined && { minutes }) }];
};

/** The apology as far as the record and the receipt say, or why none is drafted. */
export const apologyLetter = (
  file: RequestFile,
  { receiptNumber, appointedOn, newDate }: Appointment,
  { now, rules, calendars }: Pick<RequestFacts, 'now' | 'rules' | 'calendars'>,
): ApologyLetter | RequestRejection => {
  const { matter, requestId, lead, letter, subject } = file;
  if (matter.kind !== 'administrativeProcedure')
    return { type: 'NotAProcedure', matter: matter.kind };
  const putOff = file.apologies.map((made) => ({
    receiptNumber: made.receiptNumber,
    newDate: made.newDate,
    document: made.document,
  }));
  const before = putOff.find((made) => made.receiptNumber.trim() === receiptNumber?.trim());
  if (before)
    return {
      type: 'ResultPutOffAlready',
      receiptNumber: before.receiptNumber,
      newDate: before.newDate,
    };
  const refusal = newDate && appointedOn && newDateRefusal(newDate, appointedOn);
  if (refusal) return refusal;
  const late = file.rule.reference ? [] : file.consultations.flatMap(lateIn);
  const fields = {
    ...dossierKind(file, rules),
    ...(receiptNumber !== undefined && { receiptNumber }),
    ...progress(file),
    ...reason(file, late),
    ...(newDate !== undefined && { newDate }),
  };
  const term = rules.pinned(file.rule)?.apology;
  const calendar = calendars.of(file.calendar, lead);
  return {
    ...{ requestId, lead, letter, subject, fields, putOff, late },
    missing: REQUIRED.filter((field) => !(field in fields)),
    ...(appointedOn !== undefined && { appointedOn }),
    ...(appointedOn && term && calendar && { owed: apologyOwed(appointedOn, term, calendar) }),
    confirmed: file.rule.confirmed,
    withdrawn: file.status === 'withdrawn',
    asOf: now,
  };
};
