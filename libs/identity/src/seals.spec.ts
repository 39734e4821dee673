import 'reflect-metadata';
import type { Pool } from 'pg';
import type { AgencyId } from '#lib/agencies';
import { testDatabase, type TestDatabase } from '#lib/embedded-postgres/testing';
import type { PersonId } from '#lib/event-sourcing';
import { migrate, openPool } from '#lib/postgres';
import { Fingerprints } from './fingerprints.js';
import { identityMigrations } from './identity.migrations.js';
import { isSealed, type SealedText, Seals } from './seals.js';
import { Secrets } from './secrets.js';

const person = 'person-1' as PersonId;
const finance = 'so-tai-chinh' as AgencyId;

describe('Identity in a database', () => {
  let database: TestDatabase;
  let pool: Pool;
  let seals: Seals;
  beforeAll(async () => {
    database = await testDatabase();
    pool = openPool(database.url, { name: 'spec' });
    await migrate(pool, 'identity', identityMigrations);
    seals = new Seals(pool, new Secrets(pool));
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  describe('A sealed text', () => {
    it('says nothing of what it holds, and opens to exactly that', async () => {
      const sealed = await seals.seal(person, 'Nguyễn Văn Ảnh 𠀋');
      expect(isSealed(sealed)).toBe(true);
      expect(sealed).not.toContain('Nguyễn');
      expect(await seals.open([sealed])).toEqual(new Map([[sealed, 'Nguyễn Văn Ảnh 𠀋']]));
    });

    it('is another text each time, so that equal names are not seen to be equal', async () => {
      expect(await seals.seal(person, 'A')).not.toBe(await seals.seal(person, 'A'));
    });

    it('cannot be moved to another person', async () => {
      const other = 'person-2' as PersonId;
      await seals.seal(other, 'B');
      const moved = (await seals.seal(person, 'A')).replace(person, other) as SealedText;
      await expect(seals.open([moved])).rejects.toThrow();
    });

    it('is opened by every process of the installation', async () => {
      const sealed = await seals.seal(person, 'A');
      const elsewhere = new Seals(pool, new Secrets(pool));
      expect((await elsewhere.open([sealed])).get(sealed)).toBe('A');
    });

    it('is unreadable for ever once the key of its person is forgotten', async () => {
      const gone = 'person-3' as PersonId;
      const sealed = await seals.seal(gone, 'A');
      await seals.forget(gone);
      expect(await seals.open([sealed])).toEqual(new Map());
      await seals.seal(gone, 'B');
      await expect(seals.open([sealed])).rejects.toThrow();
    });
  });

  describe('A signer known by name', () => {
    it('is the same person in one agency however the name is typed', async () => {
      const one = await seals.personNamed(finance, 'Nguyễn Văn Ảnh');
      expect(await seals.personNamed(finance, ' nguyễn văn ảnh'.normalize('NFD'))).toBe(one);
      expect(one).not.toContain('nguy');
    });

    it('is someone else in another agency', async () => {
      expect(await seals.personNamed(finance, 'A')).not.toBe(
        await seals.personNamed('so-y-te' as AgencyId, 'A'),
      );
    });
  });

  it('tells two contents apart by fingerprints that are the same in every process', async () => {
    const one = new Fingerprints(new Secrets(pool));
    const other = new Fingerprints(new Secrets(pool));
    expect(await one.of('a')).toBe(await other.of('a'));
    expect(await one.of('a')).not.toBe(await one.of('b'));
  });
});
