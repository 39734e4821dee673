import type { Decider } from '#lib/event-sourcing';
import { addDays } from '#lib/working-time';
import { amendProcedure } from './decisions/amend-procedure.js';
import { declareProcedure } from './decisions/declare-procedure.js';
import { endProcedure } from './decisions/end-procedure.js';
import type { ProcedureCommand } from './procedure.commands.js';
import type { ProcedureEvent } from './procedure.events.js';
import type { Procedure } from './procedure.js';
import type { ProcedureDecision, ProcedureVocabulary } from './procedure.vocabulary.js';

type DecisionOn<C extends ProcedureCommand> = (
  command: C,
  versions: ProcedureVocabulary['state'],
  facts: ProcedureVocabulary['facts'],
) => ProcedureDecision;

type Decisions = { readonly [C in ProcedureCommand as C['type']]: DecisionOn<C> };

const decisions: Decisions = {
  DeclareProcedure: declareProcedure,
  AmendProcedure: amendProcedure,
  EndProcedure: endProcedure,
};

/** Every version but the last has ended by itself; the last ends before a day, or before it began. */
const lastEndedBefore = (
  versions: readonly Procedure[],
  { data: { from, decision } }: ProcedureEvent,
): readonly Procedure[] =>
  versions.map((version, index) =>
    index < versions.length - 1
      ? version
      : { ...version, inForceTo: addDays(from, -1), ended: decision },
  );

const evolve = (versions: readonly Procedure[], event: ProcedureEvent): readonly Procedure[] => {
  if (event.type === 'ProcedureEnded') return lastEndedBefore(versions, event);
  const { code, version, from, decision, terms } = event.data;
  const next: Procedure = { ...terms, code, version, decision, inForceFrom: from };
  return event.type === 'ProcedureAmended'
    ? [...lastEndedBefore(versions, event), next]
    : [...versions, next];
};

/** One administrative procedure in the catalogue, stream `procedure-<code>`. */
export const procedureDecider: Decider<ProcedureVocabulary> = {
  initialState: [],
  // The map pairs each command with its own decision; a union of pairs is more than TypeScript follows.
  decide: (command, versions, facts) =>
    (decisions[command.type] as DecisionOn<ProcedureCommand>)(command, versions, facts),
  evolve,
};
