import { Injectable } from '@nestjs/common';
import { requestDecider, type RequestCommand } from '#lib/coordination';
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
    return this.handle(streamName('request', command.data.requestId), command, facts);
  }
}
