import { dueDate, isSuspended, localDate, type ReplyWindow } from '#lib/working-time';
import {
  publicSector,
  window,
  length,
  pause,
  stated,
  extension,
  due,
  step,
} from '#lib/working-time/testing';

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
