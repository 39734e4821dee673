import { Injectable, Logger } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { AUTOMATIONS, type RequestId, type RequestOpened, RepinRule } from '#lib/coordination';
import { CommandRejected, EventStore, type Recorded } from '#lib/event-sourcing';
import {
  type Automation,
  PostgresReadStore,
  RequestsUnderAnotherRule,
  RequestsUnderAnotherVersion,
  untilSeen,
} from '#lib/read-models';
import type {
  ProcedureAmended,
  ProcedureDeclared,
  Rulebook,
  RuleSetConfirmed,
} from '#lib/rulebook';
import { RulebookInForce } from '../facts/rulebook-in-force.js';
import { inParallel } from '../in-parallel.js';
import { requestPages } from '../request-pages.js';
import { causedBy } from './caused.js';

/** A version of a rule set or of a procedure. */
type Ruled = RepinRule['data']['ruled'];
type OfProcedure = ProcedureDeclared | ProcedureAmended;
type Cause = Recorded<RuleSetConfirmed | OfProcedure | RequestOpened>;

/** Requests told at once. */
const TOLD_AT_ONCE = 16;

/** The procedure it is about, if any. */
const procedureOf = ({ type, data }: Cause): string | undefined => {
  if (type !== 'RequestOpened') return 'code' in data ? data.code : undefined;
  return data.matter.kind === 'administrativeProcedure' ? data.matter.code : undefined;
};

/**
 * Has the rule, and the procedure, pinned anew on requests whose letters were issued on days that a version governs with
 * effect in the past, in whatever order the ruling and the letter were recorded: a version of a rule set once it is confirmed,
 * of a procedure as soon as it is ruled. What is ruled later finds the requests there are by then; a request recorded later,
 * by a process that had not heard of it, is found by itself. The decider has the last word, so doubled and late runs change
 * nothing.
 */
@Injectable()
export class Repinning implements Automation {
  readonly name = AUTOMATIONS.repinning;
  readonly version = 2;
  readonly types = ['RuleSetConfirmed', 'ProcedureDeclared', 'ProcedureAmended', 'RequestOpened'];
  private readonly logger = new Logger(Repinning.name);

  constructor(
    private readonly rulebook: RulebookInForce,
    private readonly queries: QueryBus,
    private readonly commands: CommandBus,
    private readonly store: EventStore,
    private readonly readStore: PostgresReadStore,
  ) {}

  async act(events: readonly Recorded[], signal: AbortSignal): Promise<void> {
    // Only these are delivered.
    const causes = events as readonly Cause[];
    const rules = await this.asRecorded(causes);
    for (const cause of causes) {
      if (signal.aborted) return;
      if (cause.type === 'RuleSetConfirmed') await this.repinUnderRule(cause, rules, signal);
      else if (cause.type !== 'RequestOpened') await this.repinUnderProcedure(cause, rules, signal);
    }
    await inParallel(causes, TOLD_AT_ONCE, async (cause) => {
      if (cause.type === 'RequestOpened') await this.repinOpened(cause, rules);
    });
  }

  /** The rulebook as it stands on the record, with every procedure that these are about. */
  private async asRecorded(causes: readonly Cause[]): Promise<Rulebook> {
    const codes = new Set(causes.map(procedureOf));
    for (const code of codes) await this.rulebook.asRecorded(code);
    return this.rulebook.current();
  }

  private async repinOpened(cause: Recorded<RequestOpened>, rules: Rulebook): Promise<void> {
    const { requestId, letter, matter, rule: pinned } = cause.data;
    if (pinned.reference) return;
    const governing = rules.inForceOn(letter.issuedOn, matter.kind);
    const anotherRule =
      governing?.confirmed && (governing.id !== pinned.id || governing.version !== pinned.version);
    const code = procedureOf(cause);
    const procedure = code === undefined ? undefined : rules.procedureOn(code, letter.issuedOn);
    if (anotherRule) await this.repin(requestId, governing, cause);
    else if (procedure && procedure.version !== pinned.procedure?.version)
      await this.repin(requestId, procedure, cause);
  }

  /** Every request there is by now with a letter of a day of that version and another rule. */
  private async repinUnderRule(
    cause: Recorded<RuleSetConfirmed>,
    rules: Rulebook,
    signal: AbortSignal,
  ): Promise<void> {
    const version = rules.find(cause.data.ruleSet, cause.data.version);
    if (version === undefined) return;
    const rivals = rules.rivalsOf(version);
    await this.repinEach(cause, version, signal, (page) =>
      this.queries.execute(new RequestsUnderAnotherRule({ version, rivals, ...page })),
    );
  }

  /** Every request there is by now with a letter of a day of that version of its procedure and another one, or none. */
  private async repinUnderProcedure(
    cause: Recorded<OfProcedure>,
    rules: Rulebook,
    signal: AbortSignal,
  ): Promise<void> {
    const { code, version } = cause.data;
    const procedure = rules
      .procedures()
      .find((one) => one.code === code && one.version === version);
    if (procedure === undefined) return;
    await this.repinEach(cause, procedure, signal, (page) =>
      this.queries.execute(new RequestsUnderAnotherVersion({ procedure, ...page })),
    );
  }

  private async repinEach(
    cause: Cause,
    ruled: Ruled,
    signal: AbortSignal,
    ask: Parameters<typeof requestPages>[0],
  ): Promise<void> {
    const { store, readStore } = this;
    while (!(await untilSeen('request-board', cause.position, { store, readStore })))
      if (signal.aborted) return;
    for await (const found of requestPages(ask)) {
      if (signal.aborted) return;
      await inParallel(found, TOLD_AT_ONCE, (requestId) => this.repin(requestId, ruled, cause));
    }
  }

  private async repin(requestId: RequestId, version: Ruled, cause: Cause): Promise<void> {
    const ruled =
      'code' in version
        ? { code: version.code, version: version.version }
        : { id: version.id, version: version.version };
    const command = new RepinRule({ requestId, ruled }, causedBy(cause, this.name, requestId));
    try {
      await this.commands.execute(command);
    } catch (failure) {
      if (!(failure instanceof CommandRejected)) throw failure;
      // One request must not keep the others from theirs.
      this.logger.error({ requestId, err: failure }, 'The rule was not pinned anew');
    }
  }
}
