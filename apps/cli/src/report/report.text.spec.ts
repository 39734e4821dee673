import type { AgencyId } from '#lib/agencies';
import type { AccountabilityReport, CoordinatingFigures } from '#lib/read-models';
import { type Instant, instant, type LocalDate } from '#lib/working-time';
import { reportAsText } from './report.text.js';

const NONE_EXCLUDED = {
  released: 0,
  withdrawn: 0,
  returned: 0,
  transferred: 0,
  courtesy: 0,
  notJudged: 0,
  provisional: 0,
  statedDateVoid: 0,
  concluded: 0,
  excused: 0,
  outsideSystem: 0,
};

const figures = (
  onTime: number,
  of: number,
  told: Partial<CoordinatingFigures> = {},
): CoordinatingFigures => ({
  agency: 'so-tai-chinh' as AgencyId,
  name: { vi: 'Sở Tài chính' },
  demonstration: false,
  onTime,
  late: of - onTime,
  open: 0,
  overdue: 0,
  rate: of < 20 ? { onTime, of, tooFew: true } : { onTime, of, tooFew: false, share: onTime / of },
  lateUpToOneDay: 0,
  lateWhileAwaitingLead: 0,
  documents: { standing: 0, tooLate: 0, unfounded: 0, leftUnanswered: 0 },
  marks: { provisional: 0, objectedTo: 0, final: 0 },
  excusedInPart: 0,
  lateAgainstFirst: 0,
  enteredLate: 0,
  apologiesCaused: 0,
  carriedOver: 0,
  notYetDue: 0,
  notStarted: 0,
  excluded: NONE_EXCLUDED,
  overdueUntilTransfer: 0,
  latenessBeforeWithdrawal: 0,
  reports: {
    ...{ due: 3, made: 2, onTime: 1, late: 1, open: 0, overdue: 1 },
    ...{ excusedInPart: 0, carriedOver: 0, notYetDue: 0, excluded: NONE_EXCLUDED },
    marks: { provisional: 0, objectedTo: 0, final: 0 },
  },
  ...told,
});

const printed = (
  row: CoordinatingFigures,
  told: Partial<AccountabilityReport<CoordinatingFigures>> = {},
) =>
  reportAsText(
    {
      period: {},
      asOf: instant('2026-04-01T00:00:00+07:00'),
      reference: false,
      rolledUp: false,
      demonstration: false,
      unconfirmed: false,
      rows: [row],
      ...told,
    },
    'coordinating',
  );

describe('the printed report', () => {
  it.each([
    [399, 400, '399/400 (99.7 %)'],
    [41, 42, '41/42 (97.6 %)'],
    [19, 20, '19/20 (95 %)'],
    [400, 400, '400/400 (100 %)'],
    [18, 19, '18/19 (too few)'],
  ])('rounds no rate up: %i of %i', (onTime, of, rate) => {
    expect(printed(figures(onTime, of))).toContain(` ${rate} `);
  });

  it('shows apart who was late up to one day, what was entered late, excluded and carried over', () => {
    const { excluded } = figures(0, 0);
    const row = figures(15, 19, {
      lateUpToOneDay: 3,
      enteredLate: 5,
      excluded: { ...excluded, released: 6, courtesy: 1 },
      carriedOver: 8,
    });
    const [, headings = '', cells = ''] = printed(row).split('\n');
    const columns = (line: string) => line.trim().split(/ {2,}/);
    expect(columns(headings).slice(5, 9)).toEqual([
      'late up to 1 day',
      'entered late',
      'excluded',
      'carried over',
    ]);
    expect(columns(cells).slice(5, 9)).toEqual(['3', '5', '7', '8']);
  });

  it('shows the reports made of those due apart from every opinion', () => {
    const [, headings = '', cells = ''] = printed(figures(1, 1)).split('\n');
    expect(headings).toMatch(/ reports {2}agency$/);
    expect(cells).toMatch(/ 2\/3 {2}Sở Tài chính$/);
  });

  it('says what an unconfirmed rule means for every date in it', () => {
    expect(printed(figures(1, 1), { unconfirmed: true })).toContain(
      'Căn cứ tính thời hạn chưa được cơ quan theo dõi xác nhận. Ngày hạn dưới đây là tạm tính và không dùng để đánh giá',
    );
    expect(printed(figures(1, 1))).not.toContain('Căn cứ tính thời hạn');
  });
});

const from = '2026-01-01' as LocalDate;
const to = '2026-03-31' as LocalDate;

describe('The head of a report', () => {
  it.each([
    [{}, 'By lead agency, as of 2026-11-22T09:00:00.000+07:00'],
    [{ from }, 'By lead agency, due from 2026-01-01, as of 2026-11-22T09:00:00.000+07:00'],
    [{ to }, 'By lead agency, due until 2026-03-31, as of 2026-11-22T09:00:00.000+07:00'],
    [
      { from, to },
      'By lead agency, due 2026-01-01 to 2026-03-31, as of 2026-11-22T09:00:00.000+07:00',
    ],
  ])('names the period that was asked for, and none where none was: %j', (period, head) => {
    const text = reportAsText(
      {
        period,
        asOf: '2026-11-22T09:00:00.000+07:00' as Instant,
        rows: [],
        reference: false,
        rolledUp: false,
        demonstration: false,
        unconfirmed: false,
      },
      'lead',
    );
    expect(text.split('\n')[0]).toBe(head);
  });
});
