import type { AgencyId } from '#lib/agencies';
import { requestIdOf } from '#lib/application';
import type { RequestCommand, RequestId, Signer } from '#lib/coordination';
import type { Origin } from '#lib/event-sourcing';
import { dateOf, type Instant, instantOfMs, type LocalDate, msOf } from '#lib/working-time';
import type { DemoMatter, DemoSignature } from '../demo-matter.js';

/** Seals the post of who signed for that agency. */
export type Sign = (agency: AgencyId, signature: DemoSignature) => Promise<Signer>;

/** One act: at its moment, by whoever acts for the agency. */
export interface DemoStep {
  readonly at: Instant;
  readonly by: AgencyId;
  readonly command: (origin: Origin, sign: Sign) => RequestCommand | Promise<RequestCommand>;
}

export const RECORDED = { kind: 'recorded' } as const;

/** The body that monitors the invented city. */
export const MONITORING_BODY = 'VP' as AgencyId;

const MINUTE = 60_000;

export const later = (at: Instant, minutes: number): Instant =>
  instantOfMs(msOf(at) + minutes * MINUTE);

export const atHour = (date: LocalDate, time: string): Instant =>
  `${date}T${time}:00.000+07:00` as Instant;

/** When the lead submits. */
export const submittedAt = ({ on, at }: NonNullable<DemoMatter['submitted']>): Instant =>
  at ?? atHour(on, '16:00');

/** Who leads the matter at that moment. */
export const leadAt = ({ lead, leadChanged }: DemoMatter, at: Instant): AgencyId =>
  leadChanged && dateOf(at) >= leadChanged.on ? leadChanged.to : lead;

export const idOf = ({ lead, letter }: DemoMatter): RequestId => requestIdOf(lead, letter);
