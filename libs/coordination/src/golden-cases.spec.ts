import { Rulebook, shippedCalendars, shippedRulebook } from '#lib/rulebook';
import { localDate, windowOf } from '#lib/working-time';
import {
  addressee,
  amending,
  asksExtension,
  asksFor,
  at,
  climbsLadder,
  confirming,
  decidesExtension,
  id,
  letterTo,
  noticeLapses,
  ofDays,
  publishing,
  records,
  repins,
  restates,
  type Story,
  story,
  supplies,
  types,
} from '#lib/coordination/testing';

const NOTICE = 'Thông báo của đặc tả';

/** The shipped rules, except that the clock stands while documents are missing instead of beginning again. */
const suspending = new Rulebook(
  shippedRulebook.all().map((rule) => ({
    ...rule,
    completeness: { value: { ...rule.completeness.value, effect: 'suspend' }, basis: 'house' },
  })),
);
const dayOff = publishing(shippedCalendars, '2026-03-05', {
  kind: 'dayOff',
  on: localDate('2026-03-10'),
  name: { vi: 'Nghỉ theo thông báo', en: 'Announced day off' },
  document: NOTICE,
});

const clockOf = (told: Story) => {
  const consultation = told.consultation(id('finance'));
  if (!('clock' in consultation)) throw new Error('no window is open');
  return consultation.clock;
};
const dueOn = (told: Story) => clockOf(told).due.dueOn;

// Received on 13/2/2026 (Friday, before Tết), due on Friday 13/3: 15 working days.
const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance']));

/** Numbered as the list of faults that other deadline systems had; those of the clock alone are in `working-time`. */
describe('cases that other systems got wrong, on a request', () => {
  it('2. a reminder is counted on the working calendar and posted in office hours, never at midnight', () => {
    // Three working days before Friday 13/3 is Tuesday 10/3; with that day off it is Monday 9/3.
    expect(asked.adds(at('2026-03-10T00:00'), climbsLadder())).toEqual([]);
    expect(asked.adds(at('2026-03-10T08:00'), climbsLadder())).toMatchObject([
      { type: 'NoticePosted', data: { rung: -3, occurredAt: '2026-03-10T08:00:00.000+07:00' } },
    ]);
    const moved = asked.and(at('2026-03-05T09:00', { calendars: dayOff }), restates(2));
    expect(dueOn(moved)).toBe('2026-03-16');
    const on = (moment: string) => at(moment, { calendars: dayOff });
    expect(moved.adds(on('2026-03-10T09:00'), climbsLadder())).toEqual([]);
    expect(moved.adds(on('2026-03-11T08:00'), climbsLadder())).toMatchObject([
      { data: { rung: -3 } },
    ]);
  });

  describe('3. a clock that stood', () => {
    const standing = asked.and(
      at('2026-02-25T17:00', { rules: suspending }),
      asksFor('finance', 'Dự toán'),
    );
    const supplied = standing.and(
      at('2026-03-02T09:00', { rules: suspending }),
      supplies('finance', [1]),
    );
    const pauses = [{ from: '2026-02-25', until: '2026-03-02' }];

    it('is not forgotten when the calendar is corrected', () => {
      expect(dueOn(supplied)).toBe('2026-03-18');
      const restated = supplied.and(at('2026-03-05T09:00', { calendars: dayOff }), restates(2));
      expect(dueOn(restated)).toBe('2026-03-19');
      expect(windowOf(clockOf(restated).due).pauses).toMatchObject(pauses);
    });

    it('is not forgotten when more time is given', () => {
      const extended = supplied
        .and(at('2026-03-05T09:00', { rules: suspending }), asksExtension('finance', 3))
        .and(at('2026-03-05T10:00', { rules: suspending }), decidesExtension('finance', 3));
      expect(dueOn(extended)).toBe('2026-03-23');
      expect(windowOf(clockOf(extended).due).pauses).toMatchObject(pauses);
    });

    it('is not forgotten when the rule is changed', () => {
      const rules = confirming(amending(suspending, '2026-02-10', ofDays(20)));
      const repinned = supplied.and(at('2026-03-05T09:00', { rules }), repins(2));
      expect(dueOn(repinned)).toBe('2026-03-25');
      expect(windowOf(clockOf(repinned).due).pauses).toMatchObject(pauses);
    });

    it('is never called late while it stands, however long', () => {
      expect(standing.adds(at('2026-06-01T09:00', { rules: suspending }), noticeLapses())).toEqual(
        [],
      );
      expect(standing.adds(at('2026-06-01T09:00', { rules: suspending }), climbsLadder())).toEqual(
        [],
      );
    });
  });

  it('9. a day off announced after the letter was sent moves the date, by an event that cites it', () => {
    expect(asked.adds(at('2026-03-05T09:00', { calendars: dayOff }), restates(2))).toMatchObject([
      {
        type: 'DueDateMoved',
        data: {
          from: { dueOn: '2026-03-13' },
          due: { dueOn: '2026-03-16' },
          calendar: { documents: [NOTICE] },
        },
      },
    ]);
  });

  it('11. the clock runs from what was sent and received, not from the date on the letter', () => {
    const letter = { number: '412/SQH-QLHT', issuedOn: localDate('2026-02-12') };
    const sentLater = story().and(at('2026-03-02T09:00'), letterTo(['finance'], { letter }));
    expect(windowOf(clockOf(sentLater).due).start.on).toBe('2026-03-03');
    expect(dueOn(sentLater)).toBe('2026-03-24');

    const window = {
      kind: 'length',
      length: { count: 7, unit: 'workingDay' },
      from: { point: 'sent' },
    } as const;
    const fromSending = story().and(
      at('2026-03-02T09:00'),
      letterTo([], { letter, addressees: [addressee('finance', { window })] }),
    );
    expect(dueOn(fromSending)).toBe('2026-03-11');
  });

  it('11. a reply is judged by the moment it was sent, not by when it was entered', () => {
    const found = asked.adds(at('2026-03-20T09:00'), records('finance', '2026-03-13T16:28'));
    expect(found).toMatchObject([
      { type: 'OpinionGiven', data: { timeliness: { kind: 'onTime' } } },
    ]);
  });

  it('12. a window that passed while the keeper was down has passed at its legal instant, and once', () => {
    const noticed = asked.and(at('2026-03-19T02:00'), noticeLapses());
    expect(noticed.events.at(-1)).toMatchObject({
      type: 'WindowLapsed',
      data: {
        occurredAt: '2026-03-14T00:00:00.000+07:00',
        noticedAt: '2026-03-19T02:00:00.000+07:00',
      },
    });
    expect(noticed.adds(at('2026-03-19T02:00'), noticeLapses())).toEqual([]);
    const found = noticed.adds(at('2026-03-20T09:00'), records('finance', '2026-03-13T16:28'));
    expect(types(found)).toEqual(['LapseReversed', 'OpinionGiven']);
  });

  it('13. a dossier received on a worked Saturday is received that day, which is not counted itself', () => {
    const letter = { number: '412/SQH-QLHT', issuedOn: localDate('2026-08-21') };
    const asked = story().and(at('2026-08-21T09:00'), letterTo(['finance'], { letter }));
    expect(windowOf(clockOf(asked).due).start.on).toBe('2026-08-22');
    // Monday 24/8 is the first of the fifteen days; 31/8 to 2/9 are off.
    expect(dueOn(asked)).toBe('2026-09-16');
  });
});
