import { dateOf } from '#lib/working-time';
import type { OpenRequest } from '../request.commands.js';
import type { RequestFacts } from '../request.facts.js';
import type { RequestRejection } from '../request.rejections.js';
import { addresseeRefusal } from './addressing.js';
import { beforeLetter, firstRefusal, inFuture } from './dates.js';
import { actingAs, notAllowed, type Party } from './parties.js';
import { transcriptionRefusal } from './transcription.js';

type Content = OpenRequest['data'];

/** Who may open: the lead for itself; an import, or the monitoring body transcribing a past request, for any lead. */
export const openerRefusal = (
  { data, origin }: OpenRequest,
  { register }: RequestFacts,
): RequestRejection | undefined => {
  const addressees = new Set(data.addressees.map(({ agency }) => agency));
  const parties = { lead: data.lead, addressees, register };
  const may: readonly Party[] =
    data.evidence.kind === 'transcribed'
      ? ['import', 'monitoringBody', 'lead']
      : ['lead', 'import'];
  const party = actingAs(origin.actor, may, parties);
  return party
    ? transcriptionRefusal(data.evidence, party, true)
    : notAllowed(origin.actor, ['lead'], parties);
};

/** R2: a subject, a letter number, whether it is an administrative procedure, and somebody to ask. */
export const incomplete = ({
  subject,
  letter,
  matter,
  dossier,
  addressees,
  evidence,
}: Content): RequestRejection | undefined => {
  if (subject.trim() === '') return { type: 'FieldMissing', field: 'subject' };
  if (letter.number.trim() === '') return { type: 'FieldMissing', field: 'letter.number' };
  const live = evidence.kind !== 'transcribed';
  if (live && matter.kind === 'unrecorded') return { type: 'FieldMissing', field: 'matter' };
  if (live && dossier.status === 'unrecorded') return { type: 'FieldMissing', field: 'dossier' };
  return addressees.length === 0 ? { type: 'NoAddressees' } : undefined;
};

export const impossibleDates = (
  { letter, sentAt }: Content,
  { now }: RequestFacts,
): RequestRejection | undefined =>
  firstRefusal(
    inFuture('letter.issuedOn', letter.issuedOn, now),
    inFuture('sentAt', sentAt, now),
    sentAt && beforeLetter('sentAt', dateOf(sentAt), letter.issuedOn),
  );

/** Whoever leads or is asked stood on the day of the letter; the past is transcribed as it was. */
export const dayToStand = ({ evidence, letter }: Content) =>
  evidence.kind === 'transcribed' ? undefined : letter.issuedOn;

export const addresseesRefusal = (
  content: Content,
  facts: RequestFacts,
): RequestRejection | undefined => {
  const on = dayToStand(content);
  const already = new Set<string>();
  for (const addressee of content.addressees) {
    const refusal = addresseeRefusal(addressee, content.lead, already, facts, on);
    if (refusal) return refusal;
    already.add(addressee.agency);
  }
  return undefined;
};
