import type { RejectionProblemType } from '#lib/wording';
import { EDGE_STATUSES } from './edge-statuses.js';
import { REJECTION_STATUSES } from './rejection-statuses.js';

/** What a program tells problems apart by: the same words in every answer and in the documentation. */
export type ProblemType = keyof typeof EDGE_STATUSES | RejectionProblemType;

/** The one status of each type of problem. */
export const PROBLEM_STATUSES: Readonly<Record<ProblemType, number>> = {
  ...EDGE_STATUSES,
  ...REJECTION_STATUSES,
};

/** A problem's type and its status, together. */
export const called = (type: ProblemType) => ({ type, status: PROBLEM_STATUSES[type] });
