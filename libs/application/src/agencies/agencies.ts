import { Injectable } from '@nestjs/common';
import { type AgencyCommand, agencyDecider } from '#lib/agencies';
import { commandHandler, type Dispatched, EventStore, streamName } from '#lib/event-sourcing';
import { spreadOut } from '../spread-out.js';

/** Runs the agency decider against the store. */
@Injectable()
export class Agencies {
  private readonly handle;

  constructor(store: EventStore) {
    this.handle = commandHandler(agencyDecider, store, { pause: spreadOut });
  }

  /** Throws what {@link commandHandler} throws. */
  execute(command: AgencyCommand): Promise<Dispatched | undefined> {
    return this.handle(streamName('agency', command.data.agency.id), command, {});
  }
}
