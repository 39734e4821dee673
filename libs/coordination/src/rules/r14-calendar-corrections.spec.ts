import { ConfirmCorrection, OpenRequest, RestateWindow, RestateWindows } from '#lib/coordination';
import {
  addressee,
  at,
  by,
  CALENDAR,
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
  types,
} from '#lib/coordination/testing';
import { type Calendars, type RecordedEntry, shippedCalendars } from '#lib/rulebook';
import { localDate, recompute } from '#lib/working-time';

const day = localDate;
const NOTICE = 'Công văn 12729/VPCP-KGVX ngày 25/12/2025';
const withdrawn: RecordedEntry = {
  kind: 'withdrawal',
  on: day('2026-01-02'),
  document: 'Không có',
};
const swap: RecordedEntry = {
  kind: 'swap',
  dayOff: day('2026-01-02'),
  workedOn: day('2026-01-10'),
  document: NOTICE,
};
/** As they stood before 25/12/2025, and after the announcement of that day. */
const before = publishing(shippedCalendars, '2025-10-16', withdrawn);
const announced = publishing(before, '2025-12-25', swap);
const takenBack = publishing(announced, '2026-01-08', withdrawn);

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
const asked = story().and(on('2025-12-12T09:00', before), letterOf('2025-12-12', 'finance'));
const cited = { id: CALENDAR, version: 3, documents: [NOTICE] };
/** What was signed while the agency still could. */
const reply = (signedOn: string) =>
  opinion('opinion-of-finance', { document: { number: '88/STC-NS', signedOn: day(signedOn) } });
const dueOn = (told: typeof asked) => {
  const consultation = told.consultation(id('finance'));
  return 'clock' in consultation ? consultation.clock.due.dueOn : undefined;
};
const asks = new RestateWindow({ requestId, agency: id('finance') }, by('office'));

describe('the announcement of 25/12/2025, which swapped 2/1/2026 for Saturday 10/1/2026', () => {
  it('moves an open window by an event with both dates, the version and the document', () => {
    expect(dueOn(asked)).toBe('2026-01-06');
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
    const opened = story().and(on('2025-12-26T09:00', before), shortLetterOf('2025-12-26', 5));
    expect(dueOn(opened)).toBe('2026-01-06');
    expect(dueOn(opened.and(on('2025-12-26T09:01', announced), restates(3)))).toBe('2026-01-07');
  });

  it('leaves a window alone that loses the one day and wins the other', () => {
    const opened = story().and(on('2025-12-26T09:00', before), letterOf('2025-12-26', 'finance'));
    expect(opened.adds(on('2025-12-26T09:01', announced), restates(3))).toEqual([]);
  });

  it('keeps the first valid due date, which was counted on the calendar then published', () => {
    const restated = asked.and(on('2025-12-25T16:00', announced), restates(3));
    expect(restated.consultation(id('finance'))).toMatchObject({
      clock: { firstDue: { dueOn: '2026-01-06' }, due: { dueOn: '2026-01-07' } },
    });
  });

  it('reverses a lapse it undoes', () => {
    const lapsed = asked.and(on('2026-01-07T00:00', before), noticeLapses());
    expect(lapsed.adds(on('2026-01-07T09:00', announced), restates(3))).toMatchObject([
      {
        type: 'LapseReversed',
        data: { lapse: { dueOn: '2026-01-06' }, cause: 'calendarCorrected' },
      },
      { type: 'DueDateMoved', data: { due: { dueOn: '2026-01-07' } } },
    ]);
  });

  it('puts the lapse of the corrected date in the place of one that had passed anyway', () => {
    const lapsed = asked.and(on('2026-01-07T00:00', before), noticeLapses());
    expect(lapsed.adds(on('2026-01-09T09:00', announced), restates(3))).toMatchObject([
      { type: 'LapseReversed', data: { lapse: { dueOn: '2026-01-06' } } },
      { type: 'DueDateMoved', data: { due: { dueOn: '2026-01-07' } } },
      { type: 'WindowLapsed', data: { dueOn: '2026-01-07' } },
    ]);
  });

  it('finds the day of receipt again where that is counted in working days', () => {
    // Delivered on 1/1/2026: received on 2/1 before the announcement, on Monday 5/1 after it.
    const opened = story().and(on('2026-01-01T09:00', before), shortLetterOf('2026-01-01', 3));
    expect(dueOn(opened)).toBe('2026-01-07');
    const restated = opened.and(on('2026-01-01T10:00', announced), restates(3));
    expect(restated.consultation(id('finance'))).toMatchObject({
      clock: { due: { dueOn: '2026-01-08', derivation: { window: { receivedOn: '2026-01-05' } } } },
    });
  });
});

describe('R14: a correction of a calendar re-judges what is settled in the agency’s favour only', () => {
  const answered = asked.and(on('2026-01-07T10:00', before), sends('finance', reply('2025-12-31')));

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
    const late = asked.and(on('2026-01-08T10:00', before), sends('finance', reply('2025-12-31')));
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
    const late = asked.and(on('2026-01-12T10:00', before), sends('finance', reply('2025-12-31')));
    const mourning: RecordedEntry = {
      kind: 'dayOff',
      on: day('2026-01-08'),
      name: { vi: 'Quốc tang', en: 'National mourning' },
      document: 'Thông báo 7/TB-BNV ngày 08/01/2026',
    };
    const mourned = publishing(before, '2026-01-13', mourning);
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
    const mourned = publishing(before, '2026-01-07', mourning);
    const sent = sends('finance', reply('2025-12-31'));
    /** The window is counted on the newest version; the lateness was not. */
    const stale = story()
      .and(on('2025-12-12T09:00', mourned), letterOf('2025-12-12', 'finance'))
      .and(on('2026-01-12T10:00', before), sent);
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
      const outdated = asked.and(on('2026-01-12T10:00', before), sent);
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
    expect(answered.refuses(on('2026-01-08T09:00', before), asks)).toEqual({
      type: 'NothingToRestate',
      agency: id('finance'),
    });
  });

  it('judges nobody by a lapse that an opinion recorded afterwards has taken away already', () => {
    const recorded = asked
      .and(on('2026-01-07T00:00', before), noticeLapses())
      .and(
        on('2026-01-07T09:00', before),
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

describe('R4: a calendar that would shorten an open window', () => {
  const worked: RecordedEntry = {
    kind: 'workedWeekend',
    on: day('2026-01-10'),
    document: 'Thông báo 5/TB-BNV ngày 05/01/2026',
  };
  /** Received on Monday 22/12/2025: due on 13/1/2026, or a day sooner where Saturday 10/1 is worked. */
  const open = story().and(on('2025-12-19T09:00', before), letterOf('2025-12-19', 'finance'));
  const shorter = publishing(before, '2026-01-05', worked);
  const told = open.and(on('2026-01-05T10:00', shorter), restates(3));
  const confirms = new ConfirmCorrection({ requestId, agency: id('finance') }, by('finance'));

  it('is told to the agency, and moves nothing until it has confirmed', () => {
    expect(told.events.at(-1)).toMatchObject({
      type: 'ShorteningNotified',
      data: {
        from: { dueOn: '2026-01-13' },
        awaitsConfirmation: {
          due: { dueOn: '2026-01-12' },
          calendar: { version: 3, documents: [worked.document] },
        },
      },
    });
    expect(dueOn(told)).toBe('2026-01-13');
  });

  it('is told once', () => {
    expect(told.adds(on('2026-01-06T10:00', shorter), restates(3))).toEqual([]);
  });

  it('binds once the agency has confirmed', () => {
    expect(told.adds(on('2026-01-06T10:00', shorter), confirms)).toMatchObject([
      { type: 'CorrectionConfirmed' },
      {
        type: 'DueDateMoved',
        data: {
          due: { dueOn: '2026-01-12' },
          cause: 'calendarCorrected',
          calendar: { version: 3 },
        },
      },
    ]);
  });

  it('never ends sooner than two working days from the notice', () => {
    expect(types(open.adds(on('2026-01-09T10:00', shorter), restates(3)))).toEqual([
      'ShorteningNotified',
    ]);
    expect(open.adds(on('2026-01-10T10:00', shorter), restates(3))).toEqual([]);
  });

  it('no longer waits for a confirmation once the calendar is corrected back', () => {
    const back = publishing(shorter, '2026-01-06', { ...withdrawn, on: day('2026-01-10') });
    const restored = told.and(on('2026-01-06T10:00', back), restates(4));
    expect(restored.events.at(-1)).toMatchObject({
      type: 'DueDateMoved',
      data: { from: { dueOn: '2026-01-13' }, due: { dueOn: '2026-01-13' } },
    });
    expect(restored.refuses(on('2026-01-06T11:00', back), confirms)).toEqual({
      type: 'NoCorrectionAwaits',
      agency: id('finance'),
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
    const declared = publishing(before, '2025-12-18', holiday);
    const restated = asked.and(on('2025-12-18T09:00', declared), restates(3));
    expect(dueOn(restated)).toBe('2026-01-07');
    const onSunday = publishing(before, '2025-12-18', { ...holiday, on: day('2025-12-28') });
    expect(asked.adds(on('2025-12-18T09:00', onSunday), restates(3))).toEqual([]);
  });

  it('13. a swap announced after the window was opened moves it by one event, and once', () => {
    const restated = asked
      .and(on('2025-12-25T16:00', announced), restates(3))
      .and(on('2025-12-25T16:01', announced), restates(3));
    const moves = restated.events.filter(({ type }) => type === 'DueDateMoved');
    expect(moves).toHaveLength(1);
    expect(dueOn(restated)).toBe('2026-01-07');
  });
});

describe('a closure', () => {
  const closed = publishing(before, '2025-12-26', {
    kind: 'closure',
    from: day('2026-01-05'),
    until: day('2026-01-06'),
    name: { vi: 'Nghỉ do ngập lụt', en: 'Closed by flood' },
    scope: { agencies: ['finance'], places: [] },
    covers: ['finance'],
    document: 'Quyết định 77/QĐ-UBND ngày 25/12/2025',
  });
  const both = story().and(
    on('2025-12-12T09:00', before),
    letterOf('2025-12-12', 'finance', 'health'),
  );

  it('moves the window of the agency that owes the reply and no other (counting rule 3)', () => {
    expect(both.adds(on('2025-12-26T09:00', closed), restates(3))).toMatchObject([
      {
        type: 'DueDateMoved',
        data: {
          agency: 'finance',
          due: { dueOn: '2026-01-08', derivation: { calendar: { agency: 'finance' } } },
        },
      },
    ]);
  });

  it('counts in windows that are opened after it', () => {
    const opened = story().and(
      on('2025-12-27T09:00', closed),
      letterOf('2025-12-26', 'finance', 'health'),
    );
    const due = (name: 'finance' | 'health') => {
      const { clock } = opened.consultation(id(name)) as { clock: { due: { dueOn: string } } };
      return clock.due.dueOn;
    };
    expect([due('finance'), due('health')]).toEqual(['2026-01-22', '2026-01-20']);
  });

  it('leaves a derivation from which alone the date is counted again', () => {
    const [moved] = both.adds(on('2025-12-26T09:00', closed), restates(3));
    if (moved?.type !== 'DueDateMoved') throw new Error('no due date moved');
    const { derivation } = moved.data.due;
    expect(recompute(derivation, closed.named(derivation.calendar)!)).toEqual(moved.data.due);
  });
});

describe('beyond the published calendar (counting rule 10)', () => {
  const published = publishing(
    shippedCalendars,
    '2027-12-28',
    { kind: 'year', year: 2028, document: 'Thông báo 99/TB-BNV ngày 28/12/2027' },
    {
      kind: 'dayOff',
      on: day('2028-01-03'),
      name: { vi: 'Nghỉ bù Tết Dương lịch', en: 'Day in lieu' },
      inLieuOf: day('2028-01-01'),
      document: 'Thông báo 99/TB-BNV ngày 28/12/2027',
    },
  );
  /** Received on Monday 20/12/2027: due on 10/1/2028, as far as anybody can tell. */
  const open = story().and(
    on('2027-12-17T09:00', shippedCalendars),
    letterOf('2027-12-17', 'finance'),
  );

  it('a date is provisional until the next year is published, which settles it', () => {
    expect(open.consultation(id('finance'))).toMatchObject({
      clock: { due: { dueOn: '2028-01-10', provisional: true } },
    });
    const settled = open.and(on('2027-12-28T09:00', published), restates(2));
    expect(settled.consultation(id('finance'))).toMatchObject({
      clock: {
        due: { dueOn: '2028-01-11', provisional: false },
        // A provisional date was never valid.
        firstDue: { dueOn: '2028-01-11' },
      },
    });
  });

  it('nobody becomes late by a year that is published when its date has passed', () => {
    const [settled] = open.adds(on('2028-01-20T09:00', published), restates(2));
    expect(settled).toMatchObject({ type: 'DueDateMoved', data: { due: { dueOn: '2028-01-24' } } });
  });

  it('an answer that nothing was judged by stays so, where it would be late', () => {
    const answered = open.and(
      on('2028-01-14T09:00', shippedCalendars),
      sends('finance', reply('2028-01-14')),
    );
    expect(answered.adds(on('2028-01-20T09:00', published), restates(2))).toEqual([]);
  });
});
