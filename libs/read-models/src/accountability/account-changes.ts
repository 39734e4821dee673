import type { AgencyId } from '#lib/agencies';
import type { EntryCorrected, RequestEvent } from '#lib/coordination';
import type { Change, Recorded } from '#lib/event-sourcing';
import { accountAfter } from './account.fold.js';
import { type Account, countsOn, settledAt } from './account.js';
import { accountRequests, type AccountRow, accounts } from './accountability.tables.js';

type OfOneConsultation = Extract<RequestEvent, { readonly data: { readonly agency: AgencyId } }>;

type AccountKey = Pick<AccountRow, 'request_id' | 'agency'>;

/** The newer account takes its place; the older one is kept with the span in which it was known. */
const succeeded = (
  key: AccountKey,
  before: AccountRow | undefined,
  account: Account,
  recordedAt: Date,
): AccountRow => {
  const settled = settledAt(account);
  return {
    request_id: key.request_id,
    agency: key.agency,
    account,
    counts_on: countsOn(account),
    addressed_at: new Date(account.addressedAt),
    settled_at: settled === null ? null : new Date(settled),
    led_by: before?.led_by ?? null,
    known_from: recordedAt,
    earlier: before ? [...before.earlier, ...spanOf(before, recordedAt)] : [],
  };
};

/** Nobody could have asked between two events of one moment. */
const spanOf = ({ known_from, account }: AccountRow, until: Date) =>
  known_from.getTime() === until.getTime()
    ? []
    : [{ knownFrom: known_from.toISOString(), knownTo: until.toISOString(), account }];

export const next = (
  key: AccountKey,
  row: AccountRow | undefined,
  event: Recorded<RequestEvent>,
): AccountRow | undefined => {
  const account = accountAfter(row?.account, event);
  return account && succeeded(key, row, account, event.recordedAt);
};

export const follow = (event: Recorded<OfOneConsultation>): readonly Change[] => {
  const key = { request_id: event.data.requestId, agency: event.data.agency };
  return [accounts.change(key, (row) => next(key, row, event))];
};

export const corrected = (event: Recorded<EntryCorrected>): readonly Change[] => {
  const { requestId, correction } = event.data;
  switch (correction.entry) {
    case 'letterNumber':
      return [accountRequests.patch({ request_id: requestId }, () => ({ number: correction.to }))];
    case 'addressee':
      return [];
    case 'delivery':
    case 'registration':
    case 'sending': {
      const key = { request_id: requestId, agency: correction.agency };
      return [accounts.change(key, (row) => next(key, row, event))];
    }
  }
};
