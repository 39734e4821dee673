import type { AgencyId } from '#lib/agencies';
import type { RequestId } from '#lib/coordination';
import type { WhatIfReport } from '#lib/read-models';
import type { RuleSetId } from '#lib/rulebook';
import { instant, localDate } from '#lib/working-time';
import { whatIfAsText } from './what-if.text.js';

const cells = { onTime: 0, late: 0, open: 0, overdue: 0, excluded: 0, notStarted: 0 };
const report = (told: Partial<WhatIfReport> = {}): WhatIfReport => ({
  ruleSet: 'HCM-QD54' as RuleSetId,
  matters: ['general'],
  period: { from: localDate('2026-03-01') },
  asOf: instant('2026-04-01T00:00:00+07:00'),
  demonstration: false,
  current: { ...cells, onTime: 2, late: 1 },
  draft: { ...cells, onTime: 1, late: 2 },
  otherCell: 1,
  otherDate: 3,
  overCap: 1,
  consultations: {
    rows: [
      {
        requestId: 'r' as RequestId,
        agency: 'STC' as AgencyId,
        lead: 'SXD' as AgencyId,
        number: '1/SXD-HT',
        issuedOn: localDate('2026-02-12'),
        subject: 'Phương án tổ chức giao thông',
        rule: 'HCM-CT08' as RuleSetId,
        current: { cell: 'onTime', dueOn: localDate('2026-03-13') },
        draft: { cell: 'late', dueOn: localDate('2026-03-02') },
        overCap: true,
        beside: [{ ruleSet: 'HCM-QD54' as RuleSetId, dueOn: localDate('2026-03-02') }],
      },
    ],
  },
  ...told,
});

describe('what a rule would have changed, printed', () => {
  it('has the four cells side by side, then each consultation with both dates', () => {
    expect(whatIfAsText(report()).split('\n')).toEqual([
      'What if HCM-QD54 had been in force, from 2026-03-01, as of 2026-04-01T00:00:00.000+07:00',
      '                on time  late  open  overdue  excluded  not started',
      'as it was       2        1     0     0        0         0',
      'under HCM-QD54  1        2     0     0        0         0',
      'Another cell: 1. Another date: 3. Longer than it allows: 1.',
      'letter    issued      agency  rule      due         cell    HCM-QD54                   cell  beside',
      '1/SXD-HT  2026-02-12  STC     HCM-CT08  2026-03-13  onTime  2026-03-02 (over the cap)  late  HCM-QD54 2026-03-02',
      '',
    ]);
  });

  it('says that nothing fell due, that there is more, and that the data is invented', () => {
    expect(whatIfAsText(report({ consultations: { rows: [] } }))).toContain(
      'No consultation fell due.',
    );
    const text = whatIfAsText(
      report({ demonstration: true, consultations: { ...report().consultations, next: 'x' } }),
    );
    expect(text).toContain('and more');
    expect(text).toContain('Dữ liệu mẫu');
  });
});
