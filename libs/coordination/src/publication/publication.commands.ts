import { Command } from '#lib/event-sourcing';
import type { PublishedPeriod } from './published-figures.js';

interface OfPeriod {
  readonly period: PublishedPeriod;
}

/** Chốt số liệu: publishes the figures of a period that is over. Its stream is `publication-<from>_<to>`. */
export class FreezePeriod extends Command<OfPeriod> {
  readonly type = 'FreezePeriod';
}

/** Publishes a period again, opening with what is corrected; the earlier issues stay as they were (R7). */
export class ReissuePeriod extends Command<OfPeriod> {
  readonly type = 'ReissuePeriod';
}

export type PublicationCommand = FreezePeriod | ReissuePeriod;
