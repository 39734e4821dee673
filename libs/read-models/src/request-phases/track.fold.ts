import type { AgencyId } from '#lib/agencies';
import { askedFor, type RequestEvent, type RequestOpened } from '#lib/coordination';
import { dateOf, type LocalDate } from '#lib/working-time';
import { courseAfter, touches } from '../consultation/course-after.js';
import { lastDayBefore } from './last-day.js';
import { partSteps } from './part.fold.js';
import type { PartTrack, RequestTrack } from './track.js';
import { waitedUntil, waiting } from './waits.js';

type AddedData = Extract<RequestEvent, { type: 'AddresseeAdded' }>['data'];

/** A mandate or a letter dated after the sending is an irregular fact: nothing began after it was sent. */
const opened = ({
  lead,
  letter,
  mandate,
  calendar,
  matter,
  rule,
  occurredAt,
}: RequestOpened['data']): RequestTrack => {
  const sentOn = dateOf(occurredAt);
  const dated = [mandate?.document.issuedOn, letter.issuedOn].filter((day) => day !== undefined);
  return {
    calendar,
    reference: rule.reference,
    askedFor: askedFor(matter),
    lead,
    formerLeads: [],
    beganOn: dated.find((day) => day <= sentOn) ?? sentOn,
    sentOn,
    submissions: [],
    ended: null,
    parts: [],
  };
};

const addressed = ({ agency, occurredAt }: AddedData, event: RequestEvent): PartTrack => {
  const on = dateOf(occurredAt);
  return {
    agency,
    course: courseAfter(undefined, event),
    addressedOn: on,
    deliveredOn: null,
    suppliedOn: null,
    excusedOn: null,
    waits: waiting([], 'notDelivered', on),
  };
};

/** From when the former body stopped owing the reply until another was asked, nobody could answer. */
const takenOver = (
  parts: readonly PartTrack[],
  from: AgencyId | undefined,
  on: LocalDate,
): readonly PartTrack[] =>
  parts.map((part) => {
    if (part.agency !== from) return part;
    if (part.waits.some(({ cause }) => cause === 'heirsAwaited'))
      return { ...part, waits: waitedUntil(part.waits, on, 'heirsAwaited') };
    const { ended } = part.course;
    return ended?.because === 'transferred'
      ? { ...part, waits: waiting(part.waits, 'transferred', lastDayBefore(ended.at), on) }
      : part;
  });

const partAfter = (part: PartTrack, event: RequestEvent): PartTrack => {
  if (!touches(event, part.agency)) return part;
  // The map is keyed by event type, so the step found under a type takes that event's data.
  const step = partSteps[event.type] as
    ((part: PartTrack, data: RequestEvent['data']) => PartTrack) | 'unchanged';
  const course = courseAfter(part.course, event);
  return { ...(step === 'unchanged' ? part : step(part, event.data)), course };
};

const partsAfter = (parts: readonly PartTrack[], event: RequestEvent): readonly PartTrack[] => {
  if (event.type !== 'AddresseeAdded' && event.type !== 'QuestionAdded')
    return parts.map((part) => partAfter(part, event));
  const { agency, takenOverFrom, occurredAt } = event.data;
  const passed = takenOver(parts, takenOverFrom, dateOf(occurredAt));
  return event.type === 'AddresseeAdded'
    ? [...passed.filter((part) => part.agency !== agency), addressed(event.data, event)]
    : passed;
};

/** What an event says of the request as a whole. */
const told = (track: RequestTrack, event: RequestEvent): Partial<RequestTrack> => {
  const on = dateOf(event.data.occurredAt);
  if (event.type === 'LeadChanged') {
    const { from: lead, to, occurredAt } = event.data;
    const through = lastDayBefore(occurredAt);
    return { lead: to, formerLeads: [...track.formerLeads, { lead, through }] };
  }
  if (event.type === 'RequestSubmitted')
    return { submissions: [...track.submissions, { from: on, to: null }] };
  if (event.type === 'SubmissionReturned')
    return { submissions: track.submissions.map((days) => ({ ...days, to: days.to ?? on })) };
  if (event.type === 'ConclusionRecorded') return { ended: { on, by: 'conclusion' } };
  if (event.type === 'RequestWithdrawn') return { ended: { on, by: 'withdrawal' } };
  return {};
};

/** The track after an event of its request; none before the request was opened. */
export const trackAfter = (
  track: RequestTrack | undefined,
  event: RequestEvent,
): RequestTrack | undefined => {
  if (event.type === 'RequestOpened') return opened(event.data);
  return track && { ...track, ...told(track, event), parts: partsAfter(track.parts, event) };
};

/** What the record says of a request's days; `undefined` of no request. */
export const trackOf = (events: readonly RequestEvent[]): RequestTrack | undefined =>
  events.reduce<RequestTrack | undefined>(trackAfter, undefined);
