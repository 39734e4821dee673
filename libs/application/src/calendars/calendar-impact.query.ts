import { type IQueryHandler, Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import { RestateWindows } from '#lib/coordination';
import { EventStore } from '#lib/event-sourcing';
import { RequestsCountedOver } from '#lib/read-models';
import { draftedVersion, newestVersion, touchedDays } from '#lib/rulebook';
import { CalendarsInForce } from '../facts/calendars-in-force.js';
import { FactsOfTheDay } from '../facts/facts-of-the-day.js';
import { decidedOnly, LOOKED_AT_ONCE } from '../impact/decided-only.js';
import {
  type ImpactOnConsultation,
  impactOf,
  inOrderOfDueDate,
} from '../impact/impact-on-consultation.js';
import { inParallel } from '../in-parallel.js';
import { requestPages } from '../request-pages.js';

/**
 * What a draft would do if it were published now: every due date that would move and every mark that would change. It is
 * found by taking the very decisions that the publication would bring about, and recording none of them.
 * Undefined where there is no such draft.
 */
export class CalendarImpact extends Query<readonly ImpactOnConsultation[] | undefined> {
  constructor(readonly asked: { readonly calendar: string; readonly version: number }) {
    super();
  }
}

@QueryHandler(CalendarImpact)
export class CalendarImpactHandler implements IQueryHandler<CalendarImpact> {
  constructor(
    private readonly calendars: CalendarsInForce,
    private readonly facts: FactsOfTheDay,
    private readonly queries: QueryBus,
    private readonly store: EventStore,
  ) {}

  async execute({ asked: { calendar, version } }: CalendarImpact) {
    const record = await this.calendars.asRecorded(calendar);
    if (record?.draft?.version !== version) return undefined;
    const facts = await this.facts.knowing([]);
    const drafted = draftedVersion(record, record.draft, facts.now);
    const then = { ...facts, calendars: facts.calendars.with(drafted) };
    const days = touchedDays(drafted, newestVersion(record));
    const named = { id: calendar, version };
    const found: ImpactOnConsultation[] = [];
    const pages = requestPages((page) =>
      this.queries.execute(new RequestsCountedOver({ calendar, days, ...page })),
    );
    for await (const page of pages)
      await inParallel(page, LOOKED_AT_ONCE, async (requestId) => {
        const restates = decidedOnly(
          this.store,
          requestId,
          (origin) => new RestateWindows({ requestId, calendar: named }, origin),
          then,
        );
        found.push(...impactOf(requestId, await restates));
      });
    return inOrderOfDueDate(found);
  }
}
