import type { AgencyId } from '#lib/agencies';
import {
  askedFor,
  type AskedFor,
  type DocumentReference,
  type RequestId,
  type RequestRejection,
} from '#lib/coordination';
import type { ConsultationFile, RequestFile } from '#lib/read-models';
import type { RuleSet } from '#lib/rulebook';
import type { Derivation, Ground, Instant, LocalDate } from '#lib/working-time';

/** What a chase letter of the lead says to one agency whose reply is overdue. */
export interface ChaseLetter {
  readonly requestId: RequestId;
  readonly lead: AgencyId;
  readonly agency: AgencyId;
  /** Văn bản đôn đốc lần n: the next one for the due date as it stands. */
  readonly number: number;
  readonly letter: DocumentReference;
  readonly subject: string;
  readonly askedFor: AskedFor;
  readonly question?: string;
  readonly dueOn: LocalDate;
  readonly derivation: Derivation;
  /** After the due date; on the due date itself, past its stated hour, minutes instead. */
  readonly late: { readonly workingDays: number; readonly minutes?: number };
  /** Where its rule makes agreement of silence in this matter: after how many letters, and on what ground. */
  readonly agreement?: Ground & { readonly chases: number };
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
  const because = status.kind === 'unjudgedDatePassed' ? 'notBound' : 'notPassed';
  return { type: 'NothingToChase', agency, because };
};

/** Whoever is chased is told what its silence comes to; without a position of the lead it comes to nothing. */
const agreementUnder = (
  rule: RuleSet | undefined,
  { matter, leadPosition }: RequestFile,
): ChaseLetter['agreement'] => {
  if (rule === undefined || leadPosition === undefined) return undefined;
  const { value: silence, basis, citation = rule.citation } = rule.silence;
  return silence.effect === 'deemedAgreement' && !silence.neverIn.includes(matter.kind)
    ? { chases: silence.chases, basis, citation }
    : undefined;
};

/** The next chase letter to that agency, under the rule of the request, or why there is none to write. */
export const chaseLetter = (
  file: RequestFile,
  agency: AgencyId,
  asOf: Instant,
  rule?: RuleSet,
): ChaseLetter | RequestRejection => {
  if (file.status === 'withdrawn') return { type: 'RequestWithdrawnAlready' };
  if (file.status === 'submitted') return { type: 'RequestSubmittedAlready' };
  if (file.status === 'concluded') return { type: 'RequestConcludedAlready' };
  const consultation = file.consultations.find((each) => each.agency === agency);
  if (consultation === undefined) return { type: 'NotAddressed', agency };
  const { status, window, question, chaseLetters } = consultation;
  if (file.rule.reference) return { type: 'NothingToChase', agency, because: 'notBound' };
  const isOverdue = status.kind === 'overdue' || status.kind === 'deemedAgreement';
  if (!isOverdue || window === undefined) return notChased(consultation);
  const { dueOn, derivation } = window.due;
  const earlier = chaseLetters.filter((issued) => issued.dueOn === dueOn);
  const { workingDays } = status;
  const minutes = status.kind === 'overdue' ? status.minutes : undefined;
  const agreement = agreementUnder(rule, file);
  return {
    requestId: file.requestId,
    lead: file.lead,
    agency,
    number: earlier.length + 1,
    letter: file.letter,
    subject: file.subject,
    askedFor: askedFor(file.matter),
    ...(question !== undefined && { question }),
    dueOn,
    derivation,
    late: { workingDays, ...(minutes !== undefined && { minutes }) },
    ...(agreement && { agreement }),
    earlier: earlier.map(({ document }) => document),
    confirmed: file.rule.confirmed,
    asOf,
  };
};
