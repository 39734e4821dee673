import { accept, reject } from '#lib/event-sourcing';
import { dateOf } from '#lib/working-time';
import type { OpenRequest } from '../request.commands.js';
import type { RequestOpened } from '../request.events.js';
import type { RequestFacts } from '../request.facts.js';
import type { RequestState } from '../request.state.js';
import type { RequestDecision } from '../request.vocabulary.js';
import { notStanding } from '../rules/addressing.js';
import { firstRefusal } from '../rules/dates.js';
import {
  addresseesRefusal,
  dayToStand,
  impossibleDates,
  incomplete,
  openerRefusal,
} from '../rules/opening.js';
import { calendarOf, ruleOf } from '../rules/pinned.js';
import { reissueRefusal } from '../rules/reissue.js';
import { reportLetterRefusal } from '../rules/reporting.js';
import { pinnedBy, ruleOfLetter } from '../rules/rule-of-letter.js';
import { secondRoundRefusal } from '../rules/second-round.js';
import { sentTo } from '../rules/sending.js';
import { statedWindowRefusal } from '../rules/stated-window.js';
import { tellsOfOutside } from '../rules/tracked-outside.js';

/** Opens one matter to one or many agencies, each with its own question and its own clock. */
export const openRequest = (
  command: OpenRequest,
  state: RequestState,
  facts: RequestFacts,
): RequestDecision => {
  const { data } = command;
  // R3, before anything that could carry a word of the content back.
  const { secrecy } = data;
  if (secrecy !== 'none' || data.addressees.some(tellsOfOutside))
    return reject({ type: 'ClassifiedNotAccepted' });
  if (state.status !== 'unknown')
    return reject({ type: 'RequestAlreadyOpened', requestId: state.requestId });
  const refusal =
    openerRefusal(command, facts) ??
    incomplete(data) ??
    impossibleDates(data, facts) ??
    notStanding(data.lead, dayToStand(data), facts) ??
    addresseesRefusal(data, facts) ??
    reportLetterRefusal(data, facts) ??
    reissueRefusal(data, facts) ??
    secondRoundRefusal(data, facts);
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
  const { addressees, sentAt = facts.now, leadPosition, mandate, silenceClause } = data;
  const { reissueOf, roundOf, askedInNameOf, signer, field } = data;
  const stating = {
    issuedOn,
    sentOn: dateOf(sentAt),
    transcribed,
  };
  const unsound = firstRefusal(
    ...addressees.map((one) =>
      statedWindowRefusal(one, rule, {
        ...stating,
        calendar: calendarOf(pinned, one.agency, facts),
      }),
    ),
  );
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
      ...(field !== undefined && { field }),
      secrecy,
      urgency: data.urgency,
      ...pinned,
      dossier: data.dossier,
      ...(leadPosition !== undefined && { leadPosition }),
      ...(mandate && { mandate }),
      ...(reissueOf && { reissueOf }),
      ...(roundOf && { roundOf }),
      ...(askedInNameOf && { askedInNameOf }),
      ...(signer && { signer }),
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
