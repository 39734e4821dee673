import {
  answerWords,
  calendarOf,
  countWords,
  explainWords,
  readDeadlineQuestion,
  type RuleForWords,
} from '../index.js';

const calendar = calendarOf('vn-public-sector');
const rule: RuleForWords = {
  id: 'HCM-CT08',
  startingPoint: { value: 'dossierComplete', basis: 'law' },
  window: { value: { count: 15, unit: 'workingDay' }, basis: 'law', citation: 'Chỉ thị 08' },
  statedDeadline: { value: { prevails: true }, basis: 'law', citation: 'Chỉ thị 08' },
};

const count = (words: unknown, received: unknown, issued?: unknown) => {
  const fields = { words, received, ...(issued !== undefined && { issued }) };
  const question = readDeadlineQuestion(fields);
  if (!question.ok || !('words' in question.value)) return question;
  return countWords(question.value, rule, calendar);
};
const counted = (words: string, received: string, issued?: string) => {
  const result = count(words, received, issued);
  if (!result.ok || !('due' in result.value)) throw new Error(JSON.stringify(result));
  return result.value;
};
const answer = (words: string, received: string, issued?: string) =>
  answerWords(counted(words, received, issued), calendar);
const refusal = (...fields: Parameters<typeof count>) => {
  const result = count(...fields);
  return result.ok ? result.value : result.error.type;
};

describe('a stated date', () => {
  it('on a day off is late only after the next working day, and shows the target before it', () => {
    expect(answer('trước ngày 02/6/2024', '2024-05-20')).toMatchObject({
      read: { kind: 'date', on: '2024-06-02', inclusive: true },
      stated: 'laterOfTwo',
      target: '2024-05-31',
      dueOn: '2024-06-03',
      dueAt: '2024-06-04T00:00:00.000+07:00',
    });
  });

  it('on receipt or before it is void, and the window of the rule applies', () => {
    const void_ = answer('trước ngày 13/11/2026', '2026-11-16', '2026-11-10');
    expect(void_).toMatchObject({ stated: 'void', rule: 'HCM-CT08', dueOn: '2026-12-08' });
  });

  it('holds from the first working day after receipt on', () => {
    expect(answer('trước ngày 13/11/2026', '2026-11-12').stated).toBe('asWritten');
    expect(answer('trước ngày 13/11/2026', '2026-11-13').stated).toBe('void');
  });

  it('with an hour it includes is late one millisecond after it', () => {
    const { dueAt } = answer('chậm nhất 17 giờ ngày 22/10/2026', '2026-10-12');
    expect(dueAt).toBe('2026-10-22T17:00:00.001+07:00');
  });

  it('without a year is placed by the day of issue, not of receipt', () => {
    const { read, stated } = answer('trước ngày 15/10', '2026-10-16', '2026-10-14');
    expect([read, stated]).toMatchObject([{ on: '2026-10-15' }, 'void']);
    expect(refusal('trước ngày 15/10', '2026-10-16')).toBe('year-unclear');
  });
});

describe('a stated length', () => {
  it('without a starting point runs from receipt, by the convention of this system', () => {
    expect(answer('chậm nhất trong 10 ngày làm việc', '2026-10-05', '2026-10-01')).toMatchObject({
      read: {
        length: { count: 10, unit: 'workingDay' },
        start: { from: 'received', on: '2026-10-05', basis: 'house' },
        houseReadings: ['startsOnReceipt'],
      },
      dueOn: '2026-10-19',
    });
  });

  it('from the sending runs from the day of issue', () => {
    const words = 'trong thời hạn 07 ngày làm việc kể từ ngày gửi văn bản';
    expect(answer(words, '2026-10-07', '2026-10-05')).toMatchObject({
      read: {
        start: { from: 'sent', on: '2026-10-05', basis: 'letter' },
        houseReadings: ['sentOnIssue'],
      },
      dueOn: '2026-10-14',
    });
  });

  it('from a complete dossier runs from receipt, or from the day the words write out', () => {
    const words = '15 ngày làm việc kể từ ngày nhận đủ hồ sơ';
    expect(answer(words, '2026-02-12')).toMatchObject({
      read: { houseReadings: ['completeOnReceipt'] },
      dueOn: '2026-03-12',
    });
    expect(answer(`${words} 12/02/2026`, '2026-02-10')).toMatchObject({
      read: { start: { on: '2026-02-12' }, houseReadings: [] },
      dueOn: '2026-03-12',
    });
  });

  it('from the sending that leaves no working day after receipt is void, as a date is', () => {
    const words = '03 ngày làm việc kể từ ngày gửi';
    expect(answer(words, '2026-10-07', '2026-10-05')).toMatchObject({ dueOn: '2026-10-08' });
    const late = counted(words, '2026-10-08', '2026-10-05');
    expect(answerWords(late, calendar)).toMatchObject({
      read: { kind: 'length' },
      stated: 'void',
      rule: 'HCM-CT08',
      dueOn: '2026-10-29',
    });
    expect(late.due.derivation.steps.map(({ type }) => type)).toContain('statedVoid');
  });

  it('in calendar days ends on a working day', () => {
    expect(answer('trong vòng 15 ngày', '2026-06-06').dueOn).toBe('2026-06-22');
  });

  it('in hours runs from the moment of receipt, or from the end of that day', () => {
    const { dueAt } = answer('trong 24 giờ', '2026-10-05T09:30:00+07:00');
    expect(dueAt).toBe('2026-10-06T09:30:00.000+07:00');
    expect(answer('trong 24 giờ', '2026-10-05').dueOn).toBe('2026-10-06');
  });

  it('is explained as a convention where it is one', () => {
    const lines = explainWords(counted('trong 07 ngày làm việc', '2026-10-05'), 'vi');
    expect(lines[0]).toBe(
      '07 ngày làm việc kể từ thứ Hai, 05/10/2026: hết ngày thứ Tư, 14/10/2026',
    );
    expect(lines.at(-1)).toContain('(quy ước của hệ thống)');
  });
});

describe('a question in words is refused', () => {
  it.each([
    ['without words', 7, '2026-10-05', undefined, 'invalid-words'],
    ['without a day of receipt', 'trong 7 ngày', undefined, undefined, 'invalid-date'],
    ['received on no date', 'trong 7 ngày', '2026-02-30', undefined, 'invalid-date'],
    ['received too late to count', 'trong 7 ngày', '9999-12-31', undefined, 'invalid-date'],
    ['received before its issue', 'trong 7 ngày', '2026-10-05', '2026-10-06', 'invalid-date'],
    [
      'from a sending not known',
      '7 ngày kể từ ngày gửi',
      '2026-10-05',
      undefined,
      'issued-missing',
    ],
    [
      'from another day of receipt',
      '7 ngày kể từ ngày nhận 02/10/2026',
      '2026-10-05',
      undefined,
      'start-contradicted',
    ],
  ])('%s', (_rule, words, received, issued, type) => {
    expect(refusal(words, received, issued)).toBe(type);
  });
});
