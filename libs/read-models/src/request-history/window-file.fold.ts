import type { DueDateMoved, RequestEvent } from '#lib/coordination';
import type { DueDate } from '#lib/working-time';
import { courseDue } from '../consultation/consultation-course.js';
import { unjudgedIn } from '../consultation/course-standing.js';
import type { ConsultationFile } from './consultation-file.js';
import type { ConsultationSoFar } from './consultation-so-far.js';
import { confirmationAsked } from './correction-file.fold.js';

type WindowEvent = Extract<
  RequestEvent,
  {
    type:
      | 'WindowOpened'
      | 'DueDateMoved'
      | 'ShorteningNotified'
      | 'ExtensionAsked'
      | 'ExtensionDecided';
  }
>;

/** The consultation after its window opened or moved, or more time was asked for. */
export const withWindow = (so: ConsultationSoFar, event: WindowEvent): ConsultationSoFar => {
  switch (event.type) {
    case 'WindowOpened': {
      const { due } = event.data;
      return { ...so, window: windowFile(so, due), firstDueOn: due.dueOn };
    }
    case 'DueDateMoved':
      return moved(so, event.data);
    case 'ShorteningNotified': {
      const { occurredAt: notifiedAt, from, awaitsConfirmation } = event.data;
      const { calendar } = awaitsConfirmation;
      const confirmation = confirmationAsked(awaitsConfirmation);
      const shortening = { notifiedAt, from, confirmation, ...(calendar && { calendar }) };
      return { ...so, shortening };
    }
    case 'ExtensionAsked': {
      const { occurredAt: askedAt, length, reason, evidence, takenOverFrom } = event.data;
      const enteredLate = event.data.enteredLate === true;
      const asked = {
        ...{ askedAt, length, reason, evidence, enteredLate },
        ...(takenOverFrom && { takenOverFrom }),
      };
      return { ...so, extensions: [...so.extensions, asked] };
    }
    case 'ExtensionDecided': {
      const { occurredAt: decidedAt, askedAt, decision } = event.data;
      return {
        ...so,
        extensions: so.extensions.map((asked) =>
          asked.askedAt === askedAt ? { ...asked, decided: { at: decidedAt, ...decision } } : asked,
        ),
      };
    }
  }
};

const windowFile = (
  { bound }: ConsultationSoFar,
  due: DueDate,
): NonNullable<ConsultationFile['window']> => {
  const unjudged = unjudgedIn(bound, courseDue(due, null));
  return { due, ...(unjudged && { unjudged }) };
};

const moved = (so: ConsultationSoFar, move: DueDateMoved['data']): ConsultationSoFar => {
  const { occurredAt: movedAt, from, due, cause } = move;
  const to = { dueOn: due.dueOn, dueAt: due.dueAt };
  const cited = cause === 'calendarCorrected' && { calendar: move.calendar };
  return {
    ...so,
    window: windowFile(so, due),
    moves: [...so.moves, { movedAt, from, to, cause, ...cited }],
  };
};
