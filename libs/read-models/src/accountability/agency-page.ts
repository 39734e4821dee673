import type { AgencyId } from '#lib/agencies';
import { highestFirst, type Page, pageAmong, type PageAsked } from '../page.js';
import type { AccountabilityPage, AccountedConsultation } from './accountability-report.js';
import { agencyFigures, type Entry, type Ledger, reportsOwedBy, rowsBy } from './ledger.js';
import { cellsBy } from './tally.js';

const isWithin = ({ standing }: Entry): boolean => standing === 'within';

/** One agency's page: its figures, and the cases behind them. */
export const agencyPage = <Row>(
  ledger: Ledger,
  figures: Row,
  otherSide: (entry: Entry) => AgencyId,
  asked: PageAsked & { readonly agency: AgencyId },
): AccountabilityPage<Row> => {
  const within = ledger.entries.filter(isWithin);
  const reports = reportsOwedBy(ledger, ledger.countedWith(asked.agency)).filter(isWithin);
  return {
    ...ledger.told,
    figures,
    pairs: rowsBy(ledger, otherSide, (agency, entries) => agencyFigures(ledger, agency, entries)),
    byMatter: cellsBy(within, ({ found }) => found.matter),
    byWindowLength: cellsBy(within, ({ windowLength }) => windowLength),
    reports: reports.toSorted((a, b) => highestFirst(keyOf(a), keyOf(b))).map(caseOf),
    consultations: casesOf(within, asked),
  };
};

/** `~` stands after every date, so what has none yet comes first. */
const keyOf = ({ found }: Entry): readonly [string, string, string] => [
  found.account.course.due?.on ?? '~',
  found.request_id,
  found.agency,
];

const casesOf = (within: readonly Entry[], asked: PageAsked): Page<AccountedConsultation> => {
  const page = pageAmong(within, keyOf, asked);
  return { ...page, rows: page.rows.map(caseOf) };
};

const caseOf = ({
  found,
  verdict,
  overdueDays,
  awaitedDays,
  mark,
  excusedDays,
  enteredLate,
}: Entry): AccountedConsultation => {
  const { due, firstDue, answer } = found.account.course;
  return {
    requestId: found.request_id,
    agency: found.agency,
    lead: found.lead,
    number: found.number,
    subject: found.subject,
    cell: verdict.cell,
    ...(verdict.cell === 'excluded' && { excluded: verdict.because }),
    ...(due && { dueOn: due.on }),
    ...(firstDue && { firstDueOn: firstDue.on }),
    ...(answer && {
      sentAt: answer.sentAt,
      opinion: answer.standing,
      timeliness: answer.timeliness,
      enteredBy: answer.enteredBy,
    }),
    enteredLate,
    ...(overdueDays !== undefined && { overdueWorkingDays: overdueDays }),
    ...(mark && { mark }),
    ...(excusedDays !== undefined && { excusedWorkingDays: excusedDays }),
    ...(awaitedDays && { awaitingLeadWorkingDays: awaitedDays }),
  };
};
