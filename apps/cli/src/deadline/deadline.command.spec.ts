import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { deadline, type DeadlineOptions } from './deadline.command.js';

const run = async (options: DeadlineOptions, input = '') => {
  let written = '';
  const stdout = new Writable({
    write: (chunk, _, done) => {
      written += String(chunk);
      done();
    },
  });
  const code = await deadline(options, { stdin: Readable.from([input]), stdout });
  const lines = written.split('\n').slice(0, -1);
  return { code, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
};

describe('dunghan deadline', () => {
  it('answers one JSON object, with each day that was not counted and why', async () => {
    const { code, lines } = await run({ from: '2026-02-12', days: '15' });
    expect(code).toBe(0);
    expect(lines).toMatchObject([
      {
        from: '2026-02-12',
        days: 15,
        unit: 'workingDay',
        dueOn: '2026-03-12',
        dueAt: '2026-03-13T00:00:00.000+07:00',
        calendar: 'vn-public-sector',
      },
    ]);
    const skipped = lines[0]?.['skipped'] as readonly { date: string; reason: string }[];
    expect(skipped[0]).toEqual({ date: '2026-02-14', reason: 'weekend' });
    expect(skipped.find(({ date }) => date === '2026-02-17')?.reason).toMatch(/^holiday: Tết/);
  });

  it('explains itself in both languages when asked', async () => {
    const { lines } = await run({ from: '2026-02-12', days: '15', explain: true });
    const { vi, en } = lines[0]?.['explanation'] as Record<'vi' | 'en', string[]>;
    expect(vi.join()).toContain('ngày làm việc');
    expect(en.join()).toContain('working days');
  });

  it('lists for calendar days only the days rolled over at the end', async () => {
    const { lines } = await run({ from: '2026-11-20', days: '1', unit: 'calendarDay' });
    expect(lines[0]).toMatchObject({
      dueOn: '2026-11-23',
      skipped: [
        { date: '2026-11-21', reason: 'weekend' },
        { date: '2026-11-22', reason: 'weekend' },
      ],
    });
  });

  it.each([
    ['an impossible date', { from: '2026-02-30', days: '15' }, 'invalid-date'],
    ['no date', { days: '15' }, 'invalid-date'],
    ['a length that is no number', { from: '2026-02-12', days: 'many' }, 'invalid-days'],
    ['half a day', { from: '2026-02-12', days: '1.5' }, 'invalid-days'],
    ['an unknown unit', { from: '2026-02-12', days: '1', unit: 'week' }, 'invalid-unit'],
    [
      'an unknown calendar',
      { from: '2026-02-12', days: '1', calendar: 'moon' },
      'unknown-calendar',
    ],
  ])('answers %s with an error and exit code 1', async (_, options, type) => {
    const { code, lines } = await run(options);
    expect({ code, lines }).toMatchObject({ code: 1, lines: [{ error: { type } }] });
    expect(lines[0]).not.toHaveProperty('line');
  });

  describe('--words', () => {
    it('answers what was read and when the reply is due', async () => {
      const words = 'trước 17h ngày 30 tháng 11 năm 2022';
      const { code, lines } = await run({ words, received: '2022-11-21' });
      expect({ code, lines }).toEqual({
        code: 0,
        lines: [
          {
            words,
            received: '2022-11-21',
            read: {
              kind: 'date',
              on: '2022-11-30',
              hour: '17:00',
              inclusive: false,
              houseReadings: [],
            },
            stated: 'asWritten',
            dueOn: '2022-11-30',
            dueAt: '2022-11-30T17:00:00.000+07:00',
            skipped: [],
            calendar: 'vn-public-sector',
          },
        ],
      });
    });

    it.each([
      ['2026-11-16', 'HCM-CT08', '2026-12-08'],
      ['2018-11-16', 'REFERENCE-15WD', '2018-12-07'],
    ])(
      'counts the window of the rule of that time where a letter of %s came after its date',
      async (received, rule, dueOn) => {
        const words = `trước ngày 13/11/${received.slice(0, 4)}`;
        const { lines } = await run({ words, received });
        expect(lines).toMatchObject([{ stated: 'void', rule, dueOn }]);
      },
    );

    it('explains in both languages how the words were read', async () => {
      const { lines } = await run({
        words: 'trong 07 ngày làm việc',
        received: '2026-10-05',
        explain: true,
      });
      const { vi, en } = lines[0]?.['explanation'] as Record<'vi' | 'en', string[]>;
      expect(vi.join()).toContain('tính kể từ ngày nhận văn bản (quy ước của hệ thống)');
      expect(en.join()).toContain("from receipt of the letter (this system's convention)");
    });

    it('says of a date by a rule that nobody has confirmed it, and nothing of a bare length', async () => {
      const firstLine = async (options: DeadlineOptions) => {
        const { lines } = await run({ ...options, explain: true });
        return (lines[0]?.['explanation'] as Record<'vi' | 'en', string[]>).vi[0];
      };
      const received = '2026-11-16';
      const byRule = 'Căn cứ tính thời hạn chưa được cơ quan theo dõi xác nhận.';
      expect(await firstLine({ words: 'trước ngày 13/11/2026', received })).toContain(byRule);
      expect(await firstLine({ words: 'trước ngày 30/11/2026', received })).toContain(byRule);
      expect(await firstLine({ words: 'trong 07 ngày làm việc', received })).not.toContain(byRule);
      expect(await firstLine({ from: received, days: '15' })).not.toContain(byRule);
    });

    it.each([
      ['words that name no date', { words: 'sớm', received: '2026-10-05' }, 'no-deadline'],
      ['no day of receipt', { words: 'trong 7 ngày' }, 'invalid-date'],
      [
        'words beside a length',
        { words: 'trong 7 ngày', received: '2026-10-05', days: '7' },
        'unknown-field',
      ],
      ['a day of receipt without words', { received: '2026-10-05' }, 'unknown-field'],
    ])('answers %s with an error and exit code 1', async (_, options, type) => {
      const { code, lines } = await run(options);
      expect({ code, lines }).toMatchObject({ code: 1, lines: [{ error: { type } }] });
    });
  });

  describe('--stdin', () => {
    it('answers lengths and words side by side', async () => {
      const input = [
        '{"from":"2026-02-12","days":15}',
        '{"words":"07 ngày làm việc kể từ ngày gửi","received":"2026-10-06","issued":"2026-10-05"}',
        '{"words":"trước ngày 31/9","received":"2026-09-01"}',
      ].join('\n');
      const { code, lines } = await run({ stdin: true }, input);
      expect(code).toBe(1);
      expect(lines).toMatchObject([
        { dueOn: '2026-03-12' },
        { read: { start: { from: 'sent', on: '2026-10-05' } }, dueOn: '2026-10-14' },
        { error: { type: 'impossible-date' }, line: 3 },
      ]);
    });

    it('answers each line in its place, and a bad one makes the exit code 1', async () => {
      const input = [
        '{"from":"2026-02-12","days":15,"unit":"workingDay"}',
        'not json',
        '{"from":"2026-02-12","days":15,"colour":"red"}',
        '',
        '{"from":"2026-02-12","days":1}',
      ].join('\r\n');
      const { code, lines } = await run({ stdin: true }, input);
      expect(code).toBe(1);
      expect(lines).toMatchObject([
        { dueOn: '2026-03-12' },
        { error: { type: 'invalid-json' }, line: 2 },
        { error: { type: 'unknown-field' }, line: 3 },
        { error: { type: 'invalid-json' }, line: 4 },
        { dueOn: '2026-02-13' },
      ]);
    });

    it('answers nothing to nothing, and that is well', async () => {
      expect(await run({ stdin: true })).toEqual({ code: 0, lines: [] });
    });
  });

  describe('--calendar FILE', () => {
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'dung-han-calendar-'));
    });
    afterAll(() => rm(folder, { recursive: true }));
    const file = async (name: string, content: string) => {
      await writeFile(join(folder, name), content);
      return join(folder, name);
    };

    it('counts on a calendar of one’s own', async () => {
      const own = { daysOff: ['2026-02-13'], workedWeekends: ['2026-02-14'] };
      const calendar = await file('own.json', `\ufeff${JSON.stringify(own)}`);
      const { lines } = await run({ from: '2026-02-12', days: '1', calendar });
      expect(lines[0]).toMatchObject({ dueOn: '2026-02-14', skipped: [{ date: '2026-02-13' }] });
    });

    it.each([
      ['broken.json', '{', 'invalid-calendar'],
      ['dates.json', '{"daysOff":["soon"]}', 'invalid-date'],
      ['fields.json', '{"holidays":[]}', 'unknown-field'],
    ])('is refused where %s holds %s', async (name, content, type) => {
      const calendar = await file(name, content);
      const { code, lines } = await run({ from: '2026-02-12', days: '1', calendar });
      expect({ code, lines }).toMatchObject({ code: 1, lines: [{ error: { type } }] });
    });
  });
});
