import type { AgencyId } from '#lib/agencies';
import type { Rejection } from '#lib/event-sourcing';
import type { LocalDate } from '#lib/working-time';
import type { Matter } from './vocabulary.js';

/** Chasing, and answering for lateness. */
export type LatenessRejection =
  /** Only an overdue reply is chased, not excused, and only of an agency that a rule binds. */
  | (Rejection<'NothingToChase'> & {
      readonly agency: AgencyId;
      readonly because: 'notBound' | 'notPassed' | 'excused';
    })
  | (Rejection<'ChaseRecordedAlready'> & { readonly agency: AgencyId; readonly number: string })
  /** No mark of lateness stands, or the date judges nobody. */
  | (Rejection<'NotLate'> & { readonly agency: AgencyId })
  /** The mandate sets no date, or the lead keeps it. */
  | (Rejection<'SubmissionNotLate'> & { readonly submitBy?: LocalDate })
  | (Rejection<'LatenessObjectedToAlready'> & { readonly agency: AgencyId })
  /** It could be objected to until that day, included. */
  | (Rejection<'MarkIsFinal'> & { readonly agency: AgencyId; readonly until: LocalDate })
  | (Rejection<'LatenessReviewedAlready'> & { readonly agency: AgencyId })
  /** The agency has neither objected nor explained. */
  | (Rejection<'NothingToReview'> & { readonly agency: AgencyId })
  | (Rejection<'ExcuseImpossible'> & { readonly workingDays: number })
  /** Only the late result of an administrative procedure is apologised for. */
  | (Rejection<'NotAProcedure'> & { readonly matter: Matter['kind'] })
  /** The result of one dossier is put off at most once: no second letter is drafted for it. */
  | (Rejection<'ResultPutOffAlready'> & {
      readonly receiptNumber: string;
      readonly newDate: LocalDate;
    });
