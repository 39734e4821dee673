import fc from 'fast-check';
import {
  anyHistory,
  at,
  id,
  letterTo,
  moment,
  noticeLapses,
  opinion,
  records,
  sends,
  type Story,
  story,
} from '#lib/coordination/testing';
import type {
  DueDateMoved,
  EntryCorrected,
  OpinionRejudged,
  RequestEvent,
} from '#lib/coordination';
import { localDate, type ReplyWindow, windowOf } from '#lib/working-time';
import type { ConsultationCourse } from './consultation-course.js';
import { courseAfter, touches } from './course-after.js';
import { holdsTheGate, passesAt, standingOf } from './course-standing.js';

// Delivered on Thursday 12/2/2026, received on Friday 13/2; Tết is 16 to 20/2: due on Friday 13/3.
const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance']));

const courseOf = (
  { events }: Pick<Story, 'events'>,
  more: readonly RequestEvent[] = [],
): ConsultationCourse => {
  const course = [...events, ...more]
    .filter((event) => touches(event, id('finance')))
    .reduce<ConsultationCourse | undefined>(courseAfter, undefined);
  if (!course) throw new Error('finance was not asked');
  return course;
};

describe('the course of a consultation', () => {
  it('runs from delivery until its due instant', () => {
    const course = courseOf(asked);
    expect(standingOf(course)).toMatchObject({ phase: 'open', dueOn: '2026-03-13' });
    expect(passesAt(course)).toBe('2026-03-14T00:00:00.000+07:00');
  });

  it('holds the gate until it is answered or has lapsed', () => {
    expect(holdsTheGate(courseOf(asked))).toBe(true);
    expect(holdsTheGate(courseOf(asked.and(at('2026-02-23T09:00'), sends('finance'))))).toBe(false);
    expect(holdsTheGate(courseOf(asked.and(at('2026-03-14T00:00'), noticeLapses())))).toBe(false);
  });

  it('passes no more once its lapse was noticed', () => {
    expect(passesAt(courseOf(asked.and(at('2026-03-14T00:00'), noticeLapses())))).toBeUndefined();
  });

  it('goes on after an interim reply', () => {
    const interim = opinion('first-words', { kind: 'interim' });
    const course = courseOf(asked.and(at('2026-02-23T09:00'), sends('finance', interim)));
    expect(course.answer).toBeNull();
    expect(passesAt(course)).toBe('2026-03-14T00:00:00.000+07:00');
  });

  it('keeps the sending of the first opinion when a later one replaces it', () => {
    const replaced = asked
      .and(at('2026-02-23T09:00'), sends('finance'))
      .and(
        at('2026-04-01T09:00'),
        sends('finance', opinion('better'), { supersedes: opinion('opinion-of-finance').id }),
      );
    expect(courseOf(replaced).answer).toEqual({
      first: 'opinion-of-finance',
      standing: 'better',
      kind: 'agree',
      sentAt: '2026-02-23T09:00:00.000+07:00',
      timeliness: { kind: 'onTime' },
      enteredBy: 'author',
    });
  });

  it('takes back its lapse when the opinion proves to have been sent in time', () => {
    const proved = asked
      .and(at('2026-03-14T00:00'), noticeLapses())
      .and(at('2026-03-20T09:00'), records('finance', '2026-03-13T16:00'));
    const course = courseOf(proved);
    expect(course.lapsed).toBe(false);
    expect(standingOf(course)).toEqual({ phase: 'answered', timeliness: { kind: 'onTime' } });
  });

  it('is judged again when its sending is corrected', () => {
    const rejudged: OpinionRejudged = {
      type: 'OpinionRejudged',
      data: {
        requestId: letterTo([]).data.requestId,
        occurredAt: at('2026-03-20T09:00').now,
        agency: id('finance'),
        opinion: opinion('opinion-of-finance').id,
        cause: 'sendingCorrected',
        former: { kind: 'onTime' },
        timeliness: { kind: 'late', workingDays: 2 },
      },
    };
    const answered = asked.and(at('2026-02-23T09:00'), sends('finance'));
    expect(courseOf(answered, [rejudged]).answer?.timeliness).toEqual({
      kind: 'late',
      workingDays: 2,
    });
  });

  const moved = (
    cause: 'corrected' | 'documentsSupplied',
    pauses: ReplyWindow['pauses'] = [],
  ): DueDateMoved => {
    const opened = asked.events.find((event) => event.type === 'WindowOpened');
    if (opened?.type !== 'WindowOpened') throw new Error('no window was opened');
    const { due, ...data } = opened.data;
    const derivation = { ...due.derivation, window: { ...windowOf(due), pauses } };
    const dueOn = localDate('2026-03-20');
    const later = { ...due, dueOn, dueAt: moment('2026-03-21T00:00'), derivation };
    const from = { dueOn: due.dueOn, dueAt: due.dueAt };
    return {
      type: 'DueDateMoved',
      data: { ...data, from, due: later, cause },
    };
  };

  it('has a corrected date as its first valid one, and so the date of a window that begins again', () => {
    expect(courseOf(asked, [moved('corrected')]).firstDue?.on).toBe('2026-03-20');
    expect(courseOf(asked, [moved('documentsSupplied')]).firstDue?.on).toBe('2026-03-20');
  });

  it('keeps its first valid date where the window only goes on once documents were supplied', () => {
    const pause = { from: localDate('2026-02-23'), until: localDate('2026-03-02'), cause: '' };
    expect(courseOf(asked, [moved('documentsSupplied', [pause])]).firstDue?.on).toBe('2026-03-13');
  });

  it('goes on waiting for the agency’s confirmation when another entry is corrected', () => {
    const window = moved('corrected').data;
    const corrected = (
      correction: EntryCorrected['data']['correction'],
      awaits: Pick<EntryCorrected['data'], 'awaitsConfirmation'> = {},
    ): EntryCorrected => ({
      type: 'EntryCorrected',
      data: {
        requestId: window.requestId,
        occurredAt: moment('2026-02-24T09:00'),
        correction,
        reason: 'Ghi nhầm',
        evidence: { kind: 'document', description: 'Bản quét' },
        party: 'lead',
        ...awaits,
      },
    });
    const agency = id('finance');
    const arrival = {
      entry: 'delivery',
      agency,
      from: moment('2026-02-12T09:00'),
      to: moment('2026-02-11T09:00'),
    } as const;
    const waits = corrected(arrival, { awaitsConfirmation: window });
    const sending = corrected({ ...arrival, entry: 'sending', opinion: opinion('any').id });
    expect(courseOf(asked, [waits, sending]).awaits).toMatchObject({
      due: { dueOn: '2026-03-20' },
    });
    expect(courseOf(asked, [waits, corrected(arrival)]).awaits).toBeNull();
  });

  it('waits for the same confirmations as the decider, in any history (R4)', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        const { request } = story(events);
        if (request.status === 'unknown') return;
        for (const [agency, { awaitsConfirmation }] of request.consultations) {
          const course = events
            .filter((event) => touches(event, agency))
            .reduce<ConsultationCourse | undefined>(courseAfter, undefined);
          const { awaits } = course ?? { awaits: undefined };
          if (awaitsConfirmation === undefined) expect(awaits).toBeNull();
          else {
            expect(awaitsConfirmation).toMatchObject(awaits ?? {});
            expect(awaits).not.toBeNull();
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
