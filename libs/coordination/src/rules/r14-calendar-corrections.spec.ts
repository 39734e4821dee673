import { OpenRequest, RestateWindow, RestateWindows } from '#lib/coordination';
import {
  addressee,
  at,
  beforeSwap,
  by,
  CALENDAR,
  dueOnOf,
  id,
  letterTo,
  noticeLapses,
  opinion,
  publishing,
  records,
  requestId,
  restates,
  sends,
  story,
  SWAP_WITHDRAWN,
} from '#lib/coordination/testing';
import { type Calendars, type RecordedEntry } from '#lib/rulebook';
import { localDate } from '#lib/working-time';

const day = localDate;
const NOTICE = 'Công văn 12729/VPCP-KGVX ngày 25/12/2025';
const swap: RecordedEntry = {
  kind: 'swap',
  dayOff: day('2026-01-02'),
  workedOn: day('2026-01-10'),
  document: NOTICE,
};
const announced = publishing(beforeSwap, '2025-12-25', swap);
const takenBack = publishing(announced, '2026-01-08', SWAP_WITHDRAWN);

const on = (moment: string, calendars: Calendars) => at(moment, { calendars });
const letterOf = (issuedOn: string, ...names: Parameters<typeof letterTo>[0]) =>
  letterTo(names, { letter: { number: '412/SQH-QLHT', issuedOn: day(issuedOn) } });

/** The same, with a window of so many working days. */
const shortLetterOf = (issuedOn: string, count: number) => {
  const window = { kind: 'length', length: { count, unit: 'workingDay' } } as const;
  const { data, origin } = letterOf(issuedOn);
  return new OpenRequest({ ...data, addressees: [addressee('finance', { window })] }, origin);
};

/** Received on Monday 15/12/2025: due on 6/1/2026 before the announcement, on 7/1/2026 after it. */
const asked = story().and(on('2025-12-12T09:00', beforeSwap), letterOf('2025-12-12', 'finance'));
const cited = { id: CALENDAR, version: 3, documents: [NOTICE] };
/** What was signed while the agency still could. */
const reply = (signedOn: string) =>
  opinion('opinion-of-finance', { document: { number: '88/STC-NS', signedOn: day(signedOn) } });
const asks = new RestateWindow({ requestId, agency: id('finance') }, by('office'));

describe('the announcement of 25/12/2025, which swapped 2/1/2026 for Saturday 10/1/2026', () => {
  it('moves an open window by an event with both dates, the version and the document', () => {
    expect(dueOnOf(asked)).toBe('2026-01-06');
    expect(asked.adds(on('2025-12-25T16:00', announced), restates(3))).toMatchObject([
      {
        type: 'DueDateMoved',
        data: {
          from: { dueOn: '2026-01-06' },
          due: { dueOn: '2026-01-07' },
          cause: 'calendarCorrected',
          calendar: cited,
        },
      },
    ]);
  });

  it('moves it once, however often it is restated', () => {
    const restated = asked.and(on('2025-12-25T16:00', announced), restates(3));
    expect(restated.adds(on('2025-12-26T09:00', announced), restates(3))).toEqual([]);
  });

  it('moves a window that was opened after it by a process that had not heard of it', () => {
    const opened = story().and(on('2025-12-26T09:00', beforeSwap), shortLetterOf('2025-12-26', 5));
    expect(dueOnOf(opened)).toBe('2026-01-06');
    expect(dueOnOf(opened.and(on('2025-12-26T09:01', announced), restates(3)))).toBe('2026-01-07');
  });

  it('leaves a window alone that loses the one day and wins the other', () => {
    const opened = story().and(
      on('2025-12-26T09:00', beforeSwap),
      letterOf('2025-12-26', 'finance'),
    );
    expect(opened.adds(on('2025-12-26T09:01', announced), restates(3))).toEqual([]);
  });

  it('keeps the first valid due date, which was counted on the calendar then published', () => {
    const restated = asked.and(on('2025-12-25T16:00', announced), restates(3));
    expect(restated.consultation(id('finance'))).toMatchObject({
      clock: { firstDue: { dueOn: '2026-01-06' }, due: { dueOn: '2026-01-07' } },
    });
  });

  it('reverses a lapse it undoes', () => {
    const lapsed = asked.and(on('2026-01-07T00:00', beforeSwap), noticeLapses());
    expect(lapsed.adds(on('2026-01-07T09:00', announced), restates(3))).toMatchObject([
      {
        type: 'LapseReversed',
        data: { lapse: { dueOn: '2026-01-06' }, cause: 'calendarCorrected' },
      },
      { type: 'DueDateMoved', data: { due: { dueOn: '2026-01-07' } } },
    ]);
  });

  it('puts the lapse of the corrected date in the place of one that had passed anyway', () => {
    const lapsed = asked.and(on('2026-01-07T00:00', beforeSwap), noticeLapses());
    expect(lapsed.adds(on('2026-01-09T09:00', announced), restates(3))).toMatchObject([
      { type: 'LapseReversed', data: { lapse: { dueOn: '2026-01-06' } } },
      { type: 'DueDateMoved', data: { due: { dueOn: '2026-01-07' } } },
      { type: 'WindowLapsed', data: { dueOn: '2026-01-07' } },
    ]);
  });

  it('finds the day of receipt again where that is counted in working days', () => {
    // Delivered on 1/1/2026: received on 2/1 before the announcement, on Monday 5/1 after it.
    const opened = story().and(on('2026-01-01T09:00', beforeSwap), shortLetterOf('2026-01-01', 3));
    expect(dueOnOf(opened)).toBe('2026-01-07');
    const restated = opened.and(on('2026-01-01T10:00', announced), restates(3));
    expect(restated.consultation(id('finance'))).toMatchObject({
      clock: { due: { dueOn: '2026-01-08', derivation: { window: { receivedOn: '2026-01-05' } } } },
    });
  });
});

describe('R14: a correction of a calendar re-judges what is settled in the agency’s favour only', () => {
  const answered = asked.and(
    on('2026-01-07T10:00', beforeSwap),
    sends('finance', reply('2025-12-31')),
  );

  it('makes an answer on time that was late on the wrong calendar', () => {
    expect(answered.adds(on('2026-01-08T09:00', announced), restates(3))).toMatchObject([
      {
        type: 'DueDateMoved',
        data: { from: { dueOn: '2026-01-06' }, due: { dueOn: '2026-01-07' } },
      },
      { type: 'LapseReversed', data: { cause: 'calendarCorrected' } },
      {
        type: 'OpinionRejudged',
        data: {
          cause: 'calendarCorrected',
          calendar: cited,
          former: { kind: 'late', workingDays: 1 },
          timeliness: { kind: 'onTime' },
        },
      },
    ]);
  });

  it('makes an answer less late', () => {
    const late = asked.and(
      on('2026-01-08T10:00', beforeSwap),
      sends('finance', reply('2025-12-31')),
    );
    expect(late.adds(on('2026-01-09T09:00', announced), restates(3))).toContainEqual(
      expect.objectContaining({
        type: 'OpinionRejudged',
        data: expect.objectContaining({
          former: { kind: 'late', workingDays: 2 },
          timeliness: { kind: 'late', workingDays: 1, workingDaysAgainstFirst: 2 },
        }),
      }),
    );
  });

  it('counts the lateness again where only the days after the due date change', () => {
    const late = asked.and(
      on('2026-01-12T10:00', beforeSwap),
      sends('finance', reply('2025-12-31')),
    );
    const mourning: RecordedEntry = {
      kind: 'dayOff',
      on: day('2026-01-08'),
      name: { vi: 'Quốc tang', en: 'National mourning' },
      document: 'Thông báo 7/TB-BNV ngày 08/01/2026',
    };
    const mourned = publishing(beforeSwap, '2026-01-13', mourning);
    expect(late.adds(on('2026-01-13T09:00', mourned), restates(3))).toMatchObject([
      {
        type: 'OpinionRejudged',
        data: {
          calendar: { documents: [mourning.document] },
          former: { workingDays: 4 },
          timeliness: { workingDays: 3 },
        },
      },
    ]);
  });

  describe('judged by a process that had not heard of the version', () => {
    const mourning: RecordedEntry = {
      kind: 'dayOff',
      on: day('2026-01-08'),
      name: { vi: 'Quốc tang', en: 'National mourning' },
      document: 'Thông báo 7/TB-BNV ngày 07/01/2026',
    };
    const mourned = publishing(beforeSwap, '2026-01-07', mourning);
    const sent = sends('finance', reply('2025-12-31'));
    /** The window is counted on the newest version; the lateness was not. */
    const stale = story()
      .and(on('2025-12-12T09:00', mourned), letterOf('2025-12-12', 'finance'))
      .and(on('2026-01-12T10:00', beforeSwap), sent);
    const better = {
      type: 'OpinionRejudged',
      data: {
        cause: 'calendarCorrected',
        calendar: { version: 3, documents: [mourning.document] },
        former: { workingDays: 4 },
        timeliness: { workingDays: 3 },
      },
    };

    it('is less late on that version, whichever its window was counted on', () => {
      expect(stale.adds(on('2026-01-12T10:01', mourned), restates(3))).toMatchObject([better]);
      const outdated = asked.and(on('2026-01-12T10:00', beforeSwap), sent);
      expect(outdated.adds(on('2026-01-12T10:01', mourned), restates(3))).toMatchObject([better]);
    });

    it('once, and not at all where it was judged on that version', () => {
      const restated = stale.and(on('2026-01-12T10:01', mourned), restates(3));
      expect(restated.adds(on('2026-01-13T09:00', mourned), restates(3))).toEqual([]);
      const aware = asked.and(on('2026-01-12T10:00', mourned), sent);
      expect(aware.adds(on('2026-01-12T10:01', mourned), restates(3))).toEqual([]);
    });
  });

  const onTime = asked
    .and(on('2025-12-25T16:00', announced), restates(3))
    .and(on('2026-01-07T10:00', announced), sends('finance', reply('2025-12-31')));
  const late = asked
    .and(on('2025-12-25T16:00', announced), restates(3))
    .and(on('2026-01-08T10:00', announced), sends('finance', reply('2025-12-31')));
  const lapsed = asked
    .and(on('2025-12-25T16:00', announced), restates(3))
    .and(on('2026-01-08T00:00', announced), noticeLapses());

  it.each([
    ['an answer that was on time', onTime],
    ['an answer that was late', late],
    ['a lapse', lapsed],
  ])(
    'changes nothing for %s where it would worsen it, and refuses it where it is asked for',
    (_, told) => {
      expect(told.adds(on('2026-01-09T09:00', takenBack), restates(4))).toEqual([]);
      expect(told.refuses(on('2026-01-09T09:00', takenBack), asks)).toEqual({
        type: 'JudgementWouldWorsen',
        agency: id('finance'),
      });
    },
  );

  it('does for the monitoring body what it would have done by itself', () => {
    expect(answered.adds(on('2026-01-08T09:00', announced), asks)).toHaveLength(3);
    expect(answered.refuses(on('2026-01-08T09:00', beforeSwap), asks)).toEqual({
      type: 'NothingToRestate',
      agency: id('finance'),
    });
  });

  it('judges nobody by a lapse that an opinion recorded afterwards has taken away already', () => {
    const recorded = asked
      .and(on('2026-01-07T00:00', beforeSwap), noticeLapses())
      .and(
        on('2026-01-07T09:00', beforeSwap),
        records('finance', '2026-01-05T09:00', reply('2026-01-05')),
      );
    expect(recorded.adds(on('2026-01-08T09:00', announced), restates(3))).toEqual([]);
  });

  it.each([
    ['the lead', new RestateWindows(restates(3).data, by('planning'))],
    ['the agency', new RestateWindows(restates(3).data, by('finance'))],
    ['the monitoring body', new RestateWindows(restates(3).data, by('office'))],
  ])('is not for %s to do', (_, command) => {
    expect(asked.refuses(on('2025-12-25T16:00', announced), command)).toEqual({
      type: 'OnlyTheSystemMay',
    });
  });
});

describe('cases that other systems got wrong', () => {
  it('9. a holiday declared after the window was opened moves it, and one on a weekend does not', () => {
    const holiday: RecordedEntry = {
      kind: 'dayOff',
      on: day('2025-12-24'),
      name: { vi: 'Ngày nghỉ mới', en: 'A new holiday' },
      document: 'Nghị quyết 1/2025/QH16',
    };
    const declared = publishing(beforeSwap, '2025-12-18', holiday);
    const restated = asked.and(on('2025-12-18T09:00', declared), restates(3));
    expect(dueOnOf(restated)).toBe('2026-01-07');
    const onSunday = publishing(beforeSwap, '2025-12-18', { ...holiday, on: day('2025-12-28') });
    expect(asked.adds(on('2025-12-18T09:00', onSunday), restates(3))).toEqual([]);
  });

  it('13. a swap announced after the window was opened moves it by one event, and once', () => {
    const restated = asked
      .and(on('2025-12-25T16:00', announced), restates(3))
      .and(on('2025-12-25T16:01', announced), restates(3));
    const moves = restated.events.filter(({ type }) => type === 'DueDateMoved');
    expect(moves).toHaveLength(1);
    expect(dueOnOf(restated)).toBe('2026-01-07');
  });
});
