import { COLUMNS } from './past-requests.columns.js';
import { type FileReading, readPastRequestsFile } from './past-requests.file.js';

const HEADER = COLUMNS.join(',');
const row = (number: string, subject = 'Đường ven sông') =>
  `${number},Sở A,Sở B,${subject},general,2024-03-01,2024-03-01,,,,,,`;
const read = (text: string | Uint8Array) =>
  readPastRequestsFile(typeof text === 'string' ? Buffer.from(text) : text);
const rowsOf = (reading: FileReading) => (reading.ok ? reading.rows : reading.problem);

describe('A file of past requests', () => {
  it('gives each row with the line it begins on, whatever the line endings and quoted breaks', () => {
    const text = [HEADER, row('1/A'), row('2/A', '"Dự án\r\nven sông, ""Tân"""'), '', row('3/A')];
    expect(rowsOf(read(`\ufeff${text.join('\r\n')}\r\n`))).toMatchObject([
      { line: 2, surplus: 0, cells: { request_no: '1/A', subject: 'Đường ven sông' } },
      { line: 3, cells: { request_no: '2/A', subject: 'Dự án\nven sông, "Tân"' } },
      { line: 6, cells: { request_no: '3/A' } },
    ]);
  });

  it('may have its columns in another order, and those that are known beside the usual ones', () => {
    const [first, ...others] = COLUMNS;
    const header = [...others, first, 'registered_on'].join(',');
    const cells = [...others.map(() => ''), ' 7/A ', '2024-03-02'].join(',');
    expect(rowsOf(read(`${header}\n${cells}`))).toMatchObject([
      { line: 2, cells: { request_no: '7/A', registered_on: '2024-03-02' } },
    ]);
  });

  it('says of a row how many cells it has too many or too few', () => {
    expect(rowsOf(read(`${HEADER}\n${row('1/A')},more\n1/A,Sở A`))).toMatchObject([
      { surplus: 1 },
      { surplus: -11 },
    ]);
  });

  it.each([
    ['that is empty', '', { type: 'FileEmpty' }],
    ['that is a program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 1), { type: 'FileNotText' }],
    ['in UTF-16', Buffer.from(`\ufeff${HEADER}`, 'utf16le'), { type: 'FileNotUtf8', line: 1 }],
    [
      'in an older Vietnamese encoding',
      Buffer.concat([Buffer.from(`${HEADER}\n${row('1/A')}\n2/A,S`), Uint8Array.of(0xeb, 0x2c)]),
      { type: 'FileNotUtf8', line: 3 },
    ],
    [
      'without some of the columns',
      'request_no,subject\n1,2',
      {
        type: 'HeaderIncomplete',
        missing: COLUMNS.filter((c) => !/^request_no$|^subject$/.test(c)),
      },
    ],
    [
      'with a column nobody knows',
      `${HEADER},colour`,
      { type: 'HeaderUnknown', unknown: ['colour'] },
    ],
    ['with a column twice', `${HEADER},stance`, { type: 'HeaderRepeated', repeated: ['stance'] }],
    [
      'whose quotes do not close',
      `${HEADER}\n${row('1/A')}\n${row('2/A', '"Dự án')}\n`,
      { type: 'FileMalformed', line: 3 },
    ],
  ])('%s is refused as a whole', (_, content, found) => {
    expect(read(content)).toEqual({ ok: false, problem: found });
  });
});
