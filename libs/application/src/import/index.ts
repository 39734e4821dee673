export type { Contradiction } from './contradiction.js';
export {
  type ImportOptions,
  type ImportOutcome,
  type ImportProblem,
  PastRequestsImport,
} from './import-past-requests.js';
export type { ImportReport, RefusedRow, RowRefusal } from './import-report.js';
export type { RowProblem, RowWarning } from './past-request.row.js';
