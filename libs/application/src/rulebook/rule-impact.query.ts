import { type IQueryHandler, Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import { RepinRule, type RequestId, type RuleOfRequest } from '#lib/coordination';
import { EventStore } from '#lib/event-sourcing';
import { RequestsUnderAnotherRule } from '#lib/read-models';
import type { PinnedRule } from '#lib/rulebook';
import { FactsOfTheDay } from '../facts/facts-of-the-day.js';
import { decidedOnly, LOOKED_AT_ONCE } from '../impact/decided-only.js';
import {
  type ImpactOnConsultation,
  impactOf,
  inOrderOfDueDate,
} from '../impact/impact-on-consultation.js';
import { inParallel } from '../in-parallel.js';
import { requestPages } from '../request-pages.js';

/** A request on which the version would be pinned in the place of another. */
export interface RequestRepinned {
  readonly requestId: RequestId;
  readonly from: RuleOfRequest;
  readonly to: RuleOfRequest;
}

/** What the confirmation of a version with effect in the past would do. */
export interface ImpactOfRule {
  readonly requests: readonly RequestRepinned[];
  readonly consultations: readonly ImpactOnConsultation[];
}

/**
 * What a version would do if it were confirmed now: every request on which it would be pinned in the place of another,
 * every due date that would move and every mark that would change. Found by taking the very decisions that the
 * confirmation would bring about, and recording none of them. Undefined where there is no such version in force.
 */
export class RuleImpact extends Query<ImpactOfRule | undefined> {
  constructor(readonly asked: Pick<PinnedRule, 'id' | 'version'>) {
    super();
  }
}

@QueryHandler(RuleImpact)
export class RuleImpactHandler implements IQueryHandler<RuleImpact> {
  constructor(
    private readonly facts: FactsOfTheDay,
    private readonly queries: QueryBus,
    private readonly store: EventStore,
  ) {}

  async execute({ asked }: RuleImpact): Promise<ImpactOfRule | undefined> {
    const facts = await this.facts.asRecorded();
    const version = facts.rules.find(asked.id, asked.version);
    if (!version?.adopted) return undefined;
    const then = { ...facts, rules: facts.rules.withConfirmed(version) };
    const rivals = facts.rules.rivalsOf(version);
    const requests: RequestRepinned[] = [];
    const consultations: ImpactOnConsultation[] = [];
    const pages = requestPages((page) =>
      this.queries.execute(new RequestsUnderAnotherRule({ version, rivals, ...page })),
    );
    for await (const page of pages)
      await inParallel(page, LOOKED_AT_ONCE, async (requestId) => {
        const events = await decidedOnly(
          this.store,
          requestId,
          (origin) => new RepinRule({ requestId, ruled: asked }, origin),
          then,
        );
        for (const { type, data } of events)
          if (type === 'RuleRepinned') requests.push({ requestId, from: data.from, to: data.rule });
        consultations.push(...impactOf(requestId, events));
      });
    return {
      requests: requests.toSorted((a, b) => (a.requestId < b.requestId ? -1 : 1)),
      consultations: inOrderOfDueDate(consultations),
    };
  }
}
