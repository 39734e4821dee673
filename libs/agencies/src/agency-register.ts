import type { Agency, AgencyId } from './agency.js';

/** Every agency known at one moment. A value: what a decision may know of the register. */
export class AgencyRegister {
  private readonly byId: ReadonlyMap<AgencyId, Agency>;

  constructor(agencies: Iterable<Agency>) {
    this.byId = new Map([...agencies].map((agency) => [agency.id, agency]));
  }

  find(id: AgencyId): Agency | undefined {
    return this.byId.get(id);
  }

  has(id: AgencyId): boolean {
    return this.byId.has(id);
  }

  /** Whether `id` watches and audits delays (the UBND Office, or a body a decision names). */
  monitors(id: AgencyId): boolean {
    return this.byId.get(id)?.monitors === true;
  }

  /** The agencies that have their office in that ward, commune or special zone. */
  seatedIn(place: string): readonly AgencyId[] {
    return this.all().flatMap((agency) => (agency.place === place ? [agency.id] : []));
  }

  all(): readonly Agency[] {
    return [...this.byId.values()];
  }
}
