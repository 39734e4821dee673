import { Injectable } from '@nestjs/common';
import { type AgencyId, AgencyRegister } from '#lib/agencies';
import type { AskedFor } from '#lib/coordination';
import { endOfDay, type Instant, startOfDay } from '#lib/working-time';
import { Conditions } from '../conditions.js';
import { ReadDatabase } from '../read-database.js';
import { viewName } from '../table-sql.js';
import {
  accountAgencies,
  type AccountAgencyRow,
  accountRequests,
  accounts,
} from './accountability.tables.js';
import type { AccountFound } from './accounted.js';
import type { Period } from './accountability-report.js';
import type { MandateFound } from './mandates.js';

export interface AccountsAsked {
  readonly period: Period;
  readonly known: Instant | undefined;
  readonly reference: boolean;
  /** Only where that was asked for; absent: opinions and reports alike. */
  readonly askedFor?: AskedFor;
  /** Of these leads only. */
  readonly leads?: readonly AgencyId[];
  /** Led or owed by any of these only. */
  readonly parties?: readonly AgencyId[];
  /** Of these coordinating agencies only. */
  readonly agencies?: readonly AgencyId[];
}

const REQUESTS = viewName(accountRequests.shape);

/** Reads what the figures are made of. */
@Injectable()
export class AccountabilityReader {
  constructor(private readonly database: ReadDatabase) {}

  /** The consultations that may count in the period or beside it. */
  accounts(asked: AccountsAsked): Promise<readonly AccountFound[]> {
    const { known, leads, agencies } = asked;
    const where = whereOf(asked);
    if (known === undefined) within(where, asked.period);
    const account = known === undefined ? 'a.account' : 'version.account';
    const versions = known === undefined ? '' : `cross join lateral (${versionAt(where, known)})`;
    return this.database.rows<AccountFound>(
      `select r.request_id, coalesce(a.led_by, r.lead) as lead, r.number, r.issued_on, r.subject, r.urgency, r.calendar, r.rule, r.rule_version,
              r.reference, r.matter, r.dossier_provided, a.agency, ${account}
       from ${viewName(accounts.shape)} a join ${REQUESTS} r using (request_id)
       ${versions && `${versions} as version`}
       where ${where.and('coalesce(a.led_by, r.lead) = any(?)', leads).and('a.agency = any(?)', agencies).text}`,
      where.values,
    );
  }

  /**
   * The requests whose mandate asks for submission within the period. One withdrawn leaves it to the one that replaces
   * it, and a round never submitted to the next: a matter is counted once.
   */
  mandates({ period, known, reference, leads }: AccountsAsked): Promise<readonly MandateFound[]> {
    const where = new Conditions()
      .always('reference = ?', reference)
      .and('lead = any(?)', leads)
      .and('submit_by >= ?', period.from)
      .and('submit_by <= ?', period.to)
      .and('known_from <= ?', known);
    if (known === undefined) where.always('withdrawal_known_from is null');
    else where.always('withdrawal_known_from is null or withdrawal_known_from > ?', known);
    const submitted =
      known === undefined
        ? 'submitted_on'
        : `case when submission_known_from <= ${where.value(known)} then submitted_on end`;
    where.always(
      `(${submitted}) is not null or not exists (
         select from ${REQUESTS} later
         where later.round_of = ${REQUESTS}.request_id and later.submit_by is not null
           and ${known === undefined ? 'true' : `later.known_from <= ${where.value(known)}`})`,
    );
    return this.database.rows<MandateFound>(
      `select lead, calendar, submit_by, ${submitted} as submitted_on from ${REQUESTS}
       where submit_by is not null and ${where.text}`,
      where.values,
    );
  }

  async register(): Promise<AgencyRegister> {
    const rows = await this.database.rows<AccountAgencyRow>(
      `select id, agency from ${viewName(accountAgencies.shape)}`,
      [],
    );
    return new AgencyRegister(rows.map(({ agency }) => agency));
  }
}

const whereOf = ({ reference, askedFor, parties }: AccountsAsked): Conditions => {
  const where = new Conditions()
    .always('r.reference = ?', reference)
    .and('r.asked_for = ?', askedFor);
  return parties === undefined
    ? where
    : where.always('coalesce(a.led_by, r.lead) = any(?) or a.agency = any(?)', parties, parties);
};

/** In the period by the current due date; before it and still owed then; or after it and sent by its end. */
const within = (where: Conditions, { from, to }: Period): void => {
  if (from !== undefined)
    where.always(
      'a.counts_on >= ? or a.settled_at is null or a.settled_at > ?',
      from,
      startOfDay(from),
    );
  if (to !== undefined) where.always('a.counts_on <= ? or a.addressed_at < ?', to, endOfDay(to));
};

/** The account as it was known at one moment: the present one, or the earlier one of that time. */
const versionAt = (where: Conditions, known: Instant): string => {
  const at = `${where.value(known)}::timestamptz`;
  return `select a.account where a.known_from <= ${at}
          union all
          select span -> 'account' from jsonb_array_elements(a.earlier) span
          where (span ->> 'knownFrom')::timestamptz <= ${at} and ${at} < (span ->> 'knownTo')::timestamptz`;
};
