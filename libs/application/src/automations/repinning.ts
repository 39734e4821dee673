import { Injectable, Logger } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { AUTOMATIONS, type RequestId, type RequestOpened, RepinRule } from '#lib/coordination';
import { CommandRejected, EventStore, type Recorded } from '#lib/event-sourcing';
import {
  type Automation,
  PostgresReadStore,
  RequestsUnderAnotherRule,
  untilSeen,
} from '#lib/read-models';
import { type PinnedRule, type RuleSet, type RuleSetConfirmed } from '#lib/rulebook';
import { RulebookInForce } from '../facts/rulebook-in-force.js';
import { inParallel } from '../in-parallel.js';
import { requestPages } from '../request-pages.js';
import { causedBy } from './caused.js';

type Cause = Recorded<RuleSetConfirmed | RequestOpened>;

/** Requests told at once. */
const TOLD_AT_ONCE = 16;

/**
 * Has the rule pinned anew on requests whose letters were issued on days that a confirmed version governs with effect in
 * the past, in whatever order the ruling and the letter were recorded. A version confirmed later finds the requests there
 * are by then; a request recorded later, by a process that had not heard of it, is found by itself. The decider has the
 * last word, so doubled and late runs change nothing.
 */
@Injectable()
export class Repinning implements Automation {
  readonly name = AUTOMATIONS.repinning;
  readonly version = 1;
  readonly types = ['RuleSetConfirmed', 'RequestOpened'];
  private readonly logger = new Logger(Repinning.name);

  constructor(
    private readonly rulebook: RulebookInForce,
    private readonly queries: QueryBus,
    private readonly commands: CommandBus,
    private readonly store: EventStore,
    private readonly readStore: PostgresReadStore,
  ) {}

  async act(events: readonly Recorded[], signal: AbortSignal): Promise<void> {
    // Only these two are delivered.
    const causes = events as readonly Cause[];
    const rules = await this.rulebook.asRecorded();
    for (const cause of causes) {
      if (signal.aborted) return;
      if (cause.type !== 'RuleSetConfirmed') continue;
      const confirmed = rules.find(cause.data.ruleSet, cause.data.version);
      if (confirmed) await this.repinIssuedUnder(confirmed, cause, signal);
    }
    await inParallel(causes, TOLD_AT_ONCE, async (cause) => {
      if (cause.type !== 'RequestOpened') return;
      const { requestId, letter, matter, rule: pinned } = cause.data;
      const governing = rules.inForceOn(letter.issuedOn, matter.kind);
      if (!governing?.confirmed || pinned.reference) return;
      if (governing.id !== pinned.id || governing.version !== pinned.version)
        await this.repin(requestId, governing, cause);
    });
  }

  /** Every request there is by now with a letter of a day of that version and another rule. */
  private async repinIssuedUnder(
    version: RuleSet,
    cause: Recorded<RuleSetConfirmed>,
    signal: AbortSignal,
  ): Promise<void> {
    const { store, readStore } = this;
    while (!(await untilSeen('request-board', cause.position, { store, readStore })))
      if (signal.aborted) return;
    const rivals = this.rulebook.current().rivalsOf(version);
    const pages = requestPages((page) =>
      this.queries.execute(new RequestsUnderAnotherRule({ version, rivals, ...page })),
    );
    for await (const found of pages) {
      if (signal.aborted) return;
      await inParallel(found, TOLD_AT_ONCE, (requestId) => this.repin(requestId, version, cause));
    }
  }

  private async repin(
    requestId: RequestId,
    { id, version }: PinnedRule,
    cause: Cause,
  ): Promise<void> {
    const rule = { id, version };
    const command = new RepinRule({ requestId, rule }, causedBy(cause, this.name, requestId));
    try {
      await this.commands.execute(command);
    } catch (failure) {
      if (!(failure instanceof CommandRejected)) throw failure;
      // One request must not keep the others from theirs.
      this.logger.error({ requestId, err: failure }, 'The rule was not pinned anew');
    }
  }
}
