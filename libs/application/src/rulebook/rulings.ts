import { Injectable } from '@nestjs/common';
import type { AgencyId } from '#lib/agencies';
import { commandHandler, type Dispatched, EventStore, type Origin } from '#lib/event-sourcing';
import {
  type ProcedureCommand,
  procedureDecider,
  rulebookDecider,
  type RuleSetCommand,
} from '#lib/rulebook';
import { FactsOfTheDay } from '../facts/facts-of-the-day.js';
import { procedureStream, RULEBOOK, RulebookInForce } from '../facts/rulebook-in-force.js';
import { spreadOut } from '../spread-out.js';

/** The body that acts: the token speaks of it as text, the register is what makes an id of it. */
const acting = ({ actor }: Origin): readonly AgencyId[] =>
  actor.kind === 'person' ? [actor.agency as AgencyId] : [];

/** What the monitoring body rules about rule sets and procedures, in force for this process as soon as it is recorded. */
@Injectable()
export class Rulings {
  private readonly onRuleSets;
  private readonly onProcedures;

  constructor(
    store: EventStore,
    private readonly facts: FactsOfTheDay,
    private readonly rulebook: RulebookInForce,
  ) {
    this.onRuleSets = commandHandler(rulebookDecider, store, {
      pause: spreadOut,
      // Another rule set's ruling leaves this one as it was seen.
      touchedAt: ({ data: { ruleSet } }, past) =>
        past.findLast((event) => event.data.ruleSet === ruleSet)?.revision ?? 'no-stream',
    });
    this.onProcedures = commandHandler(procedureDecider, store, { pause: spreadOut });
  }

  /** Throws what {@link commandHandler} throws. */
  async onRuleSet(command: RuleSetCommand): Promise<Dispatched | undefined> {
    const named = 'terms' in command.data ? command.data.terms.binds?.value : undefined;
    const agencies = named?.who === 'named' ? named.agencies : [];
    const calendar = 'terms' in command.data ? command.data.terms.calendar?.value : undefined;
    const known = await this.facts.knowing([...acting(command.origin), ...agencies]);
    const facts = calendar === undefined ? known : await this.facts.withCalendar(known, calendar);
    const dispatched = await this.onRuleSets(RULEBOOK, command, facts);
    await this.rulebook.asRecorded();
    return dispatched;
  }

  /** Throws what {@link commandHandler} throws. */
  async onProcedure(command: ProcedureCommand): Promise<Dispatched | undefined> {
    const { code } = command.data;
    const facts = await this.facts.knowing(acting(command.origin));
    const dispatched = await this.onProcedures(procedureStream(code), command, facts);
    await this.rulebook.asRecorded(code);
    return dispatched;
  }
}
