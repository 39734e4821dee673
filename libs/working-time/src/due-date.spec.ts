import {
  calendarOf,
  type Derivation,
  type DueDate,
  dueDate,
  instant,
  isSuspended,
  type Length,
  localDate,
  type Pause,
  recompute,
  type ReplyWindow,
  type StatedDeadline,
} from './index.js';

const publicSector = calendarOf('vn-public-sector');

/** Fifteen working days from receipt of the complete dossier, unless a case says otherwise. */
const window = (on: string, rest: Partial<ReplyWindow> = {}): ReplyWindow => ({
  rule: 'HCM-CT08',
  start: { value: 'dossierComplete', basis: 'law', on: localDate(on) },
  length: { value: { count: 15, unit: 'workingDay' }, basis: 'law' },
  pauses: [],
  extensions: [],
  floors: [],
  ...rest,
});

const length = (count: number, unit: Length['unit']): Pick<ReplyWindow, 'length'> => ({
  length: { value: { count, unit }, basis: 'law' },
});

const pause = (from: string, until?: string): Pause => ({
  from: localDate(from),
  ...(until !== undefined && { until: localDate(until) }),
  cause: 'bổ sung hồ sơ',
});

const stated = (on: string, rest: Partial<StatedDeadline> = {}): Pick<ReplyWindow, 'stated'> => ({
  stated: {
    value: { words: `trước ngày ${on}`, on: localDate(on), ...rest },
    basis: 'law',
    citation: 'Công văn 1/STC-NS',
  },
});

const extension = (count: number) => ({
  length: { count, unit: 'workingDay' as const },
  cause: 'gia hạn',
});

const due = (of: ReplyWindow): DueDate => {
  const answer = dueDate(of, publicSector);
  if (isSuspended(answer)) throw new Error(`suspended on ${answer.suspendedOn}`);
  return answer;
};

const step = <T extends Derivation['steps'][number]['type']>({ derivation }: DueDate, type: T) =>
  derivation.steps.find(
    (one): one is Extract<Derivation['steps'][number], { type: T }> => one.type === type,
  );

describe('a window in working days', () => {
  it('ends at 24:00 of its last working day', () => {
    const { dueOn, dueAt, provisional } = due(window('2026-02-12'));
    expect([dueOn, dueAt, provisional]).toEqual([
      '2026-03-12',
      '2026-03-13T00:00:00.000+07:00',
      false,
    ]);
  });

  it('from a Saturday, one working day later is Monday', () => {
    expect(due(window('2026-11-21', length(1, 'workingDay'))).dueOn).toBe('2026-11-23');
  });

  it('counts the working Saturday and not the day exchanged for it', () => {
    const answer = due(window('2026-08-20', length(7, 'workingDay')));
    expect(answer.dueOn).toBe('2026-08-28');
    expect(step(answer, 'weekendsCounted')?.days.map(({ on }) => on)).toEqual(['2026-08-22']);
  });

  it('names the document that fixed each holiday it passes over', () => {
    const off = step(due(window('2026-02-12')), 'daysNotCounted')?.days ?? [];
    const holidays = off.flatMap((day) =>
      day.reason === 'dayOff' ? [[day.on, day.document]] : [],
    );
    expect(holidays).toEqual(
      ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'].map((on) => [
        on,
        'Thông báo 9441/TB-BNV ngày 16/10/2025',
      ]),
    );
    expect(off).toHaveLength(5 + 8);
  });
});

describe('a window in calendar days', () => {
  it.each([
    ['ending on a working day ends there', '2026-06-01', 15, '2026-06-16'],
    ['ending on a Sunday ends with Monday', '2026-06-06', 15, '2026-06-22'],
    ['ending in Tết ends with the first working day after it', '2026-02-01', 15, '2026-02-23'],
    ['ending on a working Saturday ends there', '2026-08-07', 15, '2026-08-22'],
  ])('%s', (_rule, from, count, dueOn) => {
    expect(due(window(from, length(count, 'calendarDay'))).dueOn).toBe(dueOn);
  });

  it('tells from which day off it moved, and by analogy with which article', () => {
    const moved = step(due(window('2026-06-06', length(15, 'calendarDay'))), 'rolledOver');
    expect(moved).toMatchObject({
      from: '2026-06-21',
      to: '2026-06-22',
      basis: 'house',
      citation: 'khoản 5 Điều 148 Bộ luật Dân sự 2015',
    });
  });
});

describe('a window in hours', () => {
  const hours = (count: number, at: string, express = false): ReplyWindow => {
    const { start, ...rest } = window(at.slice(0, 10), length(count, 'hour'));
    return { ...rest, start: { ...start, at: instant(at) }, express };
  };

  it('runs without a break from the stated moment', () => {
    const { dueOn, dueAt } = due(hours(24, '2026-06-01T09:30:00+07:00'));
    expect([dueOn, dueAt]).toEqual(['2026-06-02', '2026-06-02T09:30:00.000+07:00']);
  });

  it('ending on a day off moves to the same hour of the next working day', () => {
    expect(due(hours(24, '2026-06-05T09:30:00+07:00')).dueAt).toBe('2026-06-08T09:30:00.000+07:00');
  });

  it('runs on through days off when the letter is hỏa tốc', () => {
    const { dueOn, dueAt } = due(hours(24, '2026-06-05T09:30:00+07:00', true));
    expect([dueOn, dueAt]).toEqual(['2026-06-06', '2026-06-06T09:30:00.000+07:00']);
  });

  it('ending exactly at midnight is owed on the day that midnight closes', () => {
    const { dueOn, dueAt } = due(hours(24, '2026-06-04T00:00:00+07:00'));
    expect([dueOn, dueAt]).toEqual(['2026-06-04', '2026-06-05T00:00:00.000+07:00']);
  });

  it('runs from the end of the day where the moment is not known, and says that this is a convention', () => {
    const answer = due(window('2026-06-01', length(24, 'hour')));
    expect(answer.dueAt).toBe('2026-06-03T00:00:00.000+07:00');
    expect(step(answer, 'hoursRunFrom')).toMatchObject({ momentKnown: false, basis: 'house' });
  });

  it('loses no hour to a pause, and keeps two whole working days after it', () => {
    const threeDays = hours(72, '2026-06-01T09:00:00+07:00');
    expect(due({ ...threeDays, pauses: [pause('2026-06-01', '2026-06-02')] }).dueAt).toBe(
      '2026-06-05T09:00:00.000+07:00',
    );
    expect(due({ ...threeDays, pauses: [pause('2026-06-04', '2026-06-09')] }).dueAt).toBe(
      '2026-06-12T00:00:00.000+07:00',
    );
  });
});

describe('a pause', () => {
  it('takes away the working days on which the clock stands when the day begins', () => {
    // Wednesday counts, Thursday to Monday do not: three working days are added.
    expect(due(window('2026-06-01', { pauses: [pause('2026-06-03', '2026-06-08')] })).dueOn).toBe(
      '2026-06-25',
    );
  });

  it('over a weekend adds no day that was off anyway', () => {
    expect(due(window('2026-06-01', { pauses: [pause('2026-06-05', '2026-06-07')] })).dueOn).toBe(
      due(window('2026-06-01')).dueOn,
    );
  });

  it('that begins on a holiday takes away only working days', () => {
    const { dueOn } = due(window('2026-08-24', { pauses: [pause('2026-09-01', '2026-09-03')] }));
    expect([due(window('2026-08-24')).dueOn, dueOn]).toEqual(['2026-09-17', '2026-09-18']);
  });

  it('on the last day leaves two whole working days after it', () => {
    expect(due(window('2026-06-01', { pauses: [pause('2026-06-22', '2026-06-26')] })).dueOn).toBe(
      '2026-06-30',
    );
  });

  it('that begins after the end moves nothing', () => {
    const answer = due(window('2026-06-01', { pauses: [pause('2026-06-23', '2026-06-26')] }));
    expect(answer.dueOn).toBe('2026-06-22');
    expect(step(answer, 'pauseAfterTheEnd')).toBeDefined();
  });

  it('that is open leaves no due date, so nothing can lapse', () => {
    const answer = dueDate(window('2026-06-01', { pauses: [pause('2026-06-03')] }), publicSector);
    expect(answer).toMatchObject({ suspendedOn: '2026-06-03' });
    expect(isSuspended(answer)).toBe(true);
  });

  it('that opens after the end leaves the due date as it was', () => {
    expect(due(window('2026-06-01', { pauses: [pause('2026-06-23')] })).dueOn).toBe('2026-06-22');
  });

  it('that overlaps another is not counted twice', () => {
    const pauses = [pause('2026-06-03', '2026-06-08'), pause('2026-06-04', '2026-06-05')];
    expect(due(window('2026-06-01', { pauses })).dueOn).toBe('2026-06-25');
  });

  it('of one cause does not hide another: both lengths of standstill are taken away', () => {
    const pauses = [pause('2026-06-15', '2026-06-16'), pause('2026-06-03', '2026-06-04')];
    expect(due(window('2026-06-01', { pauses })).dueOn).toBe('2026-06-24');
  });

  it('is refused when it ends before it begins', () => {
    const backwards = window('2026-06-01', { pauses: [pause('2026-06-08', '2026-06-03')] });
    expect(() => due(backwards)).toThrow(RangeError);
  });
});

describe('an extension', () => {
  it('adds to the length, and the whole is recounted', () => {
    expect(due(window('2026-06-01', { extensions: [extension(5)] })).dueOn).toBe('2026-06-29');
  });

  it('and a pause give the same date whichever came first', () => {
    const pauses = [pause('2026-06-03', '2026-06-08')];
    expect(due(window('2026-06-01', { pauses, extensions: [extension(5)] })).dueOn).toBe(
      '2026-07-02',
    );
  });

  it('that is taken back leaves what the pause alone gives', () => {
    const pauses = [pause('2026-06-22', '2026-06-26')];
    const both = due(window('2026-06-01', { pauses, extensions: [extension(5)] }));
    const { window: counted } = both.derivation;
    expect(due({ ...counted, extensions: [] }).dueOn).toBe(
      due(window('2026-06-01', { pauses })).dueOn,
    );
  });

  it('in another unit is counted after the window, and an end on a day off still moves', () => {
    const days = { length: { count: 5, unit: 'calendarDay' as const }, cause: 'gia hạn' };
    // Monday 22 June and five calendar days: Saturday 27, so Monday 29.
    const answer = window('2026-06-01', { extensions: [days], express: true });
    expect(due(answer).dueOn).toBe('2026-06-29');
  });

  it('over a holiday period passes over holidays inside the days it adds', () => {
    expect(due(window('2026-02-10', { ...length(3, 'workingDay') })).dueOn).toBe('2026-02-13');
    expect(
      due(window('2026-02-10', { ...length(3, 'workingDay'), extensions: [extension(5)] })).dueOn,
    ).toBe('2026-02-27');
  });
});

describe('a shortened window', () => {
  const shortened = (on: string, noticedOn: string): Pick<ReplyWindow, 'shortened'> => ({
    shortened: {
      value: { on: localDate(on), noticedOn: localDate(noticedOn), cause: 'trình gấp' },
      basis: 'law',
      citation: 'Công văn số 900/UBND-TH ngày 03/6/2026',
    },
  });

  it('ends on the day the order gave, whatever the rule or the letter had given', () => {
    const answer = due(
      window('2026-06-01', { ...stated('2026-06-30'), ...shortened('2026-06-10', '2026-06-03') }),
    );
    expect(answer.dueOn).toBe('2026-06-10');
    expect(step(answer, 'shortened')).toMatchObject({
      on: '2026-06-10',
      noticedOn: '2026-06-03',
      basis: 'law',
    });
    expect(step(answer, 'stated')).toBeUndefined();
  });

  it('to a day off ends with the next working day, and leaves one whole working day at least', () => {
    const answer = due(window('2026-06-01', shortened('2026-06-06', '2026-06-05')));
    expect(answer.dueOn).toBe('2026-06-08');
  });

  it('still gets longer by a pause and an extension that come after the order', () => {
    const order = shortened('2026-06-10', '2026-06-03');
    const pauses = [pause('2026-06-08', '2026-06-10')];
    expect(due(window('2026-06-01', { ...order, pauses })).dueOn).toBe('2026-06-12');
    expect(due(window('2026-06-01', { ...order, extensions: [extension(3)] })).dueOn).toBe(
      '2026-06-15',
    );
  });

  it('is refused for a day that is not after the notice', () => {
    expect(() => due(window('2026-06-01', shortened('2026-06-03', '2026-06-03')))).toThrow(
      RangeError,
    );
  });
});

describe('a floor', () => {
  const floors = [
    { since: localDate('2026-06-19'), workingDays: 3, cause: 'kết luận', basis: 'house' as const },
  ];

  it('keeps the due date from being earlier', () => {
    const answer = due(window('2026-06-01', { floors }));
    expect(answer.dueOn).toBe('2026-06-24');
    expect(step(answer, 'floor')).toMatchObject({ decisive: true, earliest: '2026-06-24' });
  });

  it('does not hold back a later one', () => {
    const answer = due(window('2026-06-08', { floors }));
    expect(answer.dueOn).toBe('2026-06-29');
    expect(step(answer, 'floor')).toMatchObject({ decisive: false });
  });
});

describe('a stated date', () => {
  it('prevails over the length of the rule, and "trước ngày X" includes X', () => {
    const { dueOn, dueAt } = due(window('2026-06-01', stated('2026-06-10')));
    expect([dueOn, dueAt]).toEqual(['2026-06-10', '2026-06-11T00:00:00.000+07:00']);
  });

  it('"trước 17h" excludes 17:00, "chậm nhất 17h" includes it', () => {
    const at = (inclusive: boolean) =>
      due(window('2026-06-01', stated('2026-06-10', { hour: { at: '17:00', inclusive } }))).dueAt;
    expect(at(false)).toBe('2026-06-10T17:00:00.000+07:00');
    expect(at(true)).toBe('2026-06-10T17:00:00.001+07:00');
  });

  it('on a day off starts lateness after the later day and shows the earlier as the target', () => {
    const { dueOn, target } = due(window('2022-08-01', stated('2022-08-20')));
    expect([dueOn, target]).toEqual(['2022-08-22', '2022-08-19']);
  });

  it.each([
    ['lastWorkingDayBefore', '2022-08-19'],
    ['nextWorkingDay', '2022-08-22'],
  ] as const)('on a day off follows the choice of the lead: %s', (onDayOff, expected) => {
    const answer = due(window('2022-08-01', stated('2022-08-20', { onDayOff })));
    expect(answer.dueOn).toBe(expected);
    expect(answer).not.toHaveProperty('target');
  });

  it.each([
    ['before receipt', '2026-05-29'],
    ['on the day of receipt', '2026-06-01'],
  ])('%s is void: the window of the rule applies', (_when, on) => {
    const answer = due(window('2026-06-01', stated(on)));
    expect(answer.dueOn).toBe('2026-06-22');
    expect(step(answer, 'statedVoid')).toMatchObject({ earliest: '2026-06-02', basis: 'house' });
  });

  it('one working day after receipt holds', () => {
    expect(due(window('2026-06-01', stated('2026-06-02'))).dueOn).toBe('2026-06-02');
  });

  it('is tested against receipt, not against the day the clock started', () => {
    const received = { receivedOn: localDate('2026-06-09') };
    expect(due(window('2026-06-01', { ...stated('2026-06-09'), ...received })).dueOn).toBe(
      '2026-06-22',
    );
  });

  it('after a pause keeps its working days from receipt', () => {
    // Seven working days from receipt; the clock stood on three of them.
    const answer = due(
      window('2026-06-01', {
        ...stated('2026-06-10'),
        pauses: [pause('2026-06-02', '2026-06-05')],
      }),
    );
    expect(answer.dueOn).toBe('2026-06-15');
    expect(step(answer, 'statedLength')?.length).toEqual({ count: 7, unit: 'workingDay' });
  });

  it('after a pause never ends before five working days from the supplement', () => {
    const pauses = [pause('2026-06-09', '2026-06-12')];
    expect(due(window('2026-06-01', { ...stated('2026-06-10'), pauses })).dueOn).toBe('2026-06-19');
  });

  it('after a restart has its whole length again, and five working days from the supplement', () => {
    const restarted = {
      ...window('2026-06-05', stated('2026-06-10')),
      receivedOn: localDate('2026-06-01'),
    };
    expect(due(restarted).dueOn).toBe('2026-06-16');
  });

  it('keeps its hour when an extension moves it', () => {
    const hour = { at: '17:00', inclusive: false };
    const extensions = [extension(5)];
    expect(due(window('2026-06-01', { ...stated('2026-06-10', { hour }), extensions })).dueAt).toBe(
      '2026-06-17T17:00:00.000+07:00',
    );
  });
});

describe('beyond the published calendar', () => {
  it('a due date is provisional and says what it assumes', () => {
    const answer = due(window('2027-12-20'));
    expect(answer.provisional).toBe(true);
    expect(step(answer, 'assumed')).toMatchObject({ publishedUntil: '2027-12-31', basis: 'house' });
  });

  it('a window that ends on the last published day is certain', () => {
    expect(due(window('2027-12-30', length(1, 'workingDay'))).provisional).toBe(false);
  });

  it('a window that began before the calendar does is provisional too', () => {
    expect(due(window('2006-12-20')).provisional).toBe(true);
  });
});

describe('a derivation', () => {
  it('gives the same due date when counted again on its calendar', () => {
    const answer = due(window('2026-06-01', { pauses: [pause('2026-06-03', '2026-06-08')] }));
    expect(recompute(answer.derivation, publicSector)).toEqual(answer);
  });

  it('survives being stored as JSON', () => {
    const answer = due(window('2026-02-12', stated('2026-03-07')));
    const stored = JSON.parse(JSON.stringify(answer)) as DueDate;
    expect(recompute(stored.derivation, publicSector)).toEqual(answer);
  });
});
