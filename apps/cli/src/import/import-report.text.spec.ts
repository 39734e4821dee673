import type { AgencyId } from '#lib/agencies';
import type { ImportReport } from '#lib/application';
import type { RuleSetId } from '#lib/rulebook';
import { localDate } from '#lib/working-time';
import { reportAsJson, reportAsText } from './import-report.text.js';

const report: ImportReport = {
  file: 'past.csv',
  ruleSet: 'REFERENCE-15WD' as RuleSetId,
  calendar: 'vn-public-sector',
  dryRun: false,
  rows: 3,
  added: 0,
  unchanged: 0,
  standings: { onTime: 0, late: 0, open: 0, overdue: 0, notJudged: 0 },
  refused: [
    {
      line: 2,
      refusal: {
        type: 'Rejected',
        rejection: { type: 'AddressedTwice', agency: 'stc' as AgencyId },
      },
    },
    {
      line: 3,
      refusal: { type: 'DateInFuture', column: 'sent_on', value: localDate('2030-03-05') },
    },
  ],
  warnings: [{ line: 4, warning: { type: 'WordUnknown', column: 'stance', value: 'ừ' } }],
  leadAgencies: 1,
  requests: 0,
  registered: [],
};
const nameOf = () => 'Sở Tài chính';

describe('The report of an import', () => {
  it('says what a decider refused as the API would, and by the same name', () => {
    expect(reportAsJson(report, nameOf).refused[0]).toEqual({
      line: 2,
      type: 'addressed-twice',
      agency: 'stc',
      message: {
        vi: 'Sở Tài chính đã có trong danh sách cơ quan được đề nghị trả lời.',
        en: 'Sở Tài chính is among the addressees already.',
      },
    });
    expect(reportAsText(report, nameOf)).toContain(
      'line 2: Sở Tài chính is among the addressees already.',
    );
  });

  it('calls what is wrong with a row in the same way', () => {
    const { refused, warnings } = reportAsJson(report, nameOf);
    expect([...refused, ...warnings].map(({ type }) => type)).toEqual([
      'addressed-twice',
      'date-in-future',
      'word-unknown',
    ]);
  });
});
