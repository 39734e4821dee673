import type { LocalDate } from '#lib/working-time';
import type { Column } from './past-requests.columns.js';
import { readPastRow } from './past-request.row.js';

const TODAY = '2026-11-22' as LocalDate;
const USUAL = {
  request_no: '12/SA-X',
  lead_agency: 'Sở A',
  addressee: 'Sở B',
  subject: 'Đường ven sông',
  kind: 'general',
  issued_on: '2024-03-01',
  delivered_on: '2024-03-04',
};
type Cells = Partial<Record<Column, string>>;
const read = (cells: Cells, surplus = 0) =>
  readPastRow({ line: 7, cells: { ...USUAL, ...cells }, surplus }, TODAY);
const rowOf = (cells: Cells) => {
  const reading = read(cells);
  if (!reading.ok) throw new Error(reading.problem.type);
  return reading.row;
};

describe('A row of past requests', () => {
  it('says who asked whom, about what, and when', () => {
    expect(rowOf({})).toEqual({
      line: 7,
      requestNo: '12/SA-X',
      lead: 'Sở A',
      addressee: 'Sở B',
      subject: 'Đường ven sông',
      matter: { kind: 'general' },
      urgency: 'normal',
      issuedOn: '2024-03-01',
      deliveredOn: '2024-03-04',
      warnings: [],
    });
  });

  it('may say what the reply was, in the words of the letters or in those of the code', () => {
    const answered = { replied_on: '2024-03-20', reply_no: '9/SB', sent_on: '2024-03-21' };
    expect(rowOf({ ...answered, stance: 'Không thống nhất' }).reply).toEqual({
      signedOn: '2024-03-20',
      sentOn: '2024-03-21',
      number: '9/SB',
      kind: 'disagree',
    });
    expect(rowOf({ ...answered, stance: 'noComment' }).reply?.kind).toBe('noComment');
    expect(rowOf(answered).reply?.kind).toBe('unrecorded');
  });

  it('may state a length, a date, and an hour that includes itself unless "trước" excludes it', () => {
    const stated_deadline = '2024-03-15';
    expect(rowOf({ window_length: '7', window_unit: 'workingDay' }).length).toEqual({
      count: 7,
      unit: 'workingDay',
    });
    expect(rowOf({ stated_deadline }).stated).toMatchObject({ on: '2024-03-15' });
    const hour = (stated_hour: string) => rowOf({ stated_deadline, stated_hour }).stated?.hour;
    expect(hour('Trước 10h30')).toEqual({ at: '10:30', inclusive: false });
    expect(hour('chậm nhất 17h')).toEqual({ at: '17:00', inclusive: true });
    expect(hour('9:00')).toEqual({ at: '09:00', inclusive: true });
  });

  it('is accepted with a warning where it is doubtful', () => {
    expect(rowOf({ replied_on: '2024-03-02' }).warnings).toEqual([
      { type: 'ReplyBeforeDelivery', repliedOn: '2024-03-02', deliveredOn: '2024-03-04' },
    ]);
    expect(rowOf({ urgency: 'nhanh' }).warnings).toEqual([
      { type: 'WordUnknown', column: 'urgency', value: 'nhanh' },
    ]);
  });

  it.each<[string, Cells, object]>([
    ['without a number', { request_no: '' }, { type: 'CellMissing', column: 'request_no' }],
    ['without a subject', { subject: '' }, { type: 'CellMissing', column: 'subject' }],
    ['without a date of issue', { issued_on: '' }, { type: 'CellMissing', column: 'issued_on' }],
    [
      'with an impossible date',
      { issued_on: '2023-02-29' },
      { type: 'DateUnreadable', column: 'issued_on', value: '2023-02-29' },
    ],
    [
      'with a date written otherwise',
      { replied_on: '20/3/2024' },
      { type: 'DateUnreadable', column: 'replied_on', value: '20/3/2024' },
    ],
    [
      'with an unknown unit',
      { window_length: '7', window_unit: 'week' },
      { type: 'UnitUnknown', value: 'week' },
    ],
    ['with a length and no unit', { window_length: '7' }, { type: 'UnitUnknown', value: '' }],
    [
      'with a length of nothing',
      { window_length: '0', window_unit: 'hour' },
      { type: 'LengthUnreadable', value: '0' },
    ],
    ['with an hour and no date', { stated_hour: '17h' }, { type: 'HourUnreadable', value: '17h' }],
    [
      'whose lead asks itself, even where its reply is impossible as well (R2)',
      { addressee: 'Sở A', replied_on: '2020-01-01' },
      { type: 'LeadIsAddressee', agency: 'Sở A' },
    ],
    [
      'whose reply comes before the letter',
      { replied_on: '2024-02-29' },
      {
        type: 'DateBeforeLetter',
        column: 'replied_on',
        value: '2024-02-29',
        issuedOn: '2024-03-01',
      },
    ],
    [
      'whose reply is still to come',
      { replied_on: '2026-11-23' },
      { type: 'DateInFuture', column: 'replied_on', value: '2026-11-23' },
    ],
  ])('%s is refused with that reason', (_, cells, problem) => {
    expect(read(cells)).toEqual({ ok: false, problem });
  });

  it('with a cell too many or too few is refused, however the others read', () => {
    expect(read({}, 2)).toEqual({ ok: false, problem: { type: 'CellsTooMany', by: 2 } });
    expect(read({}, -1)).toEqual({ ok: false, problem: { type: 'CellsTooFew', by: 1 } });
  });
});
