import { accept, reject } from '#lib/event-sourcing';
import type { CorrectEntry } from '../request.commands.js';
import type { CorrectingParty, Correction } from '../request.events.js';
import type { RequestRejection } from '../request.rejections.js';
import type { RequestDecision } from '../request.vocabulary.js';
import { correctedAddressee } from '../rules/corrected-addressee.js';
import { correctedArrival } from '../rules/corrected-arrival.js';
import type { Corrected } from '../rules/corrections.js';
import { correctedSending } from '../rules/corrected-sending.js';
import type { Case } from '../rules/existing.js';
import { proofOf } from '../rules/entered-late.js';
import { actingAs, notAllowed } from '../rules/parties.js';
import { entryOutside } from '../rules/tracked-outside.js';
import type { Evidence } from '../vocabulary.js';

type Entry = CorrectEntry['data']['correction']['entry'];

/** Who may correct what. Số đến is the receiving agency's own, so its lead does not touch it. */
const MAY_CORRECT: { readonly [E in Entry]: readonly [CorrectingParty, ...CorrectingParty[]] } = {
  letterNumber: ['lead', 'monitoringBody'],
  addressee: ['lead', 'monitoringBody'],
  delivery: ['lead', 'agency', 'monitoringBody'],
  registration: ['agency', 'monitoringBody'],
  sending: ['agency', 'monitoringBody', 'lead'],
};

const correctedNumber = (
  { from, to }: { readonly from: string; readonly to: string },
  { request }: Case,
): Corrected | RequestRejection => {
  if (to.trim() === '') return { type: 'FieldMissing', field: 'correction.to' };
  return request.letter.number === from
    ? {}
    : { type: 'EntryIsNot', entry: 'letterNumber', recorded: request.letter.number };
};

const consequences = ({ data }: CorrectEntry, on: Case): Corrected | RequestRejection => {
  const { correction } = data;
  switch (correction.entry) {
    case 'letterNumber':
      return correctedNumber(correction, on);
    case 'addressee':
      return correctedAddressee(correction, data, on);
    case 'delivery':
    case 'registration':
      return correctedArrival(correction, on);
    case 'sending':
      return correctedSending(correction, on);
  }
};

/**
 * Whether the correction favours its author: an agency that sent earlier or was reached later, a lead that delivered
 * earlier. The monitoring body has no part in it.
 */
const favoursItsAuthor = (correction: Correction, party: CorrectingParty): boolean => {
  switch (correction.entry) {
    case 'letterNumber':
    case 'addressee':
      return false;
    case 'sending':
      return party === 'agency' && correction.to < correction.from;
    case 'delivery':
      return party === (correction.to < correction.from ? 'lead' : 'agency');
    case 'registration':
      return party === 'agency' && correction.to > correction.from;
  }
};

/** R12 holds for a corrected day as for one first entered late. */
const correctedLate = (
  correction: Correction,
  party: CorrectingParty,
  evidence: Evidence,
): boolean | RequestRejection =>
  favoursItsAuthor(correction, party) && (proofOf('evidence', evidence) ?? true);

/**
 * R13: a mistaken entry is corrected with its reason, both values kept. A date needs the document that proves it
 * (R12); what follows for the clock and the judgement is told by events of its own (R4).
 */
export const correctEntry = (command: CorrectEntry, on: Case): RequestDecision => {
  const { data, origin } = command;
  const { correction, reason, evidence } = data;
  const { lead, requestId } = on.request;
  const parties = {
    lead,
    addressees: on.request.consultations,
    register: on.facts.register,
    ...('agency' in correction && { agency: correction.agency }),
  };
  const may = MAY_CORRECT[correction.entry];
  const party = actingAs(origin.actor, may, parties);
  if (party === undefined) return reject(notAllowed(origin.actor, may, parties));
  if (reason.trim() === '') return reject({ type: 'FieldMissing', field: 'reason' });
  const isDate = correction.entry !== 'letterNumber' && correction.entry !== 'addressee';
  if (isDate && evidence.kind === 'recorded')
    return reject({ type: 'EvidenceRequired', field: 'evidence' });

  const outside = entryOutside(correction, on);
  if (outside) return reject(outside);
  const late = correctedLate(correction, party, evidence);
  if (typeof late === 'object') return reject(late);
  const corrected = consequences(command, { ...on, party });
  if ('type' in corrected) return reject(corrected);
  const { effects = [], awaitsConfirmation } = corrected;
  return accept(
    {
      type: 'EntryCorrected',
      data: {
        requestId,
        occurredAt: on.facts.now,
        correction,
        reason,
        evidence,
        party,
        ...(late && { enteredLate: true as const }),
        ...(awaitsConfirmation && { awaitsConfirmation }),
      },
    },
    ...effects,
  );
};
