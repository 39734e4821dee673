import { randomUUID } from 'node:crypto';
import { type IQueryHandler, Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import {
  AUTOMATIONS,
  requestDecider,
  type RequestEvent,
  type RequestFacts,
  type RequestId,
  type RequestState,
  RestateWindows,
} from '#lib/coordination';
import { EventStore, streamName } from '#lib/event-sourcing';
import { RequestsCountedOver } from '#lib/read-models';
import { type CalendarVersion, draftedVersion, newestVersion, touchedDays } from '#lib/rulebook';
import { CalendarsInForce } from '../facts/calendars-in-force.js';
import { FactsOfTheDay } from '../facts/facts-of-the-day.js';
import { inParallel } from '../in-parallel.js';
import { type ImpactOnConsultation, impactOf } from './impact-on-consultation.js';

/** Requests asked for at once, and looked at at once. */
const PAGE = 1_000;
const LOOKED_AT_ONCE = 16;

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
    const found: ImpactOnConsultation[] = [];
    for await (const page of this.concerned(drafted, newestVersion(record)))
      await inParallel(page, LOOKED_AT_ONCE, async (requestId) => {
        found.push(...(await this.impactOn(requestId, drafted, then)));
      });
    return found.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  }

  private async *concerned(
    drafted: CalendarVersion,
    newest: CalendarVersion,
  ): AsyncIterable<readonly RequestId[]> {
    const { id: calendar } = drafted.data;
    const days = touchedDays(drafted, newest);
    for (let after: RequestId | undefined; ;) {
      const asked = { calendar, days, limit: PAGE, ...(after && { after }) };
      const page = await this.queries.execute(new RequestsCountedOver(asked));
      yield page;
      after = page.at(-1);
      if (page.length < PAGE) return;
    }
  }

  private async impactOn(
    requestId: RequestId,
    { data: { id }, number: version }: CalendarVersion,
    facts: RequestFacts,
  ): Promise<readonly ImpactOnConsultation[]> {
    const past = await this.store.read<RequestEvent>(streamName('request', requestId));
    const request = past.reduce<RequestState>(
      (state, event) => requestDecider.evolve(state, event),
      requestDecider.initialState,
    );
    const command = new RestateWindows({ requestId, calendar: { id, version } }, NOT_RECORDED());
    const decision = requestDecider.decide(command, request, facts);
    return decision.outcome === 'accepted' ? impactOf(requestId, decision.events) : [];
  }
}

/** The order in which an impact is told: by due date, then request and agency. */
const placeOf = ({ dueOn, requestId, agency }: ImpactOnConsultation): string =>
  `${dueOn?.from ?? ''} ${requestId} ${agency}`;

/** Of a decision that is taken only to be looked at. */
const NOT_RECORDED = () => {
  const id = randomUUID();
  const actor = { kind: 'automation', automation: AUTOMATIONS.restating } as const;
  return { actor, correlationId: id, causationId: id, commandId: id };
};
