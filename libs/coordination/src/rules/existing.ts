import type { AgencyId } from '#lib/agencies';
import { accept, reject } from '#lib/event-sourcing';
import type { Consultation } from '../consultation.state.js';
import type { RequestCommand } from '../request.commands.js';
import type { RequestFacts } from '../request.facts.js';
import type { KnownRequest, RequestState } from '../request.state.js';
import type { RequestDecision } from '../request.vocabulary.js';
import { actingAs, notAllowed, type Party } from './parties.js';
import { transcriptionRefusal } from './transcription.js';

/** What a decision on an opened request is given besides the command. */
export interface Case {
  readonly request: KnownRequest;
  readonly facts: RequestFacts;
  /** The capacity in which the sender acts. */
  readonly party: Party;
}

export type DecisionOn<C extends RequestCommand> = (
  command: C,
  request: RequestState,
  facts: RequestFacts,
) => RequestDecision;

interface Conditions {
  /** Who may, the one the command is meant for first. */
  readonly by: readonly [Party, ...Party[]];
  /** A submitted request no longer takes it. */
  readonly untilSubmitted?: true;
  /** Of something that may have happened before the request was withdrawn or concluded, and is only now found. */
  readonly afterWithdrawal?: true;
  /** Says nothing of content: taken also while the part is tracked outside the system (R3). */
  readonly whileOutside?: true;
  /** Asked by a machine whose list may be stale: a request that is over changes nothing. */
  readonly mayBeStale?: true;
}

/** The agency whose consultation a command is about, if it is about one. */
const consultedIn = ({ data }: RequestCommand): AgencyId | undefined => {
  if ('agency' in data) return data.agency;
  return 'correction' in data && 'agency' in data.correction ? data.correction.agency : undefined;
};

/** The checks every command on an opened request shares: it exists, is not withdrawn, and is the sender's to act on. */
export const onRequest =
  <C extends RequestCommand>(
    { by, untilSubmitted, afterWithdrawal, mayBeStale }: Conditions,
    decide: (command: C, on: Case) => RequestDecision,
  ): DecisionOn<C> =>
  (command, request, facts) => {
    if (request.status === 'unknown') return reject({ type: 'RequestNotFound' });
    const { data, origin } = command;
    const agency = consultedIn(command);
    const parties = {
      lead: request.lead,
      addressees: request.consultations,
      register: facts.register,
      ...(agency && { agency }),
    };
    const party = actingAs(origin.actor, by, parties);
    if (party === undefined) return reject(notAllowed(origin.actor, by, parties));
    if (request.status === 'withdrawn' && !afterWithdrawal)
      return mayBeStale ? accept() : reject({ type: 'RequestWithdrawnAlready' });
    if (request.status === 'concluded' && !afterWithdrawal)
      return mayBeStale ? accept() : reject({ type: 'RequestConcludedAlready' });
    if (request.status === 'submitted' && untilSubmitted)
      return reject({ type: 'RequestSubmittedAlready' });
    const refusal =
      'evidence' in data && transcriptionRefusal(data.evidence, party, request.imported);
    if (refusal) return reject(refusal);
    return decide(command, { request, facts, party });
  };

/** The same for a command on one consultation, which must be addressed. */
export const onConsultation = <C extends RequestCommand & { data: { agency: AgencyId } }>(
  conditions: Conditions,
  decide: (command: C, consultation: Consultation, on: Case) => RequestDecision,
): DecisionOn<C> =>
  onRequest<C>(conditions, (command, on) => {
    const { agency } = command.data;
    const consultation = on.request.consultations.get(agency);
    if (consultation === undefined) return reject({ type: 'NotAddressed', agency });
    const { status } = consultation;
    return status === 'trackedOutside' && !conditions.whileOutside
      ? reject({ type: 'AddresseeNotOpen', agency, status })
      : decide(command, consultation, on);
  });
