import { Injectable } from '@nestjs/common';
import {
  requestDecider,
  type RequestCommand,
  type RequestFacts,
  RuleNotHeardOf,
} from '#lib/coordination';
import { commandHandler, type Dispatched, EventStore, streamName } from '#lib/event-sourcing';
import { FactsOfTheDay } from '../facts/facts-of-the-day.js';
import { spreadOut } from '../spread-out.js';
import { agenciesNamed } from './agencies-named.js';
import { revisionSeenBy } from './consultation-revision.js';

/** The procedure a letter names, whose window it may have. */
const codesIn = ({ type, data }: RequestCommand): readonly string[] =>
  type === 'OpenRequest' && data.matter.kind === 'administrativeProcedure' && data.matter.code
    ? [data.matter.code]
    : [];

/** Runs the request decider against the store, on the facts of the day. */
@Injectable()
export class Requests {
  private readonly handle;

  constructor(
    store: EventStore,
    private readonly facts: FactsOfTheDay,
  ) {
    this.handle = commandHandler(requestDecider, store, {
      pause: spreadOut,
      touchedAt: revisionSeenBy,
    });
  }

  /**
   * Where the command's last event stands, or `undefined` when nothing needed recording.
   * Throws what {@link commandHandler} throws.
   */
  async execute(command: RequestCommand): Promise<Dispatched | undefined> {
    const facts = await this.facts.knowing(agenciesNamed(command));
    if (command.type === 'OpenRequest')
      // What is pinned now is pinned for good: the rules are asked of the record itself.
      return this.decide(command, await this.facts.withRulesRecorded(facts, ...codesIn(command)));
    try {
      return await this.decide(command, facts);
    } catch (failure) {
      if (!(failure instanceof RuleNotHeardOf)) throw failure;
      const { procedure } = failure.rule;
      const codes = procedure ? [procedure.code] : [];
      return this.decide(command, await this.facts.withRulesRecorded(facts, ...codes));
    }
  }

  private decide(command: RequestCommand, facts: RequestFacts): Promise<Dispatched | undefined> {
    return this.handle(streamName('request', command.data.requestId), command, facts);
  }
}
