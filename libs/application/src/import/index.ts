export { agenciesOnRecord } from './agencies-on-record.js';
export type { Contradiction } from './contradiction.js';
export {
  type ImportOptions,
  type ImportOutcome,
  type ImportProblem,
  PastRequestsImport,
} from './import-past-requests.js';
export { ImportModule } from './import.module.js';
export type { ImportReport, RefusedRow } from './import-report.js';
export type { RowRefusal } from './row-outcome.js';
export type { RowProblem, RowWarning } from './past-row.js';
export { problemSentence } from './problem-sentences.js';
export { rowSentence } from './refusal-sentences.js';
export { inParallel } from '../in-parallel.js';
