import { accept, reject } from '#lib/event-sourcing';
import { startOfDay } from '#lib/working-time';
import type { DeclareProcedure } from '../procedure.commands.js';
import type { Procedure } from '../procedure.js';
import type { ProcedureDecision } from '../procedure.vocabulary.js';
import { decisionCitedIn, type RulingFacts } from '../rules/ruling.js';

/** Puts a procedure in the catalogue from a day on, also again after it had ended. */
export const declareProcedure = (
  command: DeclareProcedure,
  versions: readonly Procedure[],
  facts: RulingFacts,
): ProcedureDecision => {
  const decision = decisionCitedIn(command, facts);
  if ('type' in decision) return reject(decision);
  const { code, from, terms } = command.data;
  const newest = versions.at(-1);
  if (newest && (newest.inForceTo === undefined || newest.inForceTo >= from))
    return reject({ type: 'ProcedureDeclaredAlready', code });
  return accept({
    type: 'ProcedureDeclared',
    data: {
      code,
      version: (newest?.version ?? 0) + 1,
      from,
      decision,
      occurredAt: startOfDay(decision.issuedOn),
      terms,
    },
  });
};
