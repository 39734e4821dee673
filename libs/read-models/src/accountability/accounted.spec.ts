import {
  AskForDocuments,
  type RequestEvent,
  type RequestOpened,
  SupplyDocuments,
  WithdrawRequest,
} from '#lib/coordination';
import {
  at,
  by,
  id,
  letterTo,
  moment,
  requestId,
  sends,
  type Story,
  story,
} from '#lib/coordination/testing';
import { calendarOf, DEFAULT_CALENDAR, localDate } from '#lib/working-time';
import { touches } from '../consultation/consultation-course.js';
import { requestColumns } from '../request-columns.js';
import { type Account, accountAfter } from './account.js';
import { accounted, type AccountFound } from './accounted.js';
import { standingIn } from './period.js';

const isOpening = (event: RequestEvent): event is RequestOpened => event.type === 'RequestOpened';

const found = ({ events }: Story): AccountFound => {
  const account = events
    .filter((event) => touches(event, id('finance')))
    .reduce<Account | undefined>(accountAfter, undefined);
  const opened = events.find(isOpening);
  if (!account || !opened) throw new Error('finance was not asked');
  const columns = requestColumns(opened);
  const { matter } = opened.data;
  return {
    ...columns,
    agency: id('finance'),
    matter: matter.kind,
    dossier_provided: true,
    account,
  };
};

const countedOn = (day: string, told: Story) =>
  accounted(found(told), moment(`${day}T09:00`), calendarOf(DEFAULT_CALENDAR));

const items = [{ item: 1, description: 'Dự toán chi tiết' }];
const ask = new AskForDocuments({ requestId, agency: id('finance'), items }, by('finance'));
const supply = new SupplyDocuments(
  { requestId, agency: id('finance'), items: [1], evidence: { kind: 'recorded' } },
  by('planning'),
);
const withdraw = new WithdrawRequest({ requestId, reason: 'Thay văn bản' }, by('planning'));

// Received on Friday 13/2/2026: due on Friday 13/3. Documents asked for in time on 23/2.
const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance']));
const suspended = asked.and(at('2026-02-23T09:00'), ask);

describe('a consultation whose documents were never supplied', () => {
  const withdrawn = suspended.and(at('2026-04-02T09:00'), withdraw);

  it('was not late before it was withdrawn: its clock stood', () => {
    expect(countedOn('2026-05-01', withdrawn)).toMatchObject({
      verdict: { cell: 'excluded', because: 'withdrawn' },
      lateBeforeWithdrawal: false,
    });
    const silent = asked.and(at('2026-04-02T09:00'), withdraw);
    expect(countedOn('2026-05-01', silent).lateBeforeWithdrawal).toBe(true);
  });

  it('is carried over into no later period', () => {
    const may = { from: localDate('2026-05-01'), to: localDate('2026-05-31') };
    const standing = (told: Story) =>
      standingIn(may, found(told).account, moment('2026-06-01T00:00'));
    expect(standing(suspended)).toBe('outside');
    expect(standing(asked)).toBe('carriedOver');
  });
});

describe('a window that began again when its documents were supplied', () => {
  // Supplied on Wednesday 11/3: due on Wednesday 1/4.
  const supplied = suspended.and(at('2026-03-11T09:00'), supply);

  it('has the whole length, from its new start to its new due date', () => {
    expect(countedOn('2026-03-20', supplied)).toMatchObject({
      windowDays: 15,
      windowLength: 'from8To15',
    });
  });

  it('is on time against its first valid date, which is no date counted from an incomplete dossier', () => {
    const answered = supplied.and(at('2026-03-30T09:00'), sends('finance'));
    expect(countedOn('2026-05-01', answered)).toMatchObject({
      verdict: { cell: 'onTime' },
      lateAgainstFirst: false,
    });
  });
});
