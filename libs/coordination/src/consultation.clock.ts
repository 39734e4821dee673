import { windowOf } from '#lib/working-time';
import type { Clock } from './clock.state.js';
import { addressed, type Consultation } from './consultation.state.js';
import { replacesFirstDue } from './first-due-date.js';
import type {
  DueDateMoved,
  ExtensionAsked,
  ExtensionDecided,
  LapseReversed,
  WindowLapsed,
  WindowOpened,
} from './request.events.js';

/** The clock starts, where the dossier has arrived. */
export const withWindow = (
  consultation: Consultation,
  { due, takenOverFrom }: WindowOpened['data'],
): Consultation => {
  if (consultation.status !== 'awaitingDossier') return consultation;
  return {
    ...consultation,
    status: 'running',
    clock: {
      due,
      firstDue: due,
      restarted: false,
      granted: [],
      ...(takenOverFrom && { takenOver: true as const }),
    },
  };
};

const moved = (clock: Clock, move: DueDateMoved['data']): Clock => {
  const { due, cause } = move;
  return {
    ...clock,
    due,
    restarted:
      clock.restarted ||
      (cause === 'documentsSupplied' && windowOf(due).start.on !== windowOf(clock.due).start.on),
    // A window that begins again, or is shortened, has lost what it was extended by.
    granted: windowOf(due).extensions.length === 0 ? [] : clock.granted,
    firstDue:
      (replacesFirstDue(move) || clock.firstDue.provisional) &&
      clock.firstDue.dueAt === clock.due.dueAt
        ? due
        : clock.firstDue,
  };
};

/** A due date that moves because documents were supplied starts a standing clock again. */
export const withMovedDueDate = (
  consultation: Consultation,
  data: DueDateMoved['data'],
): Consultation => {
  if (!('clock' in consultation)) return consultation;
  const clock = moved(consultation.clock, data);
  if (consultation.status !== 'suspended' || data.cause !== 'documentsSupplied')
    return { ...consultation, clock };
  const { delivery } = consultation;
  return { ...addressed(consultation), status: 'running', delivery, clock };
};

/** The window has passed without a reply. */
export const withLapse = (
  consultation: Consultation,
  { dueOn, occurredAt: dueAt }: WindowLapsed['data'],
): Consultation => {
  const lapse = { dueOn, dueAt };
  if (consultation.status === 'running')
    return { ...consultation, status: 'lapsed', clock: { ...consultation.clock, lapse } };
  if (!('lapsed' in consultation)) return consultation;
  const { clock } = consultation;
  return { ...consultation, lapsed: true, ...(clock && { clock: { ...clock, lapse } }) };
};

/** The lapse is taken back. */
export const withLapseReversed = (
  consultation: Consultation,
  { cause }: LapseReversed['data'],
): Consultation => {
  if ('lapsed' in consultation) return { ...consultation, lapsed: false };
  // An excused silence is not owed again: its window has passed.
  return consultation.status === 'lapsed' && cause !== 'excused'
    ? { ...consultation, status: 'running' }
    : consultation;
};

const withClock = (consultation: Consultation, change: (clock: Clock) => Clock): Consultation =>
  'clock' in consultation ? { ...consultation, clock: change(consultation.clock) } : consultation;

/** More time is asked for: the due date stands until the lead has decided. */
export const withExtensionAsked = (
  consultation: Consultation,
  { occurredAt: askedAt, length, reason, evidence }: ExtensionAsked['data'],
): Consultation =>
  withClock(consultation, (clock) => ({
    ...clock,
    extensionAsked: { askedAt, length, reason, evidence },
  }));

/** What was granted counts towards the rule's limit. */
export const withExtensionDecided = (
  consultation: Consultation,
  { decision }: ExtensionDecided['data'],
): Consultation =>
  withClock(consultation, ({ granted, ...clock }) => ({
    ...clock,
    extensionAsked: undefined,
    granted: decision.kind === 'granted' ? [...granted, decision.length] : granted,
  }));
