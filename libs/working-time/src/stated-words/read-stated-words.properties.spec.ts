import fc from 'fast-check';
import { addDays, type LocalDate, localDate, readStatedWords, weekdayOf } from '../index.js';

const LETTER = localDate('2026-10-05');

const date = fc
  .integer({ min: 0, max: 9_000 })
  .map((days) => addDays(localDate('2010-01-01'), days));

const parts = (on: LocalDate) => {
  const [year = '', month = '', day = ''] = on.split('-');
  return { year, month, day, d: Number(day), m: Number(month) };
};
const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];
const weekday = (on: LocalDate) => WEEKDAYS[weekdayOf(on) - 1] ?? '';

/** Every form in which a date is written. */
const DATE_FORMS: readonly ((on: LocalDate) => string)[] = [
  (on) => `ngày ${parts(on).day}/${parts(on).month}/${parts(on).year}`,
  (on) => `${parts(on).d}/${parts(on).m}/${parts(on).year}`,
  (on) => `ngày ${parts(on).d}.${parts(on).m}.${parts(on).year}`,
  (on) => `ngày ${parts(on).day}-${parts(on).m}-${parts(on).year}`,
  (on) => `ngày ${parts(on).d} – ${parts(on).m} – ${parts(on).year}`,
  (on) => `ngày ${parts(on).day} tháng ${parts(on).month} năm ${parts(on).year}`,
  (on) => `${parts(on).d} tháng ${parts(on).m} năm ${parts(on).year}`,
  (on) => `ngày ${weekday(on)}, ${parts(on).d}/${parts(on).m}/${parts(on).year}`,
  (on) => `${weekday(on)} ngày ${parts(on).d} tháng ${parts(on).m} năm ${parts(on).year}`,
  (on) => on,
];
const BOUNDS = ['', 'trước ', 'chậm nhất ', 'chậm nhất là ', 'đến hết ', 'không quá ', 'trong '];

/** The same words as they come out of other keyboards and programs. */
const GUISES: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => words.toUpperCase(),
  (words) => words.normalize('NFD'),
  (words) => words.toUpperCase().normalize('NFD'),
  (words) => `  ${words.replaceAll(' ', ' \u00a0')}.`,
  (words) => `đề nghị Quý cơ quan gửi ý kiến về Sở Xây dựng ${words} để tổng hợp`,
];
const guise = fc.constantFrom(...GUISES);

const value = (words: string) => {
  const answer = readStatedWords(words, LETTER);
  if (!answer.ok) throw new Error(`${words}: ${answer.error.message}`);
  return answer.value;
};

describe('the words of a deadline', () => {
  it('give back any date, in whatever form it is written', () => {
    fc.assert(
      fc.property(
        date,
        fc.constantFrom(...DATE_FORMS),
        fc.constantFrom(...BOUNDS),
        guise,
        (on, form, bound, inGuise) => {
          expect(value(inGuise(bound + form(on)))).toMatchObject({
            kind: 'date',
            on,
            inclusive: true,
          });
        },
      ),
    );
  });

  it('give back any hour, excluded by "trước" and included by "chậm nhất"', () => {
    const forms: readonly ((h: string, m: string) => string)[] = [
      (h, m) => `${h}h${m}`,
      (h, m) => `${h}:${m}`,
      (h, m) => `${h}g${m}`,
      (h, m) => `${h} giờ ${m}`,
      (h, m) => `${h} giờ ${m} phút`,
    ];
    fc.assert(
      fc.property(
        date,
        fc.integer({ min: 0, max: 24 * 60 - 1 }),
        fc.constantFrom(...forms),
        fc.boolean(),
        guise,
        (on, minute, form, inclusive, inGuise) => {
          const [h, m] = [Math.floor(minute / 60), minute % 60].map((n) =>
            String(n).padStart(2, '0'),
          );
          const clock = form(h ?? '', m ?? '');
          const words = `${inclusive ? 'chậm nhất' : 'trước'} ${clock} ngày ${on}`;
          expect(value(inGuise(words))).toMatchObject({ on, hour: `${h}:${m}`, inclusive });
        },
      ),
    );
  });

  it('give back any length, with its unit and its start', () => {
    const units = [
      ['ngày làm việc', 'workingDay'],
      ['ngày', 'calendarDay'],
      ['giờ', 'hour'],
    ] as const;
    const starts = [
      ['', undefined],
      [' kể từ ngày nhận', 'received'],
      [' kể từ ngày nhận đủ hồ sơ', 'dossierComplete'],
      [' kể từ ngày gửi văn bản', 'sent'],
    ] as const;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.constantFrom(...units),
        fc.constantFrom(...starts),
        fc.constantFrom('trong', 'trong vòng', 'trong thời hạn', 'không quá', 'chậm nhất trong'),
        guise,
        (count, [unit, read], [start, from], bound, inGuise) => {
          const words = `${bound} ${String(count).padStart(2, '0')} ${unit}${start}`;
          const answer = value(inGuise(words));
          expect(answer).toMatchObject({ kind: 'length', length: { count, unit: read } });
          expect(answer.kind === 'length' && answer.start?.from).toBe(from);
        },
      ),
    );
  });

  it('place a date without a year within half a year of the letter, or not at all', () => {
    fc.assert(
      fc.property(date, date, (on, letterOn) => {
        const answer = readStatedWords(`trước ngày ${parts(on).d}/${parts(on).m}`, letterOn);
        if (!answer.ok) {
          expect(answer.error.type).toBe('year-unclear');
          return;
        }
        expect(answer.value.kind).toBe('date');
        const placed = answer.value.kind === 'date' ? answer.value.on : letterOn;
        expect(placed.slice(5)).toBe(on.slice(5));
        expect(placed >= letterOn && placed <= addDays(letterOn, 183)).toBe(true);
      }),
    );
  });

  it('never name a date by a weekday that is not its own', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 6 }), (on, shift) => {
        const other = weekday(addDays(on, shift));
        const answer = readStatedWords(
          `${other}, ngày ${parts(on).d}/${parts(on).m}/${parts(on).year}`,
          LETTER,
        );
        expect(answer).toMatchObject({ ok: false, error: { type: 'weekday-mismatch' } });
      }),
    );
  });

  it('never state two dates at once', () => {
    fc.assert(
      fc.property(date, date, (one, other) => {
        fc.pre(one !== other);
        const answer = readStatedWords(`trước ngày ${one}, ${other}`, LETTER);
        expect(answer).toMatchObject({ ok: false, error: { type: 'two-deadlines' } });
      }),
    );
  });

  it('are read or refused whatever they are, in a sentence', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...'trước chậm nhất đến sau trong vòng kể từ ngày làm việc giờ phút tháng năm thứ hai'.split(
          ' ',
        ),
        ...'nhận đủ hồ sơ gửi mười mươi lăm 0 5 07 31 2026 / - . , : h 22/10/2026 29/2 17h30'.split(
          ' ',
        ),
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' ')),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, date, (words, letterOn) => {
        const answer = readStatedWords(words, letterOn);
        if (!answer.ok) expect(answer.error.message).toMatch(/\.$/);
        // What is read is read the same from the same words in another guise.
        else if (words === words.toLowerCase().normalize('NFC'))
          expect(readStatedWords(words.normalize('NFD'), letterOn)).toEqual(answer);
      }),
      { numRuns: 2_000 },
    );
  });
});
