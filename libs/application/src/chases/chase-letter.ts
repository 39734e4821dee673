import type { AgencyId } from '#lib/agencies';
import type { DocumentReference, RequestId, RequestRejection } from '#lib/coordination';
import type { ConsultationFile, RequestFile } from '#lib/read-models';
import type { Derivation, Instant, LocalDate } from '#lib/working-time';

/** What a chase letter of the lead says to one agency whose reply is overdue. */
export interface ChaseLetter {
  readonly requestId: RequestId;
  readonly lead: AgencyId;
  readonly agency: AgencyId;
  /** Văn bản đôn đốc lần n: the next one for the due date as it stands. */
  readonly number: number;
  readonly letter: DocumentReference;
  readonly subject: string;
  readonly question?: string;
  readonly dueOn: LocalDate;
  readonly derivation: Derivation;
  /** After the due date; on the due date itself, past its stated hour, minutes instead. */
  readonly late: { readonly workingDays: number; readonly minutes?: number };
  /** Those issued before for the same due date. */
  readonly earlier: readonly DocumentReference[];
  /** False: căn cứ chưa được xác nhận. */
  readonly confirmed: boolean;
  readonly asOf: Instant;
}

/** Why there is nothing to chase. */
const notChased = ({ agency, status, opinions }: ConsultationFile): RequestRejection => {
  const answer = opinions.findLast(({ supersededBy }) => supersededBy === undefined);
  if (answer !== undefined && answer.opinion.kind !== 'interim')
    return { type: 'AnsweredAlready', opinion: answer.opinion.id };
  if (status.kind === 'notOwed' && status.because !== 'withdrawn' && status.because !== 'concluded')
    return { type: 'AddresseeNotOpen', agency, status: status.because };
  if (status.kind === 'excused') return { type: 'NothingToChase', agency, because: 'excused' };
  const because = status.kind === 'unjudgedDatePassed' ? 'notBound' : 'notPassed';
  return { type: 'NothingToChase', agency, because };
};

/** The next chase letter to that agency, or why there is none to write. */
export const chaseLetter = (
  file: RequestFile,
  agency: AgencyId,
  asOf: Instant,
): ChaseLetter | RequestRejection => {
  if (file.status === 'withdrawn') return { type: 'RequestWithdrawnAlready' };
  if (file.status === 'submitted') return { type: 'RequestSubmittedAlready' };
  if (file.status === 'concluded') return { type: 'RequestConcludedAlready' };
  const consultation = file.consultations.find((each) => each.agency === agency);
  if (consultation === undefined) return { type: 'NotAddressed', agency };
  const { status, window, question, chaseLetters } = consultation;
  if (file.rule.reference) return { type: 'NothingToChase', agency, because: 'notBound' };
  if (status.kind !== 'overdue' || window === undefined) return notChased(consultation);
  const { dueOn, derivation } = window.due;
  const earlier = chaseLetters.filter((issued) => issued.dueOn === dueOn);
  const { workingDays, minutes } = status;
  return {
    requestId: file.requestId,
    lead: file.lead,
    agency,
    number: earlier.length + 1,
    letter: file.letter,
    subject: file.subject,
    ...(question !== undefined && { question }),
    dueOn,
    derivation,
    late: { workingDays, ...(minutes !== undefined && { minutes }) },
    earlier: earlier.map(({ document }) => document),
    confirmed: file.rule.confirmed,
    asOf,
  };
};
