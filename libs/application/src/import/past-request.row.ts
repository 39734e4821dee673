import { isLocalDate, type Length, type LocalDate, type StatedDeadline } from '#lib/working-time';
import { hourIn, KINDS_OF_OPINION, MATTERS, UNITS, URGENCIES } from './past-request.words.js';
import type { Column } from './past-requests.columns.js';
import type { Row } from './past-requests.file.js';
import type { PastReply, PastRow, RowProblem, RowReading, RowWarning } from './past-row.js';

/** Longer than any window ever granted; a slip of the keyboard, not a deadline. */
const LONGEST_WINDOW = 10_000;

class Unreadable extends Error {
  constructor(readonly problem: RowProblem) {
    super(problem.type);
  }
}

const refuse = (problem: RowProblem): never => {
  throw new Unreadable(problem);
};

/** The cells of one row, read in order: the first that cannot be read is the reason given. */
class Cells {
  readonly warnings: RowWarning[] = [];

  constructor(
    private readonly row: Row,
    private readonly today: LocalDate,
  ) {}

  text(column: Column): string | undefined {
    return this.row.cells[column]?.normalize('NFC') || undefined;
  }

  required(column: Column): string {
    return this.text(column) ?? refuse({ type: 'CellMissing', column });
  }

  date(column: Column): LocalDate | undefined {
    const value = this.text(column);
    if (value === undefined) return undefined;
    return isLocalDate(value) ? value : refuse({ type: 'DateUnreadable', column, value });
  }

  /** A date on which something has happened: not to come, and not before the letter. */
  pastDate(column: Column, issuedOn: LocalDate): LocalDate | undefined {
    const value = this.date(column);
    if (value === undefined) return undefined;
    if (value > this.today) refuse({ type: 'DateInFuture', column, value });
    if (value < issuedOn) refuse({ type: 'DateBeforeLetter', column, value, issuedOn });
    return value;
  }

  /** A word of a closed list; one that is not on it is told as a warning. */
  word<Word>(column: Column, words: ReadonlyMap<string, Word>, otherwise: Word): Word {
    const value = this.text(column);
    if (value === undefined) return otherwise;
    const known = words.get(value.toLocaleLowerCase('vi'));
    if (known === undefined) this.warnings.push({ type: 'WordUnknown', column, value });
    return known ?? otherwise;
  }

  length(): Length | undefined {
    const value = this.text('window_length');
    const unit = this.text('window_unit');
    if (value === undefined && unit === undefined) return undefined;
    const known = UNITS.find((name) => name === unit);
    if (known === undefined) return refuse({ type: 'UnitUnknown', value: unit ?? '' });
    const count = /^\d{1,5}$/.test(value ?? '') ? Number(value) : 0;
    if (count < 1 || count > LONGEST_WINDOW)
      return refuse({ type: 'LengthUnreadable', value: value ?? '' });
    return { count, unit: known };
  }

  stated(): StatedDeadline | undefined {
    const on = this.date('stated_deadline');
    const words = this.text('stated_hour');
    if (words === undefined) return on && { words: on, on };
    const hour = hourIn(words);
    if (on === undefined || hour === undefined)
      return refuse({ type: 'HourUnreadable', value: words });
    return { words: `${words}, ${on}`, on, hour };
  }
}

const given = <Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } =>
  // A key without a value is absent, not present and undefined.
  (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value };

const replyIn = (cells: Cells, issuedOn: LocalDate): PastReply | undefined => {
  const signedOn = cells.pastDate('replied_on', issuedOn);
  const sentOn = cells.pastDate('sent_on', issuedOn);
  const receivedOn = cells.pastDate('received_on', issuedOn);
  const dated = signedOn ?? sentOn;
  if (dated === undefined) return undefined;
  return {
    signedOn: dated,
    ...given('sentOn', sentOn),
    ...given('receivedOn', receivedOn),
    ...given('number', cells.text('reply_no')),
    kind: cells.word('stance', KINDS_OF_OPINION, 'unrecorded'),
  };
};

const pastRow = (row: Row, today: LocalDate): PastRow => {
  if (row.surplus !== 0) {
    const type = row.surplus > 0 ? 'CellsTooMany' : 'CellsTooFew';
    return refuse({ type, by: Math.abs(row.surplus) });
  }
  const cells = new Cells(row, today);
  const requestNo = cells.required('request_no');
  const lead = cells.required('lead_agency');
  const addressee = cells.required('addressee');
  const subject = cells.required('subject');
  if (lead === addressee) refuse({ type: 'LeadIsAddressee', agency: lead });
  const issuedOn = cells.date('issued_on') ?? refuse({ type: 'CellMissing', column: 'issued_on' });
  if (issuedOn > today) refuse({ type: 'DateInFuture', column: 'issued_on', value: issuedOn });
  const deliveredOn = cells.pastDate('delivered_on', issuedOn);
  const reply = replyIn(cells, issuedOn);
  if (reply && deliveredOn && reply.signedOn < deliveredOn)
    cells.warnings.push({
      type: 'ReplyBeforeDelivery',
      repliedOn: reply.signedOn,
      deliveredOn,
    });
  return {
    line: row.line,
    requestNo,
    lead,
    addressee,
    subject,
    matter: MATTERS.get(cells.text('kind') ?? '') ?? { kind: 'unrecorded' },
    urgency: cells.word('urgency', URGENCIES, 'normal'),
    issuedOn,
    ...given('deliveredOn', deliveredOn),
    ...given('registeredOn', cells.pastDate('registered_on', issuedOn)),
    ...given('completeOn', cells.pastDate('complete_on', issuedOn)),
    ...given('length', cells.length()),
    ...given('stated', cells.stated()),
    ...given('reply', reply),
    warnings: cells.warnings,
  };
};

/** What a row says, or the first reason why it cannot be so. */
export const readPastRow = (row: Row, today: LocalDate): RowReading => {
  try {
    return { ok: true, row: pastRow(row, today) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { ok: false, problem: error.problem };
  }
};
