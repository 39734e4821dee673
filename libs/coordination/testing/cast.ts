import { type Agency, type AgencyId, type AgencyKind, AgencyRegister } from '#lib/agencies';
import type { Origin } from '#lib/event-sourcing';
import { automation, from, person } from '#lib/event-sourcing/testing';
import { AUTOMATIONS, type RequestFacts } from '#lib/coordination';
import { shippedCalendars } from '#lib/rulebook';
import { instant } from '#lib/working-time';
import { rulebook } from './rules.js';

const agency = (id: string, vi: string, kind: AgencyKind, more: Partial<Agency> = {}): Agency => ({
  id: id as AgencyId,
  name: { vi },
  kind,
  group: 'thành phố mẫu',
  origin: 'demonstration',
  ...more,
});

/** The bodies of an invented city that the specs are about. */
export const cast = {
  planning: agency('planning', 'Sở Quy hoạch', 'department'),
  finance: agency('finance', 'Sở Tài chính', 'department'),
  health: agency('health', 'Sở Y tế', 'department'),
  transport: agency('transport', 'Sở Giao thông', 'department'),
  ministry: agency('ministry', 'Bộ Xây dựng', 'ministry'),
  office: agency('office', 'Văn phòng Ủy ban nhân dân', 'cityOther', { monitors: true }),
} as const;

export const id = (name: keyof typeof cast): AgencyId => cast[name].id;

export const register = new AgencyRegister(Object.values(cast));

/** What may be known at a moment: ISO date and time in Asia/Ho_Chi_Minh, seconds left out. */
export const at = (moment: string, told: Partial<RequestFacts> = {}): RequestFacts => ({
  now: instant(`${moment}:00+07:00`),
  register,
  rules: rulebook,
  calendars: shippedCalendars,
  ...told,
});

/** The origin of a command by somebody of that agency. */
export const by = (name: keyof typeof cast): Origin => from(person(cast[name].id));
export const byKeeper = (): Origin => from(automation(AUTOMATIONS.deadlineKeeper));
export const byRestating = (): Origin => from(automation(AUTOMATIONS.restating));
export const byImport = (): Origin => from(automation(AUTOMATIONS.import));
