import {
  calendarOf,
  type Derivation,
  dueDate,
  instant,
  inWords,
  type Language,
  localDate,
  type ReplyWindow,
} from '../index.js';

const CITATION = 'Chỉ thị số 08/CT-UBND ngày 12/5/2022, điểm e khoản 1.2';
const calendar = calendarOf('vn-public-sector');
const window = (on: string, rest: Partial<ReplyWindow> = {}): ReplyWindow => ({
  rule: 'HCM-CT08',
  start: { value: 'dossierComplete', basis: 'law', citation: CITATION, on: localDate(on) },
  length: { value: { count: 15, unit: 'workingDay' }, basis: 'law', citation: CITATION },
  pauses: [],
  extensions: [],
  floors: [],
  ...rest,
});
const told = (of: ReplyWindow, language: Language = 'vi') =>
  inWords(dueDate(of, calendar).derivation, language);

/** A window that takes every kind of step there is, in three derivations. */
const cause = 'Công văn 12/STC';
const pause = { from: localDate('2026-08-24'), until: localDate('2026-08-27'), cause };
const stated = {
  value: {
    words: 'trước 17h ngày 29/8/2026',
    on: localDate('2026-08-29'),
    hour: { at: '17:00', inclusive: false },
  },
  basis: 'law',
  citation: 'Công văn 6214/STC-NS',
} as const;
const everyStep: readonly ReplyWindow[] = [
  window('2026-08-20', {
    receipt: { value: 'registration', basis: 'house', citation: 'Nghị định số 30/2020/NĐ-CP' },
    pauses: [pause, { ...pause, from: localDate('2026-12-01'), until: localDate('2026-12-02') }],
    extensions: [{ length: { count: 5, unit: 'calendarDay' }, cause }],
    floors: [{ since: localDate('2026-09-15'), workingDays: 3, cause, basis: 'house' }],
  }),
  window('2026-08-20', { stated, pauses: [pause] }),
  window('2026-08-20', {
    complete: { value: 'supplied', basis: 'house' },
    restarted: { value: { rounds: 1 }, basis: 'house' },
  }),
  window('2026-08-29', { stated, onlyStated: true }),
  window('2027-12-31', { length: { value: { count: 24, unit: 'hour' }, basis: 'house' } }),
  window('2026-08-20', { pauses: [{ from: localDate('2026-08-24'), cause }] }),
];

describe('a due date in Vietnamese', () => {
  it('reads as an official letter would write it', () => {
    expect(told(window('2026-06-01'))).toEqual([
      'Hạn trả lời: hết ngày thứ Hai, 22/6/2026 (15 ngày làm việc kể từ ngày nhận đủ hồ sơ 01/6/2026)',
      `Mốc tính thời hạn: ngày nhận đủ hồ sơ, thứ Hai, 01/6/2026 (căn cứ: ${CITATION}).`,
      'Không tính ngày của mốc thời hạn (01/6/2026) (quy ước của hệ thống, vận dụng khoản 3 Điều 147 Bộ luật Dân sự 2015).',
      `Thời hạn trả lời: 15 ngày làm việc (căn cứ: ${CITATION}).`,
      'Không tính ngày nghỉ hằng tuần: 06/6/2026, 07/6/2026, 13/6/2026, 14/6/2026, 20/6/2026, 21/6/2026.',
      'Lịch làm việc: Ngày làm việc của cán bộ, công chức, viên chức (vn-public-sector, phiên bản 2026-10-02).',
    ]);
  });

  it('writes the month of January and February with two digits, and a count below ten too', () => {
    const [due] = told(
      window('2025-12-31', { length: { value: { count: 2, unit: 'workingDay' }, basis: 'law' } }),
    );
    expect(due).toBe(
      'Hạn trả lời: hết ngày thứ Ba, 06/01/2026 (02 ngày làm việc kể từ ngày nhận đủ hồ sơ 31/12/2025)',
    );
  });

  it('says by what convention the day of receipt was fixed, where law names only the receipt', () => {
    expect(
      told(
        window('2026-06-01', {
          receipt: {
            value: 'firstWorkingDayAfterDelivery',
            basis: 'house',
            citation: 'Nghị định số 30/2020/NĐ-CP',
          },
        }),
      )[2],
    ).toBe(
      'Ngày nhận tính chậm nhất là ngày làm việc đầu tiên sau ngày văn bản được chuyển đến: ' +
        'thứ Hai, 01/6/2026 (quy ước của hệ thống, vận dụng Nghị định số 30/2020/NĐ-CP).',
    );
  });

  it('names each holiday with the document that fixed it', () => {
    expect(told(window('2026-11-20'))).toContain(
      'Không tính thứ Ba, 24/11/2026: Ngày Văn hóa Việt Nam (Nghị quyết 28/2026/QH16, Điều 2).',
    );
  });

  it('gives a stated hour as the letter means it', () => {
    const at = (inclusive: boolean) =>
      told(
        window('2026-06-01', {
          stated: {
            ...stated,
            value: { words: '17h', on: localDate('2026-06-11'), hour: { at: '17:00', inclusive } },
          },
        }),
      )[0];
    expect(at(false)).toBe('Hạn trả lời: trước 17 giờ 00, thứ Năm 11/6/2026');
    expect(at(true)).toBe('Hạn trả lời: chậm nhất 17 giờ 00, thứ Năm 11/6/2026');
  });

  it('rests on the Directive only that the clock starts with the complete dossier, never that it was complete', () => {
    const complete = { value: 'presumedOnReceipt', basis: 'house' } as const;
    expect(told(window('2026-06-01', { complete })).slice(1, 3)).toEqual([
      `Mốc tính thời hạn: ngày nhận đủ hồ sơ (căn cứ: ${CITATION}).`,
      'Hồ sơ được coi là đủ khi nhận, chưa có xác nhận đủ hồ sơ: thứ Hai, 01/6/2026 (quy ước của hệ thống).',
    ]);
  });

  it('says that beginning again is a convention, and how often it happens', () => {
    const again = window('2026-06-01', {
      complete: { value: 'supplied', basis: 'house' },
      restarted: { value: { rounds: 1 }, basis: 'house' },
    });
    expect(told(again).slice(2, 4)).toEqual([
      'Hồ sơ được coi là đủ khi đã bổ sung các tài liệu còn thiếu: thứ Hai, 01/6/2026 (quy ước của hệ thống).',
      'Thời hạn được tính lại từ đầu kể từ 01/6/2026 do đã bổ sung hồ sơ, tối đa 01 lần (quy ước của hệ thống).',
    ]);
    expect(told(again, 'en').slice(2, 4)).toEqual([
      "The dossier counts as complete once the missing documents were supplied: Monday 1 June 2026 (this system's convention).",
      "The time limit began again on 1 June 2026 because missing documents were supplied, which happens at most once (this system's convention).",
    ]);
  });

  it('says that there is none while the clock stands', () => {
    expect(told(everyStep[5]!)[0]).toBe(
      'Chưa xác định hạn trả lời: thời hạn tạm dừng từ sau thứ Hai, 24/8/2026.',
    );
  });
});

describe('a due date in English', () => {
  it('is told step by step as well', () => {
    expect(told(window('2026-06-01'), 'en').slice(0, 3)).toEqual([
      'Reply due by the end of Monday 22 June 2026 (15 working days from receipt of the complete dossier on 1 June 2026)',
      `The clock starts with receipt of the complete dossier, Monday 1 June 2026 (basis: ${CITATION}).`,
      "The day of that event, 1 June 2026, is not counted (this system's convention, after khoản 3 Điều 147 Bộ luật Dân sự 2015).",
    ]);
  });

  it('gives the hour from which hours run', () => {
    const { start } = window('2026-06-01');
    const lines = told(
      window('2026-06-01', {
        start: { ...start, at: instant('2026-06-01T09:30:00+07:00') },
        length: { value: { count: 24, unit: 'hour' }, basis: 'house' },
      }),
      'en',
    );
    expect(lines[0]).toContain('before 09:30 on Tuesday 2 June 2026');
    expect(lines).toContain(
      "Hours run without a break from 09:30 (this system's convention, after khoản 1 Điều 147 Bộ luật Dân sự 2015).",
    );
  });
});

describe('a convention of this system', () => {
  const CLAIMS: Readonly<Record<Language, RegExp>> = {
    vi: /căn cứ:|theo quy định/,
    en: /basis:|required by law/,
  };
  const OWN: Readonly<Record<Language, string>> = {
    vi: 'quy ước của hệ thống',
    en: "this system's convention",
  };

  it.each(['vi', 'en'] as const)('is never printed as law (%s)', (language) => {
    const derivations = everyStep.map((of) => dueDate(of, calendar).derivation);
    for (const derivation of derivations) {
      const grounded = derivation.steps.filter(
        ({ type }) => type !== 'daysNotCounted' && type !== 'weekendsCounted',
      );
      for (const step of grounded) {
        const alone: Derivation = { ...derivation, steps: [step] };
        const [, line = ''] = inWords(alone, language);
        expect(CLAIMS[language].test(line)).toBe(step.basis === 'law');
        expect(line.includes(OWN[language])).toBe(step.basis === 'house');
      }
    }
  });

  it('is all that stands behind how days are counted: the Civil Code is followed by analogy', () => {
    const lawful = everyStep.flatMap((of) =>
      dueDate(of, calendar).derivation.steps.filter(
        ({ basis, citation }) => basis === 'law' && citation?.includes('Bộ luật Dân sự'),
      ),
    );
    expect(lawful).toEqual([]);
  });

  it('is tried on every kind of step above', () => {
    const types = new Set(
      everyStep.flatMap((of) => dueDate(of, calendar).derivation.steps.map(({ type }) => type)),
    );
    expect([...types].sort()).toEqual([
      'assumed',
      'complete',
      'courtesy',
      'daysNotCounted',
      'extended',
      'floor',
      'hoursRunFrom',
      'length',
      'pauseAfterTheEnd',
      'paused',
      'received',
      'remainsAfterPause',
      'restarted',
      'rolledOver',
      'startDayNotCounted',
      'started',
      'stated',
      'statedLength',
      'statedReading',
      'statedVoid',
      'suspended',
      'weekendsCounted',
    ]);
  });
});
