import { accept, reject } from '#lib/event-sourcing';
import { startOfDay } from '#lib/working-time';
import type { AmendProcedure } from '../procedure.commands.js';
import { type Procedure, procedureTermsOf } from '../procedure.js';
import type { ProcedureDecision } from '../procedure.vocabulary.js';
import { withinItsDays } from '../rules/days-in-force.js';
import { changes } from '../rules/changes.js';
import { decisionCitedIn, type RulingFacts } from '../rules/ruling.js';

/** Changes a procedure from a day on, as a new version. */
export const amendProcedure = (
  command: AmendProcedure,
  versions: readonly Procedure[],
  facts: RulingFacts,
): ProcedureDecision => {
  const decision = decisionCitedIn(command, facts);
  if ('type' in decision) return reject(decision);
  const { code, from, terms: told } = command.data;
  const newest = versions.at(-1);
  if (newest === undefined) return reject({ type: 'ProcedureNotFound', code });
  const outside = withinItsDays(newest, from);
  if (outside) return reject(outside);
  const former = procedureTermsOf(newest);
  const terms = { ...former, ...told };
  if (!changes(terms, former)) return reject({ type: 'ProcedureNotAmended', code });
  return accept({
    type: 'ProcedureAmended',
    data: {
      code,
      version: newest.version + 1,
      from,
      decision,
      occurredAt: startOfDay(decision.issuedOn),
      terms,
    },
  });
};
