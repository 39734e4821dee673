import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnModuleInit,
} from '@nestjs/common';
import {
  type Agency,
  agencyDecider,
  type AgencyEvent,
  type AgencyId,
  AgencyRegister,
} from '#lib/agencies';
import { EventStore, streamName } from '#lib/event-sourcing';

/**
 * The register of agencies as the record has it: followed from the store, and looked up there
 * directly for an agency registered a moment ago by another process.
 */
@Injectable()
export class RegisterInForce implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger(RegisterInForce.name);
  private readonly agencies = new Map<AgencyId, Agency>();
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

  /** The register, certain to hold each of `named` that has been registered. */
  async knowing(named: readonly AgencyId[]): Promise<AgencyRegister> {
    const unknown = named.filter((id) => !this.agencies.has(id));
    await Promise.all(unknown.map((id) => this.lookUp(id)));
    return this.register();
  }

  /** How an agency is called, as far as this process has heard of it; else its id. */
  nameOf(id: AgencyId): string {
    return this.agencies.get(id)?.name.vi ?? id;
  }

  private async lookUp(id: AgencyId): Promise<void> {
    const past = await this.store.read<AgencyEvent>(streamName('agency', id));
    const state = past.reduce(
      (before, event) => agencyDecider.evolve(before, event),
      agencyDecider.initialState,
    );
    if (state.status === 'registered') this.learn(state.agency);
  }

  private async follow(): Promise<void> {
    const deliveries = this.store.subscribe<AgencyEvent>({
      from: 'start',
      categories: ['agency'],
      signal: this.stop.signal,
    });
    for await (const delivery of deliveries)
      if (delivery.kind === 'event') this.learn(delivery.event.data.agency);
  }

  private learn(agency: Agency): void {
    this.agencies.set(agency.id, agency);
    this.latest = undefined;
  }

  private register(): AgencyRegister {
    return (this.latest ??= new AgencyRegister(this.agencies.values()));
  }
}
