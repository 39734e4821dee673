import type { AgencyId } from '#lib/agencies';
import { requestIdOf } from '#lib/application';
import type { RequestCommand, RequestId } from '#lib/coordination';
import type { Origin } from '#lib/event-sourcing';
import { type Instant, instantOfMs, type LocalDate, msOf } from '#lib/working-time';
import type { DemoMatter } from '../demo-matter.js';

/** One act: at its moment, by whoever acts for the agency. */
export interface DemoStep {
  readonly at: Instant;
  readonly by: AgencyId;
  readonly command: (origin: Origin) => RequestCommand;
}

export const RECORDED = { kind: 'recorded' } as const;

const MINUTE = 60_000;

export const later = (at: Instant, minutes: number): Instant =>
  instantOfMs(msOf(at) + minutes * MINUTE);

export const atHour = (date: LocalDate, time: string): Instant =>
  `${date}T${time}:00.000+07:00` as Instant;

export const idOf = ({ lead, letter }: DemoMatter): RequestId => requestIdOf(lead, letter);
