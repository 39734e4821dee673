import { type ConsultationFile, type RequestFile } from '#lib/read-models';
import { type Procedure, Rulebook, shippedRulebook } from '#lib/rulebook';
import { localDate } from '#lib/working-time';
import { dossierKind, progress, reason } from './apology-words.js';

type Status = ConsultationFile['status'];
const late: Status = { kind: 'overdue', workingDays: 2 };
const answeredLate: Status = { kind: 'answeredLate', workingDays: 1 };
/** As much of a request as these words look at. */
const file = (status: RequestFile['status'], ...statuses: readonly Status[]): RequestFile =>
  ({
    status,
    rule: { procedure: { code: '1.009994', version: 1 } },
    consultations: statuses.map((each, index) => ({ agency: `agency-${index}`, status: each })),
    // Nothing else of it is read here.
  }) as unknown as RequestFile;
const bothLate = [{ agency: 'agency-0' }, { agency: 'agency-1' }];

describe('the apology says', () => {
  it.each([
    ['collecting', 'Đang lấy ý kiến của cơ quan phối hợp; đã nhận 01/02 ý kiến'],
    ['submitted', 'Đã tổng hợp ý kiến, đang trình cấp có thẩm quyền xem xét, quyết định'],
    ['concluded', 'Cấp có thẩm quyền đã có kết luận, đang hoàn thiện kết quả giải quyết'],
  ] as const)('how the dossier stands: %s', (status, told) => {
    const released: Status = { kind: 'notOwed', because: 'released' };
    expect(progress(file(status, late, answeredLate, released))).toEqual({ progress: told });
  });

  it('that every opinion has come, once it has', () => {
    const { progress: told } = progress(file('ready', answeredLate, { kind: 'answeredOnTime' }));
    expect(told).toBe(
      'Đã nhận đủ ý kiến của cơ quan phối hợp, đang tổng hợp để trình cấp có thẩm quyền',
    );
  });

  it('nothing of a letter that was withdrawn: the lead says how the dossier stands', () => {
    expect(progress(file('withdrawn', late))).toEqual({});
  });

  it('that replies are missing, or came late; any other reason is the lead’s to give', () => {
    expect(reason(file('collecting', late, answeredLate), bothLate).reason).toMatch(
      /^Chưa nhận đủ/,
    );
    expect(reason(file('ready', answeredLate, answeredLate), bothLate).reason).toMatch(
      /được gửi sau thời hạn/,
    );
    expect(reason(file('collecting', { kind: 'dueToday' }), [])).toEqual({});
  });

  it('the kind of dossier by the name the catalogue gave the procedure when the letter was issued', () => {
    const named = (version: number, name: string): Procedure => ({
      code: '1.009994',
      version,
      name,
      citation: 'Quyết định số 210/QĐ-UBND ngày 05/01/2026',
      window: { count: 10, unit: 'workingDay' },
      decision: { number: '210/QĐ-UBND', issuedOn: localDate('2026-01-05') },
      inForceFrom: localDate('2026-01-05'),
    });
    const catalogue = [named(1, 'Cấp giấy phép xây dựng'), named(2, 'Cấp phép xây dựng mới')];
    const rules = new Rulebook(shippedRulebook.all(), catalogue);
    expect(dossierKind(file('collecting'), rules)).toEqual({
      dossierKind: 'Cấp giấy phép xây dựng',
    });
    expect(dossierKind(file('collecting'), shippedRulebook)).toEqual({});
  });
});
