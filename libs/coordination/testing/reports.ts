import { type Matter, type OpenRequest, type Opinion, type RequestFacts } from '#lib/coordination';
import { Rulebook, type RuleSetId } from '#lib/rulebook';
import { localDate } from '#lib/working-time';
import { at } from './cast.js';
import { addressee, letterTo } from './letters.js';
import { opinion } from './opinions.js';
import { rulebook } from './rules.js';
import type { Name, Told } from './telling.js';

/** The rule about reports, which the monitoring body has to adopt before one may be asked for. */
export const REPORTS_RULE = 'HCM-CT08-REPORT' as RuleSetId;

/** The rules of the specs, with that about reports adopted. */
export const rulesOnReports = new Rulebook(
  rulebook.all().map((rule) => (rule.id === REPORTS_RULE ? { ...rule, adopted: true } : rule)),
  rulebook.procedures(),
);

/** What may be known at a moment where reports have their rule. */
export const reportingAt = (moment: string, told: Partial<RequestFacts> = {}): RequestFacts =>
  at(moment, { rules: rulesOnReports, ...told });

/** The index was published on Monday 9/2/2026. */
export const indexPublished = {
  kind: 'report',
  occasion: {
    event: 'ngày công bố Chỉ số cải cách hành chính',
    on: localDate('2026-02-09'),
    document: { number: '31/TB-UBND', issuedOn: localDate('2026-02-09') },
  },
} as const satisfies Matter;

/** A letter of the planning department of 12/2/2026 that asks for the report after the index is published. */
export const asksForReport = (name: Name, told: Told<OpenRequest> = {}): OpenRequest =>
  letterTo([], {
    subject: 'Báo cáo kết quả khắc phục sau khi công bố Chỉ số',
    matter: indexPublished,
    dossier: { status: 'provided', documents: [] },
    addressees: [addressee(name, { question: 'Báo cáo theo đề cương gửi kèm' })],
    ...told,
  });

/** The report itself. */
export const report = (name: string, told: Partial<Opinion> = {}): Opinion =>
  opinion(name, {
    kind: 'report',
    document: { number: '91/BC-STC', signedOn: localDate('2026-02-13') },
    ...told,
  });
