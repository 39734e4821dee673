import { type BeforeApplicationShutdown, Injectable, type OnModuleInit } from '@nestjs/common';
import { EventStore, streamName } from '#lib/event-sourcing';
import {
  procedureDecider,
  type ProcedureVocabulary,
  Rulebook,
  rulebookDecider,
  type RulebookVocabulary,
} from '#lib/rulebook';
import { FollowedStreams } from './followed-streams.js';

/** The stream of the whole rulebook. */
export const RULEBOOK = streamName('rulebook', 'city');

/** The stream of one administrative procedure. */
export const procedureStream = (code: string) => streamName('procedure', code);

/** The rules and the procedure catalogue as the record has them; before anybody has ruled, what came with the system. */
@Injectable()
export class RulebookInForce implements OnModuleInit, BeforeApplicationShutdown {
  private readonly ruleSets: FollowedStreams<RulebookVocabulary>;
  private readonly catalogue: FollowedStreams<ProcedureVocabulary>;
  private latest: Rulebook | undefined;

  constructor(store: EventStore) {
    const changed = () => (this.latest = undefined);
    this.ruleSets = new FollowedStreams(store, 'rulebook', rulebookDecider, changed);
    this.catalogue = new FollowedStreams(store, 'procedure', procedureDecider, changed);
  }

  onModuleInit(): void {
    this.ruleSets.start();
    this.catalogue.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([this.ruleSets.end(), this.catalogue.end()]);
  }

  /** As this process has heard of them. */
  current(): Rulebook {
    return (this.latest ??= new Rulebook(
      this.ruleSets.states()[0] ?? rulebookDecider.initialState,
      this.catalogue.states().flat(),
    ));
  }

  /** As they stand on the record by now, with the procedure of `code`. */
  async asRecorded(code?: string): Promise<Rulebook> {
    await Promise.all([
      this.ruleSets.lookUp(RULEBOOK),
      code !== undefined && this.catalogue.lookUp(procedureStream(code)),
    ]);
    return this.current();
  }
}
