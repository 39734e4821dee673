import { createHash } from 'node:crypto';
import {
  type Agency,
  type AgencyId,
  RegisterAgency,
  type RegisteredAgency,
  standsOn,
} from '#lib/agencies';
import type { LocalDate } from '#lib/working-time';
import { importOrigin } from './import-origin.js';

const compared = (name: string): string =>
  name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('vi');

const HASH_LENGTH = 8;
const SLUG_LENGTH = 40;

/** Readable, and never the same for two names: diacritics tell bodies apart that a slug does not. */
const idFor = (name: string): AgencyId => {
  const slug = compared(name)
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, (gap) => (/^\p{M}+$/u.test(gap) ? '' : '-'))
    .slice(0, SLUG_LENGTH)
    .replace(/^-+|-+$/g, '');
  const hash = createHash('sha256').update(compared(name)).digest('hex').slice(0, HASH_LENGTH);
  return `${slug}-${hash}` as AgencyId;
};

/** The agencies a file names, by the names it uses: those on the register, and those put on it. */
export class AgencyNames {
  private readonly named = new Map<string, RegisteredAgency[]>();
  /** Put on the register by this import. */
  readonly added: Agency[] = [];

  constructor(registered: Iterable<RegisteredAgency>) {
    for (const agency of registered) this.learn(agency);
  }

  /**
   * The one agency that bears or bore the name, or the symbol, or the id. Where several do, the one an earlier import
   * entered, so that a repeated file meets its own requests; else the only one that existed on that day, or the one
   * whose id it is.
   */
  find(name: string, on: LocalDate): AgencyId | undefined {
    const named = this.named.get(compared(name)) ?? [];
    const [only, ...others] = named;
    if (others.length === 0) return only?.id;
    const imported = named.find(({ origin }) => origin === 'import');
    const [then, ...rivals] = named.filter((agency) => standsOn(agency, on));
    const meant = rivals.length === 0 ? then : undefined;
    return (imported ?? meant ?? named.find(({ id }) => compared(id) === compared(name)))?.id;
  }

  /** Remembers a name that is on no register, and answers the command that puts it there. */
  add(name: string, correlationId: string): RegisterAgency {
    const agency: Agency = {
      id: idFor(name),
      name: { vi: name },
      kind: 'other',
      group: 'import',
      origin: 'import',
    };
    this.learn(agency);
    this.added.push(agency);
    return new RegisterAgency({ agency }, importOrigin(correlationId, 'register', { agency }));
  }

  private learn(agency: RegisteredAgency): void {
    const { id, formerNames = [] } = agency;
    const borne = [agency, ...formerNames].flatMap(({ symbol, name }) => [
      symbol,
      name.en,
      name.vi,
    ]);
    const names = [id, ...borne].filter((known) => known !== undefined);
    for (const known of new Set(names.map(compared)))
      this.named.set(known, [...(this.named.get(known) ?? []), agency]);
  }
}
