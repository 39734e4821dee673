import { Injectable } from '@nestjs/common';
import {
  requestDecider,
  type RequestCommand,
  type RequestEvent,
  type RequestState,
} from '#lib/coordination';
import { commandHandler, type Dispatched, EventStore, streamName } from '#lib/event-sourcing';
import { FactsOfTheDay } from '../facts/facts-of-the-day.js';
import { spreadOut } from '../spread-out.js';
import { agenciesNamed } from './agencies-named.js';
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
    const [facts, followed] = await Promise.all([
      this.facts.knowing(agenciesNamed(command)),
      this.followedBy(command),
    ]);
    const stream = streamName('request', command.data.requestId);
    return this.handle(stream, command, { ...facts, ...(followed && { followed }) });
  }

  /** The request that a new letter says it replaces or asks about again, from its own stream. */
  private async followedBy(command: RequestCommand): Promise<RequestState | undefined> {
    if (command.type !== 'OpenRequest') return undefined;
    const followed = command.data.reissueOf ?? command.data.roundOf;
    if (followed === undefined) return undefined;
    const stream = streamName('request', followed);
    const past = await this.store.read<RequestEvent>(stream);
    return past.reduce<RequestState>(
      (request, event) => requestDecider.evolve(request, event),
      requestDecider.initialState,
    );
  }
}
