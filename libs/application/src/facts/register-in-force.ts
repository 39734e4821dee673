import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnModuleInit,
} from '@nestjs/common';
import {
  agencyAfter,
  type AgencyEvent,
  type AgencyId,
  agencyOfEvent,
  AgencyRegister,
  heirsOf,
  type RegisteredAgency,
} from '#lib/agencies';
import { EventStore, type Recorded, type Revision, streamName } from '#lib/event-sourcing';

interface Known {
  readonly agency: RegisteredAgency;
  /** Of the last event of the body that was heard. */
  readonly revision: Revision;
}

/**
 * The register of agencies as the record has it: followed from the store, and looked up there
 * directly for an agency registered a moment ago by another process.
 */
@Injectable()
export class RegisterInForce implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger(RegisterInForce.name);
  private readonly agencies = new Map<AgencyId, Known>();
  private readonly stop = new AbortController();
  private following = Promise.resolve();
  private latest: AgencyRegister | undefined;

  constructor(private readonly store: EventStore) {}

  onModuleInit(): void {
    this.following = this.follow().catch((failure: unknown) => {
      // Decisions go on by direct look-up; only the list of all agencies grows old.
      this.logger.error({ err: failure }, 'The register of agencies is no longer followed');
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await this.following;
  }

  /** The register, certain to hold each of `named` that has been registered, though perhaps not what was ruled of it since. */
  async knowing(named: readonly AgencyId[]): Promise<AgencyRegister> {
    await this.lookUp(named.filter((id) => !this.agencies.has(id)));
    return this.register();
  }

  /** The register, with all that has happened to each of `named` up to this moment. */
  async upToDate(named: readonly AgencyId[]): Promise<AgencyRegister> {
    await this.lookUp(named);
    return this.register();
  }

  /** How an agency is called, as far as this process has heard of it; else its id. */
  nameOf(id: AgencyId): string {
    return this.agencies.get(id)?.agency.name.vi ?? id;
  }

  /** What happened to each since it was last heard of, to the heirs of those that have ended, and to theirs. */
  private async lookUp(ids: readonly AgencyId[], seen = new Set<AgencyId>()): Promise<void> {
    await Promise.all(
      ids.map(async (id) => {
        if (seen.has(id)) return;
        seen.add(id);
        for (const event of await this.newsOf(id)) this.learn(event);
        const ending = this.agencies.get(id)?.agency.ending;
        await this.lookUp(ending ? heirsOf(ending) : [], seen);
      }),
    );
  }

  private newsOf(id: AgencyId): Promise<readonly Recorded<AgencyEvent>[]> {
    const heard = this.agencies.get(id)?.revision;
    const from = heard === undefined ? {} : { from: (heard + 1n) as Revision };
    return this.store.read<AgencyEvent>(streamName('agency', id), from);
  }

  private async follow(): Promise<void> {
    const deliveries = this.store.subscribe<AgencyEvent>({
      from: 'start',
      categories: ['agency'],
      signal: this.stop.signal,
    });
    for await (const delivery of deliveries)
      if (delivery.kind === 'event') this.learn(delivery.event);
  }

  /** Heard twice, from a look-up and from the record, an event is learnt once. */
  private learn(event: Recorded<AgencyEvent>): void {
    const id = agencyOfEvent(event);
    const known = this.agencies.get(id);
    if (known && event.revision <= known.revision) return;
    const agency = agencyAfter(known?.agency, event);
    if (agency === undefined) return;
    this.agencies.set(id, { agency, revision: event.revision });
    this.latest = undefined;
  }

  private register(): AgencyRegister {
    return (this.latest ??= new AgencyRegister(
      [...this.agencies.values()].map(({ agency }) => agency),
    ));
  }
}
