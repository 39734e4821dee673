import { accept, reject } from '#lib/event-sourcing';
import { startOfDay } from '#lib/working-time';
import type { EndProcedure } from '../procedure.commands.js';
import type { Procedure } from '../procedure.js';
import type { ProcedureDecision } from '../procedure.vocabulary.js';
import { inForceUntil } from '../rules/days-in-force.js';
import { decisionCitedIn, type RulingFacts } from '../rules/ruling.js';

/** Takes a procedure out of the catalogue from a day on. */
export const endProcedure = (
  command: EndProcedure,
  versions: readonly Procedure[],
  facts: RulingFacts,
): ProcedureDecision => {
  const decision = decisionCitedIn(command, facts);
  if ('type' in decision) return reject(decision);
  const { code, from } = command.data;
  const newest = versions.at(-1);
  if (newest === undefined) return reject({ type: 'ProcedureNotFound', code });
  const over = inForceUntil(newest, from);
  if (over) return reject(over);
  return accept({
    type: 'ProcedureEnded',
    data: { code, from, decision, occurredAt: startOfDay(decision.issuedOn) },
  });
};
