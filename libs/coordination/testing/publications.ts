import type { AgencyId } from '#lib/agencies';
import {
  FreezePeriod,
  type PublicationFacts,
  type PublishedCase,
  type PublishedCell,
  type PublishedFigures,
  ReissuePeriod,
} from '#lib/coordination';
import type { Position } from '#lib/event-sourcing';
import type { RuleSetId } from '#lib/rulebook';
import { localDate } from '#lib/working-time';
import { by, cast, id, register } from './cast.js';
import { moment, type Name, requestId } from './telling.js';

/** The first quarter of 2026. */
export const quarter = { from: localDate('2026-01-01'), to: localDate('2026-03-31') };

export const freezes = (name: Name = 'office', period = quarter): FreezePeriod =>
  new FreezePeriod({ period }, by(name));
export const reissues = (name: Name = 'office', period = quarter): ReissuePeriod =>
  new ReissuePeriod({ period }, by(name));

/** One consultation of the letter of the specs. */
export const counted = (name: Name, cell: PublishedCell): PublishedCase => ({
  requestId,
  agency: id(name),
  number: '412/SQH-QLHT',
  cell,
});

const rowOf = (agency: AgencyId, cases: readonly PublishedCase[]) => {
  const cells = { onTime: 0, late: 0, open: 0, overdue: 0, excluded: 0, notStarted: 0 };
  for (const { cell } of cases) cells[cell] += 1;
  return { agency, ...cells, mayChange: 0, carriedOver: 0, notYetDue: 0 };
};

/** The figures of the quarter, as they were known at that moment. */
export const figures = (known: string, ...cases: readonly PublishedCase[]): PublishedFigures => ({
  asOf: moment('2026-04-01T00:00'),
  known: moment(known),
  position: '12' as Position,
  rules: [{ id: 'HCM-CT08' as RuleSetId, version: 1 }],
  demonstration: true,
  leads: [{ ...rowOf(cast.planning.id, cases), name: cast.planning.name.vi }],
  coordinating: cases.map((one) => rowOf(one.agency, [one])),
  cases,
});

/** What a publication may know on 2/4/2026. */
export const publishingOn = (
  told: PublishedFigures,
  more: Partial<PublicationFacts> = {},
): PublicationFacts => ({
  now: told.known,
  register,
  figures: told,
  unconfirmed: [],
  causesOf: () => [],
  ...more,
});
