import { type ReplyWindow, windowOf } from '#lib/working-time';
import type { DueDateMoved } from './window.events.js';

const REPLACES_FIRST_DUE: {
  readonly [Cause in DueDateMoved['data']['cause']]: (window: ReplyWindow) => boolean;
} = {
  registered: () => true,
  corrected: () => true,
  // What was counted on the calendar then published was valid.
  calendarCorrected: () => false,
  // What was counted by the rule then in force was valid too.
  ruleChanged: () => false,
  // A window that begins again had never run from a complete dossier; one that goes on has its pauses.
  documentsSupplied: ({ pauses }) => pauses.length === 0,
  transferred: () => false,
  extended: () => false,
  shortened: () => false,
  foundUnfounded: () => false,
  remitMaintained: () => false,
  lateEntry: ({ pauses }) => pauses.length === 0,
};

/** Whether a move of the due date replaces the first valid one as well: what was recorded before was not yet valid. */
export const replacesFirstDue = ({ cause, due }: DueDateMoved['data']): boolean =>
  REPLACES_FIRST_DUE[cause](windowOf(due));
