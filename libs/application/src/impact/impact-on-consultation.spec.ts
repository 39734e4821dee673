import {
  at,
  CALENDAR,
  id,
  letterTo,
  noticeLapses,
  opinion,
  publishing,
  requestId,
  restates,
  sends,
  story,
} from '#lib/coordination/testing';
import { type Calendars, shippedCalendars } from '#lib/rulebook';
import { localDate } from '#lib/working-time';
import { impactOf } from './impact-on-consultation.js';

const DOCUMENT = 'Thông báo 7/TB-BNV';
/** Due on Friday 13/3/2026. */
const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance', 'health']));
const later = publishing(shippedCalendars, '2026-03-16', {
  kind: 'dayOff',
  on: localDate('2026-03-13'),
  name: { vi: 'Nghỉ', en: 'Off' },
  document: DOCUMENT,
});
const sooner = publishing(shippedCalendars, '2026-03-02', {
  kind: 'workedWeekend',
  on: localDate('2026-03-07'),
  document: DOCUMENT,
});

const impact = (told: typeof asked, moment: string, calendars: Calendars) =>
  impactOf(
    requestId,
    told.adds(at(moment, { calendars }), restates(calendars.newest(CALENDAR)?.number ?? 1)),
  );
const of = (agency: 'finance' | 'health') => ({ requestId, agency: id(agency) });

describe('The impact of a version of a calendar on one consultation', () => {
  it('is a due date that moves, from and to', () => {
    expect(impact(asked, '2026-03-12T09:00', later)).toEqual([
      {
        ...of('finance'),
        dueOn: { from: '2026-03-13', to: '2026-03-16' },
        awaitsConfirmation: false,
        lapseReversed: false,
      },
      {
        ...of('health'),
        dueOn: { from: '2026-03-13', to: '2026-03-16' },
        awaitsConfirmation: false,
        lapseReversed: false,
      },
    ]);
  });

  it('is a shorter window that waits for the confirmation of the agency', () => {
    expect(impact(asked, '2026-03-02T09:00', sooner)[0]).toEqual({
      ...of('finance'),
      dueOn: { from: '2026-03-13', to: '2026-03-12' },
      awaitsConfirmation: true,
      lapseReversed: false,
    });
  });

  it('is a lapse that would not stand, and one that would stand on its new date is none', () => {
    const lapsed = asked.and(at('2026-03-14T00:00'), noticeLapses());
    expect(impact(lapsed, '2026-03-16T09:00', later)[0]).toMatchObject({
      dueOn: { from: '2026-03-13', to: '2026-03-16' },
      lapseReversed: true,
    });
    expect(impact(lapsed, '2026-03-18T09:00', later)[0]).toMatchObject({ lapseReversed: false });
  });

  it('is a mark that changes, from and to', () => {
    const answered = asked.and(
      at('2026-03-16T09:00'),
      sends(
        'finance',
        opinion('late', { document: { number: '1', signedOn: localDate('2026-03-13') } }),
      ),
    );
    expect(impact(answered, '2026-03-16T10:00', later)[0]).toEqual({
      ...of('finance'),
      dueOn: { from: '2026-03-13', to: '2026-03-16' },
      awaitsConfirmation: false,
      lapseReversed: true,
      mark: { from: { kind: 'late', workingDays: 1 }, to: { kind: 'onTime' } },
    });
  });
});
