import { accept, reject } from '#lib/event-sourcing';
import { dateOf } from '#lib/working-time';
import type { OpenRequest } from '../request.commands.js';
import type { RequestOpened } from '../request.events.js';
import type { RequestFacts } from '../request.facts.js';
import type { RequestRejection } from '../request.rejections.js';
import type { RequestState } from '../request.state.js';
import type { RequestDecision } from '../request.vocabulary.js';
import { addresseeRefusal, notStanding } from '../rules/addressing.js';
import { beforeLetter, firstRefusal, inFuture } from '../rules/dates.js';
import { actingAs, notAllowed, type Party } from '../rules/parties.js';
import { calendarOf, ruleOf } from '../rules/pinned.js';
import { reissueRefusal } from '../rules/reissue.js';
import { pinnedBy, ruleOfLetter } from '../rules/rule-of-letter.js';
import { sentTo } from '../rules/sending.js';
import { statedWindowRefusal } from '../rules/stated-window.js';
import { transcriptionRefusal } from '../rules/transcription.js';

type Content = OpenRequest['data'];

/** Who may open: the lead for itself; an import, or the monitoring body transcribing a past request, for any lead. */
const openerRefusal = (
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
const incomplete = ({
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

const impossibleDates = (
  { letter, sentAt }: Content,
  { now }: RequestFacts,
): RequestRejection | undefined =>
  firstRefusal(
    inFuture('letter.issuedOn', letter.issuedOn, now),
    inFuture('sentAt', sentAt, now),
    sentAt && beforeLetter('sentAt', dateOf(sentAt), letter.issuedOn),
  );

/** Whoever leads or is asked stood on the day of the letter; the past is transcribed as it was. */
const dayToStand = ({ evidence, letter }: Content) =>
  evidence.kind === 'transcribed' ? undefined : letter.issuedOn;

const addresseesRefusal = (content: Content, facts: RequestFacts): RequestRejection | undefined => {
  const on = dayToStand(content);
  const already = new Set<string>();
  for (const addressee of content.addressees) {
    const refusal = addresseeRefusal(addressee, content.lead, already, facts, on);
    if (refusal) return refusal;
    already.add(addressee.agency);
  }
  return undefined;
};

/** Opens one matter to one or many agencies, each with its own question and its own clock. */
export const openRequest = (
  command: OpenRequest,
  state: RequestState,
  facts: RequestFacts,
): RequestDecision => {
  const { data } = command;
  // R3, before anything that could carry a word of the content back.
  const { secrecy } = data;
  if (secrecy !== 'none') return reject({ type: 'ClassifiedNotAccepted' });
  if (state.status !== 'unknown')
    return reject({ type: 'RequestAlreadyOpened', requestId: state.requestId });
  const refusal =
    openerRefusal(command, facts) ??
    incomplete(data) ??
    impossibleDates(data, facts) ??
    notStanding(data.lead, dayToStand(data), facts) ??
    addresseesRefusal(data, facts) ??
    reissueRefusal(data, facts);
  if (refusal) return reject(refusal);

  const transcribed = data.evidence.kind === 'transcribed';
  const { matter } = data;
  const { issuedOn } = data.letter;
  const letter = { issuedOn, matter, transcribed };
  const inForce = ruleOfLetter(letter, data.ruleSet, facts);
  if ('type' in inForce) return reject(inForce);
  const calendar = data.calendar ?? inForce.calendar.value;
  if (!facts.calendars.has(calendar)) return reject({ type: 'CalendarNotFound', calendar });
  const pinned = { rule: pinnedBy(letter, inForce, facts), calendar };
  const rule = ruleOf(pinned, facts);
  const { addressees, sentAt = facts.now, leadPosition, mandate, reissueOf, silenceClause } = data;
  const stating = {
    issuedOn,
    sentOn: dateOf(sentAt),
    calendar: calendarOf(pinned, facts),
    transcribed,
  };
  const unsound = firstRefusal(...addressees.map((one) => statedWindowRefusal(one, rule, stating)));
  if (unsound) return reject(unsound);

  const opened: RequestOpened = {
    type: 'RequestOpened',
    data: {
      requestId: data.requestId,
      occurredAt: sentAt,
      lead: data.lead,
      letter: data.letter,
      subject: data.subject,
      matter,
      secrecy,
      urgency: data.urgency,
      ...pinned,
      dossier: data.dossier,
      ...(leadPosition !== undefined && { leadPosition }),
      ...(mandate && { mandate }),
      ...(reissueOf && { reissueOf }),
      ...(silenceClause !== undefined && { silenceClause }),
      evidence: data.evidence,
    },
  };
  const request = {
    ...opened.data,
    dossierProvided: data.dossier.status !== 'notProvided',
    extended: [],
  };
  return accept(
    opened,
    ...addressees.flatMap((addressee) => sentTo(addressee, request, { ...data, sentAt }, facts)),
  );
};
