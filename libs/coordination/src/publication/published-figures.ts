import type { AgencyId } from '#lib/agencies';
import type { Position } from '#lib/event-sourcing';
import type { RuleSetId } from '#lib/rulebook';
import type { Instant, LocalDate } from '#lib/working-time';
import type { RequestEvent } from '../request.events.js';
import type { RequestId } from '../vocabulary.js';

/** First and last due date counted, both included. */
export interface PublishedPeriod {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** How one consultation is counted; `excluded` is out of every rate. */
export type PublishedCell = 'onTime' | 'late' | 'open' | 'overdue' | 'excluded' | 'notStarted';

/** One consultation behind the figures. */
export interface PublishedCase {
  readonly requestId: RequestId;
  readonly agency: AgencyId;
  /** Of the letter. */
  readonly number: string;
  readonly cell: PublishedCell;
  /** A mark still open to objection or review, or an earlier day of sending still contestable or contested. */
  readonly mayChange?: true;
}

/** The figures of one agency, as printed. */
export interface PublishedRow extends Readonly<Record<PublishedCell, number>> {
  readonly agency: AgencyId;
  /** As on the register that day; absent for an agency that is not on it. */
  readonly name?: string;
  /** Of those counted: how many may still be counted otherwise, by an objection, a review or a contest under way. */
  readonly mayChange: number;
  readonly carriedOver: number;
  readonly notYetDue: number;
}

/** The figures of a period at one moment, and on what they rest. */
export interface PublishedFigures {
  /** Decided between the cells. */
  readonly asOf: Instant;
  /** Only what had been recorded by then. */
  readonly known: Instant;
  /** Through where in the record. */
  readonly position: Position;
  /** Under which the consultations were judged. */
  readonly rules: readonly PublishedRule[];
  /** An invented agency is among the rows: dữ liệu mẫu. */
  readonly demonstration: boolean;
  readonly leads: readonly PublishedRow[];
  readonly coordinating: readonly PublishedRow[];
  readonly cases: readonly PublishedCase[];
}

export interface PublishedRule {
  readonly id: RuleSetId;
  readonly version: number;
}

/** A consultation that is counted otherwise than was published; `outside`: not in the period. */
export interface CaseCorrected extends Pick<PublishedCase, 'requestId' | 'agency' | 'number'> {
  readonly from: PublishedCell | 'outside';
  readonly to: PublishedCell | 'outside';
  /** What was recorded of it since, oldest first; empty where only a rule or the passing of time changed it. */
  readonly causes: readonly CorrectionCause[];
}

export interface CorrectionCause {
  readonly type: RequestEvent['type'];
  /** When in law. */
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
}
