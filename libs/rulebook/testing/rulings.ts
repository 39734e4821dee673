import { type Agency, type AgencyId, AgencyRegister } from '#lib/agencies';
import type { Origin } from '#lib/event-sourcing';
import { from, person } from '#lib/event-sourcing/testing';
import type { CitedDocument, RulebookFacts, RuleSet, RuleSetId } from '#lib/rulebook';
import { shippedRulebook } from '#lib/rulebook';
import { CALENDAR_IDS, calendarOf, instant, localDate } from '#lib/working-time';

const body = (id: string, more: Partial<Agency> = {}): Agency => ({
  id: id as AgencyId,
  name: { vi: id },
  kind: 'department',
  group: 'thành phố mẫu',
  origin: 'demonstration',
  ...more,
});

/** What is known when the office of an invented city rules. */
export const rulingFacts: RulebookFacts = {
  now: instant('2026-11-20T09:00:00+07:00'),
  register: new AgencyRegister([
    body('office', { kind: 'cityOther', monitors: true }),
    body('finance'),
  ]),
  calendars: new Map(CALENDAR_IDS.map((id) => [id, calendarOf(id)])),
};

/** The origin of a command by somebody of that body. */
export const byBody = (id: string): Origin => from(person(id));
export const byOffice = (): Origin => byBody('office');

export const decision: CitedDocument = {
  number: '1212/QĐ-UBND',
  issuedOn: localDate('2026-11-18'),
};

export const ruleSetId = (id: string): RuleSetId => id as RuleSetId;

/** A rule set that comes with the system. */
export const shipped = (id: string): RuleSet => {
  const found = shippedRulebook.find(ruleSetId(id));
  if (found === undefined) throw new Error(`${id} is not shipped`);
  return found;
};
