import { documentOfDelivery, isInPart, type RequestEvent } from '#lib/coordination';
import { windowOf } from '#lib/working-time';
import type { ConsultationCourse } from '../consultation/consultation-course.js';
import { isOwed, unjudgedIn } from '../consultation/course-standing.js';
import type { Grounds } from './deadline-board.tables.js';

const NONE: Grounds = {
  rule: null,
  channel: 'elsewhere',
  received: false,
  repliedInPart: false,
  extensionUndecided: false,
  chased: {},
};

/** What a deemed agreement may rest on, after an event that touches the consultation. */
export const groundsAfter = (before: Grounds = NONE, event: RequestEvent): Grounds => {
  if (event.type === 'AddresseeAdded') return { ...NONE, channel: event.data.addressee.channel };
  if (event.type === 'DossierDelivered') {
    const received = documentOfDelivery(before.channel, event.data.evidence) !== undefined;
    return { ...before, received };
  }
  if (event.type === 'DossierRegistered') return { ...before, received: true };
  if (event.type === 'WindowOpened')
    return { ...before, rule: windowOf(event.data.due).rule, extensionUndecided: false };
  if (event.type === 'OpinionGiven')
    return { ...before, repliedInPart: before.repliedInPart || isInPart(event.data) };
  if (event.type === 'ExtensionAsked') return { ...before, extensionUndecided: true };
  if (event.type === 'ExtensionDecided') return { ...before, extensionUndecided: false };
  if (event.type !== 'ChaseIssued') return before;
  const { forDueDate, occurredAt } = event.data;
  const earlier = before.chased[forDueDate.dueAt] ?? [];
  return { ...before, chased: { ...before.chased, [forDueDate.dueAt]: [...earlier, occurredAt] } };
};

/** When its late reply was sent; one that says the matter is not its own agrees with nothing in it. */
export const repliedLateAt = ({ answer }: ConsultationCourse) =>
  answer?.timeliness.kind === 'late' && answer.kind !== 'outOfRemit' ? answer.sentAt : undefined;

/** The rule set under which agreement may still be deemed, by what is on record; null where none can be. */
export const agreesUnder = (course: ConsultationCourse, grounds: Grounds): string | null => {
  const { bound, due, lapsed, agreement, ended } = course;
  if (!grounds.received || !lapsed || agreement !== null || ended !== null) return null;
  if (due === null || unjudgedIn(bound, due) !== null) return null;
  const { chased, repliedInPart } = grounds;
  const pursued = isOwed(course) && !repliedInPart && chased[due.at] !== undefined;
  return pursued || repliedLateAt(course) !== undefined ? grounds.rule : null;
};
