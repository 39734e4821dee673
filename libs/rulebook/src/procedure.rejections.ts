import type { Rejection } from '#lib/event-sourcing';
import type { LocalDate } from '#lib/working-time';
import type { RulingRejection } from './rule-set.rejections.js';

/** Why a ruling on a procedure was refused. */
export type ProcedureRejection =
  | RulingRejection
  | (Rejection<'ProcedureNotFound'> & { readonly code: string })
  | (Rejection<'ProcedureDeclaredAlready'> & { readonly code: string })
  | (Rejection<'ProcedureNotAmended'> & { readonly code: string })
  /** A ruling takes effect after the version it changes. */
  | (Rejection<'NotAfterVersionInForce'> & {
      readonly from: LocalDate;
      readonly version: number;
      readonly inForceFrom: LocalDate;
    })
  | (Rejection<'EndedByThen'> & { readonly from: LocalDate; readonly inForceTo: LocalDate });
