import { Injectable } from '@nestjs/common';
import {
  AskAgain,
  CalendarNotHeardOf,
  type OpenRequest,
  requestDecider,
  type RequestCommand,
  type RequestEvent,
  type RequestFacts,
  requestOf,
  type RequestState,
  RuleNotHeardOf,
} from '#lib/coordination';
import { commandHandler, type Dispatched, EventStore, streamName } from '#lib/event-sourcing';
import { FactsOfTheDay } from '../facts/facts-of-the-day.js';
import { spreadOut } from '../spread-out.js';
import { agenciesBroughtIn, agencyActing } from './agencies-named.js';
import { revisionSeenBy } from './consultation-revision.js';

/** Runs the request decider against the store, on the facts of the day. */
@Injectable()
export class Requests {
  private readonly handle;

  constructor(
    private readonly store: EventStore,
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
    const known = await this.facts.knowing(
      agencyActing(command),
      agenciesBroughtIn(command),
      command.type === 'RestateWindows' ? command.data.calendar : undefined,
    );
    const facts = await this.withRulesFor(command, known);
    const stream = streamName('request', command.data.requestId);
    if (command.type === 'OpenRequest') await this.keepThePlace(command, facts);
    try {
      return await this.handle(stream, command, facts);
    } catch (failure) {
      const heard = await this.hearingOf(failure, facts);
      if (heard === undefined) throw failure;
      return this.handle(stream, command, heard);
    }
  }

  /** The facts with what another process ruled a moment before, where the decision missed that. */
  private async hearingOf(
    failure: unknown,
    facts: RequestFacts,
  ): Promise<RequestFacts | undefined> {
    if (failure instanceof RuleNotHeardOf)
      return this.facts.withRules(facts, failure.rule.procedure?.code);
    return failure instanceof CalendarNotHeardOf
      ? this.facts.withCalendar(facts, failure.calendar)
      : undefined;
  }

  private withRulesFor(command: RequestCommand, known: RequestFacts): Promise<RequestFacts> {
    if (command.type === 'OpenRequest') return this.toOpen(command, known);
    return command.type === 'RepinRule' ? this.facts.withRules(known) : Promise.resolve(known);
  }

  /**
   * A further round first takes its place on the request of the round before, whose stream lets one letter take it. A
   * letter that cannot be opened takes none: why not, its opening tells.
   */
  private async keepThePlace(command: OpenRequest, facts: RequestFacts): Promise<void> {
    const { requestId: round, roundOf, lead } = command.data;
    if (roundOf === undefined) return;
    const own = await this.requestOf(streamName('request', round));
    if (requestDecider.decide(command, own, facts).outcome === 'rejected') return;
    const { seen: _, ...origin } = command.origin;
    const place = new AskAgain({ requestId: roundOf, round, lead }, origin);
    await this.handle(streamName('request', roundOf), place, facts);
  }

  /** What is pinned on a request judges it, so its rules are asked of the record itself. */
  private async toOpen(
    { data: { matter, calendar, reissueOf, roundOf } }: OpenRequest,
    known: RequestFacts,
  ): Promise<RequestFacts> {
    const code = matter.kind === 'administrativeProcedure' ? matter.code : undefined;
    const earlier = reissueOf ?? roundOf;
    const onCalendar =
      calendar === undefined ? known : await this.facts.withCalendar(known, calendar);
    const [facts, followed] = await Promise.all([
      this.facts.withRules(onCalendar, code),
      earlier && this.requestOf(streamName('request', earlier)),
    ]);
    const another =
      followed && followed.status !== 'unknown' && followed.askedAgain
        ? await this.requestOf(streamName('request', followed.askedAgain.round))
        : undefined;
    return { ...facts, ...(followed && { followed }), ...(another && { otherRound: another }) };
  }

  private async requestOf(stream: ReturnType<typeof streamName>): Promise<RequestState> {
    return requestOf(await this.store.read<RequestEvent>(stream));
  }
}
