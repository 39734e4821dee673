import { createHash } from 'node:crypto';
import { type Agency, type AgencyId, RegisterAgency } from '#lib/agencies';
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
  private readonly ids = new Map<string, AgencyId>();
  /** Put on the register by this import. */
  readonly added: Agency[] = [];

  constructor(registered: Iterable<Agency>) {
    for (const { id, name, symbol } of registered) {
      for (const known of [id, symbol, name.en, name.vi])
        if (known !== undefined) this.ids.set(compared(known), id);
    }
  }

  find(name: string): AgencyId | undefined {
    return this.ids.get(compared(name));
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
    this.ids.set(compared(name), agency.id);
    this.added.push(agency);
    return new RegisterAgency({ agency }, importOrigin(correlationId, 'register', { agency }));
  }
}
