import type { Decision } from '#lib/event-sourcing';
import type { RulingFacts } from './rules/ruling.js';
import type { ProcedureCommand } from './procedure.commands.js';
import type { ProcedureEvent } from './procedure.events.js';
import type { Procedure } from './procedure.js';
import type { ProcedureRejection } from './procedure.rejections.js';

export interface ProcedureVocabulary {
  command: ProcedureCommand;
  event: ProcedureEvent;
  /** Every version of the procedure, oldest first. */
  state: readonly Procedure[];
  rejection: ProcedureRejection;
  facts: RulingFacts;
}

export type ProcedureDecision = Decision<ProcedureVocabulary>;
