import type { AgencyId } from '#lib/agencies';
import type { Rejection } from '#lib/event-sourcing';
import type { OpinionKind } from './vocabulary.js';

/** Reports, where others are asked for an opinion. */
export type ReportRejection =
  /** A report is owed by one agency; another is asked in its place, never beside it. */
  | (Rejection<'ReportHasOneAddressee'> & { readonly agency: AgencyId })
  /** Nothing is sent to be judged, and nothing of it can be missing. */
  | Rejection<'ReportHasNoDossier'>
  | Rejection<'ReportHasNoPoints'>
  /** The letter asks for an opinion. */
  | Rejection<'ReportNotAskedFor'>
  /** The letter asks for a report. */
  | (Rejection<'OpinionNotAskedFor'> & { readonly kind: OpinionKind })
  /** A report is concluded on without a submission. */
  | Rejection<'NothingToSubmit'>
  | (Rejection<'ReportAwaited'> & { readonly agency: AgencyId });
