import type { AgencyId } from '#lib/agencies';
import { dateOf, type Floor, type Instant, windowOf } from '#lib/working-time';
import { type Consultation, deliveryOf, hasLapsed } from '../consultation.state.js';
import type {
  AddresseeAdded,
  ConsultationTransferred,
  RequestEvent,
  TransferredTo,
} from '../request.events.js';
import { carriedOver, carriedOverBeside } from './carried-over.js';
import { dueDateMoved, isClocked } from './due-date-moves.js';
import type { Case } from './existing.js';
import { hasPassed, lapseReversed, windowLapsed } from './lapse.js';
import { dueDateOf } from './pinned.js';
import { isBound, sentTo } from './sending.js';

/** Whoever takes an agency's place has at least this many working days from the transfer. */
const FOR_HEIRS = 5;

export const transferFloor = (now: Instant): Floor => ({
  since: dateOf(now),
  workingDays: FOR_HEIRS,
  cause: 'Chuyển cơ quan trả lời',
  basis: 'house',
});

export interface Transfer extends Pick<
  ConsultationTransferred['data'],
  'cause' | 'heirs' | 'heirsAwaited' | 'reason'
> {
  /** When the agency stopped owing the reply. */
  readonly at: Instant;
}

/**
 * R5: what became of the window while the agency still owed the reply. A lapse up to then stays with it; one recorded
 * for later is taken back, and a body wrongly asked has none.
 */
const lapseOf = (
  agency: AgencyId,
  consultation: Consultation,
  { at, cause }: Transfer,
  { request: { requestId }, facts: { now } }: Case,
): readonly RequestEvent[] => {
  if (consultation.status === 'running')
    return cause === 'reorganised' && hasPassed(consultation.clock, at)
      ? [windowLapsed(requestId, agency, consultation.clock, now)]
      : [];
  if (consultation.status !== 'lapsed' || !hasLapsed(consultation)) return [];
  const { lapse } = consultation.clock;
  return cause === 'wrongAddressee' || (lapse && lapse.dueAt > at)
    ? [lapseReversed(requestId, agency, consultation.clock, 'transferred', now)]
    : [];
};

/** The clock as it runs on for the heir; none before it started. */
const inheritedDue = (consultation: Consultation, heir: AgencyId, { request, facts }: Case) => {
  if (!isClocked(consultation)) return undefined;
  const window = windowOf(consultation.clock.due);
  const floors = [...window.floors, transferFloor(facts.now)];
  return dueDateOf({ ...window, floors }, request, heir, facts);
};

/**
 * The heir is asked what its predecessor was, and holds the dossier its predecessor held, with what was missing in it: a
 * clock that stood stands for the heir too.
 */
const takenOver = (
  heir: TransferredTo,
  agency: AgencyId,
  consultation: Consultation,
  on: Case,
): readonly RequestEvent[] => {
  const { request, facts } = on;
  const { requestId } = request;
  const { agency: taker, ...asked } = { ...consultation.addressee, ...heir };
  const ofHeir = { requestId, agency: taker, occurredAt: facts.now };
  const added: AddresseeAdded = {
    type: 'AddresseeAdded',
    data: {
      ...ofHeir,
      addressee: asked,
      bound: isBound(request, taker, facts),
      takenOverFrom: agency,
    },
  };
  if (deliveryOf(consultation) === undefined) return [added];
  const due = inheritedDue(consultation, taker, on);
  return [
    added,
    { type: 'DossierDelivered', data: { ...ofHeir, evidence: { kind: 'recorded' } } },
    ...(due
      ? [{ type: 'WindowOpened', data: { ...ofHeir, due, takenOverFrom: agency } } as const]
      : []),
    ...carriedOver(agency, consultation, heir.agency, on),
  ];
};

/** One body, one reply: an heir that is asked already answers for both, and has at least the same days for it. */
const joined = (
  { agency: heir, question }: TransferredTo,
  agency: AgencyId,
  consultation: Consultation,
  on: Case,
): readonly RequestEvent[] => {
  const own = on.request.consultations.get(heir);
  const added = question ?? consultation.addressee.question;
  const { requestId } = on.request;
  const ofHeir = { requestId, agency: heir, occurredAt: on.facts.now };
  const alsoAsked: readonly RequestEvent[] =
    added === undefined || added === own?.addressee.question
      ? []
      : [{ type: 'QuestionAdded', data: { ...ofHeir, question: added, takenOverFrom: agency } }];
  if (own?.status !== 'running') return alsoAsked;
  const due = inheritedDue(own, heir, on);
  return [
    ...alsoAsked,
    ...(due && due.dueAt > own.clock.due.dueAt
      ? [dueDateMoved(heir, own.clock, due, { cause: 'transferred' }, on)]
      : []),
    ...carriedOverBeside(agency, consultation, heir, own, on),
  ];
};

const askedOf = (
  heir: TransferredTo,
  agency: AgencyId,
  consultation: Consultation,
  { cause }: Transfer,
  on: Case,
): readonly RequestEvent[] => {
  const { request, facts } = on;
  if (heir.agency === request.lead) return [];
  if (request.consultations.has(heir.agency)) return joined(heir, agency, consultation, on);
  if (cause === 'reorganised') return takenOver(heir, agency, consultation, on);
  const addressee = { ...consultation.addressee, ...heir };
  const floors = [transferFloor(facts.now)];
  const sent = { sentAt: facts.now, evidence: { kind: 'recorded' }, floors } as const;
  return sentTo(addressee, request, sent, facts);
};

/** The agency owes nothing from `at` on; its earlier days stay with it, and its heirs are asked in its place. */
export const transferred = (
  agency: AgencyId,
  consultation: Consultation,
  transfer: Transfer,
  on: Case,
): readonly RequestEvent[] => {
  const { at: occurredAt, ...told } = transfer;
  const { requestId } = on.request;
  return [
    ...lapseOf(agency, consultation, transfer, on),
    { type: 'ConsultationTransferred', data: { requestId, agency, occurredAt, ...told } },
    ...told.heirs.flatMap((heir) => askedOf(heir, agency, consultation, transfer, on)),
  ];
};
