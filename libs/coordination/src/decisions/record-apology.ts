import { accept, reject } from '#lib/event-sourcing';
import type { RejectedField } from '../rejected-field.js';
import type { RecordApology } from '../request.commands.js';
import type { RequestRejection } from '../request.rejections.js';
import type { RequestDecision } from '../request.vocabulary.js';
import { apologyFailings, apologyOwed, newDateRefusal } from '../rules/apologising.js';
import { beforeLetter, firstRefusal, inFuture } from '../rules/dates.js';
import type { Case } from '../rules/existing.js';
import { isLate } from '../rules/lateness-marked.js';
import { calendarOf, ruleOf } from '../rules/pinned.js';
import type { Apology } from '../vocabulary.js';

/**
 * The lead, which settles the procedure, records its apology for a late result. What the letter has to say is demanded;
 * that it came late, was not signed by the head or put the result off again is marked, for a letter sent is a fact.
 */
export const recordApology = (
  { data: { apology, causedBy } }: RecordApology,
  on: Case,
): RequestDecision => {
  const { request, facts } = on;
  const { requestId, matter, letter } = request;
  const { now } = facts;
  if (matter.kind !== 'administrativeProcedure')
    return reject({ type: 'NotAProcedure', matter: matter.kind });
  const { document, appointedOn, newDate } = apology;
  const refusal =
    causeRefusal(causedBy, on) ??
    missingIn(apology) ??
    firstRefusal(
      inFuture('apology.document.issuedOn', document.issuedOn, now),
      beforeLetter('apology.document.issuedOn', document.issuedOn, letter.issuedOn),
      newDateRefusal(newDate, appointedOn),
    );
  if (refusal) return reject(refusal);
  const calendar = calendarOf(request, request.lead, facts);
  const owed = apologyOwed(appointedOn, ruleOf(request, facts).apology, calendar);
  return accept({
    type: 'ApologyRecorded',
    data: {
      requestId,
      occurredAt: now,
      apology,
      ...(causedBy !== undefined && { causedBy }),
      owed,
      failings: apologyFailings(apology, owed, request.putOff),
    },
  });
};

/** Only an agency that is late can have caused it. */
const causeRefusal = (
  agency: RecordApology['data']['causedBy'],
  on: Case,
): RequestRejection | undefined => {
  if (agency === undefined) return undefined;
  const consultation = on.request.consultations.get(agency);
  if (consultation === undefined) return { type: 'NotAddressed', agency };
  return isLate(consultation, on) ? undefined : { type: 'NotLate', agency };
};

const missingIn = (apology: Apology): RequestRejection | undefined => {
  const required: Readonly<Partial<Record<RejectedField, string>>> = {
    'apology.document.number': apology.document.number,
    'apology.to': apology.to,
    'apology.dossierKind': apology.dossierKind,
    'apology.receiptNumber': apology.receiptNumber,
    'apology.progress': apology.progress,
    'apology.reason': apology.reason,
  };
  // Object.entries forgets which keys there are.
  const fields = Object.entries(required) as readonly (readonly [RejectedField, string])[];
  const field = fields.find(([, text]) => text.trim() === '')?.[0];
  return field && { type: 'FieldMissing', field };
};
