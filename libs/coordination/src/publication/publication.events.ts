import type { DomainEvent } from '#lib/event-sourcing';
import type { Instant } from '#lib/working-time';
import type { CaseCorrected, PublishedFigures, PublishedPeriod } from './published-figures.js';

interface OfPeriod {
  readonly period: PublishedPeriod;
  readonly occurredAt: Instant;
}

/** The first issue: a snapshot, which later events never rewrite (R7). */
export type PeriodFrozen = DomainEvent<
  'PeriodFrozen',
  OfPeriod & { readonly figures: PublishedFigures }
>;

/** A later issue, which opens with what it corrects in the one before. */
export type PeriodReissued = DomainEvent<
  'PeriodReissued',
  OfPeriod & {
    /** The first issue is 1. */
    readonly issue: number;
    readonly corrections: readonly CaseCorrected[];
    readonly figures: PublishedFigures;
  }
>;

export type PublicationEvent = PeriodFrozen | PeriodReissued;
