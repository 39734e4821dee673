import {
  answerDeadline,
  calendarOf,
  type DeadlineQuery,
  explainDeadline,
  localDate,
  parseDeadlineQuestion,
} from '../index.js';

const calendar = calendarOf('vn-public-sector');
const query = (from: string, days: number, unit: DeadlineQuery['unit']): DeadlineQuery => ({
  from: localDate(from),
  days,
  unit,
});
const typeOf = (line: string) => {
  const parsed = parseDeadlineQuestion(line);
  return parsed.ok ? parsed.value : parsed.error.type;
};

describe('a line of queries', () => {
  it('is a query, in working days unless it says otherwise', () => {
    expect(typeOf('{"from":"2026-02-12","days":15}')).toEqual(
      query('2026-02-12', 15, 'workingDay'),
    );
    expect(typeOf('{"from":"2026-02-12","days":15,"unit":"calendarDay"}')).toEqual(
      query('2026-02-12', 15, 'calendarDay'),
    );
  });

  it.each([
    ['', 'invalid-json'],
    ['{"from":"2026-02-12"', 'invalid-json'],
    ['[]', 'invalid-query'],
    ['null', 'invalid-query'],
    ['15', 'invalid-query'],
    ['{"days":15}', 'invalid-date'],
    ['{"from":"2026-02-30","days":15}', 'invalid-date'],
    ['{"from":20260212,"days":15}', 'invalid-date'],
    ['{"from":"9999-12-31","days":15}', 'invalid-date'],
    ['{"from":"2026-02-12"}', 'invalid-days'],
    ['{"from":"2026-02-12","days":0}', 'invalid-days'],
    ['{"from":"2026-02-12","days":-1}', 'invalid-days'],
    ['{"from":"2026-02-12","days":1.5}', 'invalid-days'],
    ['{"from":"2026-02-12","days":"15"}', 'invalid-days'],
    ['{"from":"2026-02-12","days":1e9}', 'invalid-days'],
    ['{"from":"2026-02-12","days":15,"unit":"hour"}', 'invalid-unit'],
    ['{"from":"2026-02-12","days":15,"unit":null}', 'invalid-unit'],
    ['{"from":"2026-02-12","days":15,"until":"2026-03-12"}', 'unknown-field'],
  ])('%s is refused as %s', (line, type) => {
    expect(typeOf(line)).toBe(type);
  });
});

describe('an answer', () => {
  it('in working days names every day after the start that was not counted', () => {
    expect(answerDeadline(query('2026-02-13', 2, 'workingDay'), calendar)).toEqual({
      from: '2026-02-13',
      days: 2,
      unit: 'workingDay',
      dueOn: '2026-02-24',
      dueAt: '2026-02-25T00:00:00.000+07:00',
      skipped: [
        { date: '2026-02-14', reason: 'weekend' },
        { date: '2026-02-15', reason: 'weekend' },
        { date: '2026-02-16', reason: 'holiday: Tết Nguyên đán (29 tháng Chạp)' },
        { date: '2026-02-17', reason: 'holiday: Tết Nguyên đán (mùng 1)' },
        { date: '2026-02-18', reason: 'holiday: Tết Nguyên đán (mùng 2)' },
        { date: '2026-02-19', reason: 'holiday: Tết Nguyên đán (mùng 3)' },
        { date: '2026-02-20', reason: 'holiday: Tết Nguyên đán (mùng 4)' },
        { date: '2026-02-21', reason: 'weekend' },
        { date: '2026-02-22', reason: 'weekend' },
      ],
      calendar: 'vn-public-sector',
    });
  });

  it('in calendar days names only the days rolled over at the end', () => {
    const { dueOn, skipped } = answerDeadline(query('2026-06-01', 12, 'calendarDay'), calendar);
    expect([dueOn, skipped.map(({ date }) => date)]).toEqual([
      '2026-06-15',
      ['2026-06-13', '2026-06-14'],
    ]);
  });

  it('beyond the published calendar says that it is provisional', () => {
    expect(answerDeadline(query('2030-01-02', 5, 'workingDay'), calendar).provisional).toBe(true);
  });

  it('is explained without citing a rule for the length that was asked for', () => {
    const lines = explainDeadline(query('2026-02-12', 15, 'workingDay'), calendar, 'vi');
    expect(lines[0]).toBe(
      '15 ngày làm việc kể từ thứ Năm, 12/02/2026: hết ngày thứ Năm, 12/3/2026',
    );
    expect(lines.join('\n')).not.toContain('Thời hạn trả lời');
  });
});
