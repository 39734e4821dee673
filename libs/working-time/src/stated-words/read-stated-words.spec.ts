import { type HouseReading, localDate, readStatedWords, type WordsRead } from '../index.js';

const LETTER = localDate('2026-10-05');

const readOn = (words: string, letterOn = LETTER): WordsRead => {
  const answer = readStatedWords(words, letterOn);
  if (!answer.ok) throw new Error(`${answer.error.type}: ${answer.error.message}`);
  return answer.value;
};
const refusalOf = (words: string) => {
  const answer = readStatedWords(words, LETTER);
  return answer.ok ? answer.value : answer.error.type;
};
const date = (on: string, ...houseReadings: HouseReading[]) => ({
  kind: 'date',
  on,
  inclusive: true,
  houseReadings,
});
const length = (count: number, unit: string, from?: string) => ({
  kind: 'length',
  length: { count, unit },
  ...(from !== undefined && { start: { from } }),
  houseReadings: [],
});

describe('the wording of letters that were really sent', () => {
  it.each([
    ['trước ngày 02/6/2024', date('2024-06-02', 'dayIncluded')],
    ['trước ngày 27/9/2023', date('2023-09-27', 'dayIncluded')],
    ['hoàn thành trước ngày 20 tháng 8 năm 2022', date('2022-08-20', 'dayIncluded')],
    ['đăng ký … trước ngày 03 tháng 11 năm 2018', date('2018-11-03', 'dayIncluded')],
    [
      'xin vui lòng gửi về Thư điện tử: pc.stnmt@tphcm.gov.vn trước 17h ngày 30 tháng 11 năm 2022',
      { kind: 'date', on: '2022-11-30', hour: '17:00', inclusive: false, houseReadings: [] },
    ],
  ])('%s', (words, read) => {
    expect(readOn(words)).toEqual(read);
  });
});

describe('the wording of the texts that rule', () => {
  it.each([
    ['chậm nhất trong 10 ngày làm việc', length(10, 'workingDay')],
    [
      'trong vòng 15 ngày làm việc kể từ ngày nhận đủ hồ sơ có liên quan',
      length(15, 'workingDay', 'dossierComplete'),
    ],
    [
      'trong vòng 15 ngày làm việc kể từ khi nhận đủ hồ sơ liên quan',
      length(15, 'workingDay', 'dossierComplete'),
    ],
    ['không quá bảy ngày làm việc kể từ ngày gửi văn bản', length(7, 'workingDay', 'sent')],
    ['trong thời hạn 15 ngày kể từ ngày nhận được đề nghị', length(15, 'calendarDay', 'received')],
  ])('%s', (words, read) => {
    expect(readOn(words)).toEqual(read);
  });
});

describe('the wording of the demonstration letters and of this system', () => {
  it.each([
    ['trước ngày 15/8/2026', date('2026-08-15', 'dayIncluded')],
    ['trước ngày 28/10/2026', date('2026-10-28', 'dayIncluded')],
    ['trước ngày 15/11/2026', date('2026-11-15', 'dayIncluded')],
    ['trước ngày 06/11/2026', date('2026-11-06', 'dayIncluded')],
    ['trước ngày 13/11/2026', date('2026-11-13', 'dayIncluded')],
    ['chậm nhất ngày 04/12/2026', date('2026-12-04')],
    ['thời hạn trả lời đến hết ngày 09/9/2026', date('2026-09-09')],
    ['gửi Sở Xây dựng trước ngày 15/9/2026./.', date('2026-09-15', 'dayIncluded')],
    [
      'trước 10 giờ 00 ngày 22/10/2026',
      { kind: 'date', on: '2026-10-22', hour: '10:00', inclusive: false, houseReadings: [] },
    ],
    ['trong thời hạn 07 ngày làm việc kể từ ngày gửi văn bản', length(7, 'workingDay', 'sent')],
    ['hết ngày thứ Hai, 22/6/2026', date('2026-06-22')],
    [
      'trước 10 giờ 00, thứ Năm 22/10/2026',
      { kind: 'date', on: '2026-10-22', hour: '10:00', inclusive: false, houseReadings: [] },
    ],
    [
      '15 ngày làm việc kể từ ngày nhận đủ hồ sơ 01/6/2026',
      {
        ...length(15, 'workingDay'),
        start: { from: 'dossierComplete', on: '2026-06-01' },
      },
    ],
  ])('%s', (words, read) => {
    expect(readOn(words)).toEqual(read);
  });
});

describe('a stated hour', () => {
  it.each([
    ['is late from its stroke after "trước"', 'trước 17h30 ngày 22/10/2026', '17:30', false],
    ['is in time after "chậm nhất"', 'chậm nhất 17 giờ 30 phút ngày 22/10/2026', '17:30', true],
    ['is in time after "đến" and "không quá"', 'không quá 17:30 ngày 22/10/2026', '17:30', true],
    ['follows the word nearest to it', 'chậm nhất là trước 17g30 ngày 22/10/2026', '17:30', false],
    ['may stand behind the date', 'trước ngày 22/10/2026, lúc 17 giờ', '17:00', false],
    ['may be told by the part of the day', 'trước 5 giờ chiều ngày 22/10/2026', '17:00', false],
  ])('%s', (_rule, words, hour, inclusive) => {
    expect(readOn(words)).toMatchObject({ on: '2026-10-22', hour, inclusive });
  });

  it('without such a word is in time, by the convention of this system', () => {
    expect(readOn('17 giờ ngày 22/10/2026')).toMatchObject({
      inclusive: true,
      houseReadings: ['hourIncluded'],
    });
  });

  it('of 24:00 is the end of its day', () => {
    expect(readOn('trước 24h ngày 22/10/2026')).toEqual(date('2026-10-22'));
  });
});

describe('a date without a year', () => {
  it('is the first from the day of the letter on, and says that no year was written', () => {
    expect(readOn('chậm nhất ngày 05/01')).toEqual(date('2027-01-05', 'yearPlaced'));
    expect(readOn('chậm nhất ngày 05/10')).toEqual(date('2026-10-05', 'yearPlaced'));
  });

  it('is unclear where it has just passed: the year before may be meant', () => {
    expect(refusalOf('chậm nhất ngày 04/10')).toBe('year-unclear');
  });

  it('of two digits is one of 2000 to 2099, and says so', () => {
    expect(readOn('chậm nhất ngày 04/12/26')).toEqual(date('2026-12-04', 'centuryPlaced'));
  });
});

describe('a length', () => {
  it('in "ngày" alone is in calendar days', () => {
    expect(readOn('trong vòng 15 ngày')).toEqual(length(15, 'calendarDay'));
  });

  it('in hours is told from an hour of the day', () => {
    expect(readOn('trong 24 giờ')).toEqual(length(24, 'hour'));
    expect(readOn('48h kể từ khi nhận được văn bản')).toEqual(length(48, 'hour', 'received'));
    expect(refusalOf('24 giờ')).toBe('incomplete-date');
  });

  it.each([
    ['kể từ ngày nhận', 'received'],
    ['tính từ ngày nhận được văn bản này', 'received'],
    ['sau khi tiếp nhận', 'received'],
    ['kể từ ngày nhận được hồ sơ đầy đủ, hợp lệ', 'dossierComplete'],
    ['kể từ ngày văn bản này được gửi', 'sent'],
    ['kể từ ngày phát hành', 'sent'],
    ['kể từ ngày ký', 'issued'],
  ])('%s starts where it says', (words, from) => {
    expect(readOn(`chậm nhất 05 ngày làm việc ${words}`)).toEqual(length(5, 'workingDay', from));
  });

  it('may start from a day written out', () => {
    expect(readOn('07 ngày kể từ ngày 06/10/2026')).toMatchObject({
      start: { from: 'namedDay', on: '2026-10-06' },
    });
  });

  it.each([
    ['bảy ngày', 7],
    ['năm ngày', 5],
    ['mười ngày', 10],
    ['mười lăm ngày', 15],
    ['hai mươi mốt ngày', 21],
    ['hai mươi tư ngày', 24],
    ['hai mươi lăm ngày', 25],
    ['ba mươi ngày', 30],
    ['05 (năm) ngày', 5],
    ['15 (mười lăm) ngày', 15],
  ])('%s is read in words', (words, count) => {
    expect(readOn(words)).toEqual(length(count, 'calendarDay'));
  });
});

describe('a date in words', () => {
  it.each([
    'ngày mười lăm tháng năm năm 2026',
    'ngày mười lăm tháng năm năm hai nghìn không trăm hai mươi sáu',
    'ngày 15 tháng 5/2026',
    'ngày 15/5 năm 2026',
  ])('%s', (words) => {
    expect(readOn(words)).toEqual(date('2026-05-15'));
  });
});

describe('missing accents', () => {
  it('are supplied where one reading is left', () => {
    expect(readOn('07 ngay lam viec ke tu ngay nhan')).toEqual({
      ...length(7, 'workingDay', 'received'),
      houseReadings: ['accentsRestored'],
    });
  });

  it.each(['trong sau ngay', 'trong muoi ngay'])('are asked for in "%s"', (words) => {
    expect(refusalOf(words)).toBe('accents-needed');
  });

  it('are not supplied to one word among others: "ngay" is not "ngày"', () => {
    expect(refusalOf('trước ngay 22/10/2026')).toBe('not-understood');
  });
});

describe('words that state no clear deadline are refused', () => {
  it.each([
    ['', 'invalid-words'],
    ['  ', 'invalid-words'],
    ['trong thời gian sớm nhất', 'no-deadline'],
    ['sớm', 'no-deadline'],
    ['kịp thời', 'no-deadline'],
    ['trong ngày', 'no-deadline'],
    ['trước ngày 31/9/2026', 'impossible-date'],
    ['trước ngày 31/9', 'impossible-date'],
    ['trước ngày 29/02/2026', 'impossible-date'],
    ['trước ngày 10/22/2026', 'impossible-date'],
    ['trước 25h ngày 22/10/2026', 'impossible-hour'],
    ['17 giờ sáng ngày 22/10/2026', 'impossible-hour'],
    ['trong 0 ngày', 'impossible-length'],
    ['hết ngày thứ Ba, 22/6/2026', 'weekday-mismatch'],
    ['trước ngày 22/10/2026 hoặc ngày 23/10/2026', 'two-deadlines'],
    ['từ ngày 22/10/2026 đến ngày 23/10/2026', 'two-deadlines'],
    ['10 ngày làm việc hoặc 15 ngày', 'two-deadlines'],
    ['trong 5-7 ngày làm việc', 'two-deadlines'],
    ['trước ngày 5-6/11/2026', 'not-understood'],
    ['kế hoạch năm 2026, trước ngày 22/10', 'not-understood'],
    ['15 (mười sáu) ngày', 'two-deadlines'],
    ['thêm 03 ngày làm việc (đến hết ngày 19/10/2026)', 'not-understood'],
    ['03 ngày làm việc (đến hết ngày 19/10/2026)', 'two-deadlines'],
    ['trước ngày 15', 'incomplete-date'],
    ['trong tháng 10/2026', 'incomplete-date'],
    ['trước 10 giờ 30 phút', 'incomplete-date'],
    ['trước thứ Sáu', 'incomplete-date'],
    ['trong 02 tuần', 'unknown-unit'],
    ['trong 08 giờ làm việc', 'unknown-unit'],
    ['chậm nhất trong 10 ngày làm việc (kể từ ngày công bố Chỉ số)', 'unknown-start'],
    ['05 ngày kể từ ngày nhận được kết quả thẩm định', 'unknown-start'],
    ['sau ngày 22/10/2026', 'not-understood'],
    ['không trước ngày 22/10/2026', 'not-understood'],
    ['ít nhất 05 ngày làm việc trước ngày 22/10/2026', 'not-understood'],
    ['trước 07 ngày làm việc', 'not-understood'],
    ['cuối ngày 22/10/2026', 'not-understood'],
    ['15 ngày, không kể thứ bảy và chủ nhật', 'not-understood'],
    ['một trăm hai mươi ngày', 'not-understood'],
    ['trong 1,5 ngày', 'not-understood'],
    ['-5 ngày', 'not-understood'],
  ])('"%s" as %s', (words, type) => {
    expect(refusalOf(words)).toBe(type);
  });

  it('haste beside a clear date takes nothing from it', () => {
    expect(readOn('trong thời gian sớm nhất, chậm nhất ngày 04/12/2026')).toEqual(
      date('2026-12-04'),
    );
  });
});
