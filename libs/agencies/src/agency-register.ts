import type { LocalDate } from '#lib/working-time';
import { type AgencyId, heirsOf, type RegisteredAgency, standsOn } from './agency.js';

/** Every agency known at one moment. A value: what a decision may know of the register. */
export class AgencyRegister {
  private readonly byId: ReadonlyMap<AgencyId, RegisteredAgency>;

  constructor(agencies: Iterable<RegisteredAgency>) {
    this.byId = new Map([...agencies].map((agency) => [agency.id, agency]));
  }

  find(id: AgencyId): RegisteredAgency | undefined {
    return this.byId.get(id);
  }

  has(id: AgencyId): boolean {
    return this.byId.has(id);
  }

  /** Whether `id` watches and audits delays (the UBND Office, or a body a decision names). */
  monitors(id: AgencyId): boolean {
    return this.byId.get(id)?.monitors === true;
  }

  all(): readonly RegisteredAgency[] {
    return [...this.byId.values()];
  }

  /** Whether it is on the register and exists on that day. */
  standsOn(id: AgencyId, day: LocalDate): boolean {
    const agency = this.byId.get(id);
    return agency !== undefined && standsOn(agency, day);
  }

  /** The bodies that ended and named it their heir, and those it was set up anew from. */
  predecessorsOf(id: AgencyId): readonly AgencyId[] {
    const ended = this.all().filter(({ ending }) => ending && heirsOf(ending).includes(id));
    const { recreates, outOf = [] } = this.byId.get(id)?.recreation ?? {};
    return [
      ...new Set([
        ...ended.map((agency) => agency.id),
        ...(recreates ? [recreates] : []),
        ...outOf,
      ]),
    ];
  }

  /** Who stands in its place on that day: itself, its heirs, or their heirs; nobody after an abolition. */
  standingFor(
    id: AgencyId,
    day: LocalDate,
    seen: ReadonlySet<AgencyId> = new Set(),
  ): readonly AgencyId[] {
    const agency = this.byId.get(id);
    if (agency === undefined || seen.has(id)) return [];
    const { ending } = agency;
    if (ending === undefined || day < ending.effectiveOn) return standsOn(agency, day) ? [id] : [];
    const passed = new Set(seen).add(id);
    const heirs = heirsOf(ending).flatMap((heir) => this.standingFor(heir, day, passed));
    return [...new Set(heirs)];
  }

  /** The one body its figures roll up to on that day: its only heir, or that one's; itself where there is none or several. */
  successorOf(id: AgencyId, day: LocalDate): AgencyId {
    const [only, ...others] = this.standingFor(id, day);
    return only === undefined || others.length > 0 ? id : only;
  }

  /** Whether `later` has taken tasks over from `former`, through however many changes. */
  comesFrom(later: AgencyId, former: AgencyId, seen: ReadonlySet<AgencyId> = new Set()): boolean {
    if (seen.has(later)) return false;
    const passed = new Set(seen).add(later);
    return this.predecessorsOf(later).some(
      (body) => body === former || this.comesFrom(body, former, passed),
    );
  }
}
