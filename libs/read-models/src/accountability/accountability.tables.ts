import type { AgencyId, RegisteredAgency } from '#lib/agencies';
import type { AskedFor, Matter, RequestId } from '#lib/coordination';
import { table } from '#lib/event-sourcing';
import type { LocalDate } from '#lib/working-time';
import { type RequestColumns, requestColumnTypes } from '../request-columns.js';
import type { Account } from './account.js';

/** The request of each consultation, and what the lead answers for. */
export interface AccountRequestRow extends RequestColumns {
  readonly matter: Matter['kind'];
  readonly asked_for: AskedFor;
  readonly dossier_provided: boolean;
  readonly round_of: RequestId | null;
  readonly submit_by: LocalDate | null;
  readonly submitted_on: LocalDate | null;
  readonly known_from: Date;
  readonly submission_known_from: Date | null;
  readonly withdrawal_known_from: Date | null;
}

export const accountRequests = table<AccountRequestRow>()({
  name: 'accountability_request',
  key: ['request_id'],
  columns: {
    ...requestColumnTypes,
    matter: 'text',
    asked_for: 'text',
    dossier_provided: 'boolean',
    round_of: 'text',
    submit_by: 'date',
    submitted_on: 'date',
    known_from: 'timestamptz',
    submission_known_from: 'timestamptz',
    withdrawal_known_from: 'timestamptz',
  },
  indexes: ['(lead)'],
});

/** An account as it was known from one moment until the next. */
export interface EarlierAccount {
  readonly knownFrom: string;
  readonly knownTo: string;
  readonly account: Account;
}

/** One row per consultation: the account as the facts stand, and every earlier one with its span. */
export interface AccountRow {
  readonly request_id: RequestId;
  readonly agency: AgencyId;
  readonly account: Account;
  readonly known_from: Date;
  readonly earlier: readonly EarlierAccount[];
  /** The day by which the consultation belongs to a period. */
  readonly counts_on: LocalDate;
  readonly addressed_at: Date;
  /** When it was answered or ended otherwise. */
  readonly settled_at: Date | null;
  /** The former lead, where this was settled or fell due while it led. */
  readonly led_by: AgencyId | null;
}

export const accounts = table<AccountRow>()({
  name: 'accountability',
  key: ['request_id', 'agency'],
  columns: {
    request_id: 'text',
    agency: 'text',
    account: 'jsonb',
    known_from: 'timestamptz',
    earlier: 'jsonb',
    counts_on: 'date',
    addressed_at: 'timestamptz',
    settled_at: 'timestamptz',
    led_by: 'text',
  },
  indexes: ['(agency)', '(counts_on)'],
});

/** Whom the figures are about, who among them is fictitious, and whose place each has taken. */
export interface AccountAgencyRow {
  readonly id: AgencyId;
  readonly agency: RegisteredAgency;
}

export const accountAgencies = table<AccountAgencyRow>()({
  name: 'accountability_agency',
  key: ['id'],
  columns: { id: 'text', agency: 'jsonb' },
});
