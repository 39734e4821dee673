import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AgencyId } from '#lib/agencies';
import { requestIdOf } from '#lib/application';
import { pdfPages } from '#lib/documents/testing';
import { localDate } from '#lib/working-time';
import { dunghan, type Installation, installation, STARTING_MS } from '../support/dung-han.js';

interface Row {
  readonly agency: string;
  readonly name?: { readonly vi: string };
  readonly onTime: number;
  readonly late: number;
  readonly open: number;
  readonly overdue: number;
}

const rowsOf = (out: string): readonly Row[] => (JSON.parse(out) as { rows: readonly Row[] }).rows;
const reference = ['report', '--by', 'lead', '--reference', '--json'];
const realCases = join('test', 'data', 'vn-real-cases.csv');

describe('The command line, with no system running', () => {
  let installed: Installation;
  let copy: Installation;
  let folder: string;
  beforeAll(async () => {
    installed = await installation();
    copy = await installation();
    folder = await mkdtemp(join(tmpdir(), 'dung-han-files-'));
  });
  afterAll(async () => {
    await installed.remove();
    await copy.remove();
    await rm(folder, { recursive: true });
  });

  it(
    'imports real replies and reports them, as reference figures only',
    async () => {
      const imported = await dunghan(installed, 'import', realCases, '--json');
      expect(imported).toMatchObject({ code: 0, err: '' });
      expect(JSON.parse(imported.out)).toMatchObject({
        ruleSet: 'REFERENCE-15WD',
        rows: 22,
        added: 22,
        refused: [],
        leadAgencies: 5,
      });

      const rows = rowsOf((await dunghan(installed, ...reference)).out);
      expect(rows.reduce((sum, { onTime, late }) => sum + onTime + late, 0)).toBe(22);
      expect(rowsOf((await dunghan(installed, 'report', '--by', 'lead', '--json')).out)).toEqual(
        [],
      );
    },
    STARTING_MS,
  );

  it(
    'imports the same file again and changes nothing',
    async () => {
      const before = (await dunghan(installed, ...reference)).out;
      const { out } = await dunghan(installed, 'import', realCases, '--json');
      expect(JSON.parse(out)).toMatchObject({ added: 0, unchanged: 22, registered: [] });
      expect(rowsOf((await dunghan(installed, ...reference)).out)).toEqual(rowsOf(before));
    },
    STARTING_MS,
  );

  it(
    'restores a backup elsewhere, where the rebuilt read models agree',
    async () => {
      const file = join(folder, 'backup');
      expect(await dunghan(installed, 'backup', file)).toMatchObject({ code: 0 });
      expect(await dunghan(copy, 'restore', file)).toMatchObject({ code: 0 });
      for (const by of ['lead', 'coordinating']) {
        const asked = ['report', '--by', by, '--reference', '--json'];
        expect(rowsOf((await dunghan(copy, ...asked)).out)).toEqual(
          rowsOf((await dunghan(installed, ...asked)).out),
        );
      }
      expect(await dunghan(copy, 'restore', file)).toMatchObject({ code: 1, out: '' });
      expect(await dunghan(installed, 'backup', file)).toMatchObject({ code: 1, out: '' });
    },
    2 * STARTING_MS,
  );

  it(
    'refuses a backup cut short in one sentence, and leaves no server running',
    async () => {
      const file = join(folder, 'cut-short');
      await dunghan(installed, 'backup', file);
      await truncate(file, 8_000);
      const another = await installation();
      const { code, out, err } = await dunghan(another, 'restore', file);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toMatch(/^The file .+ is damaged\. Nothing was restored\.\n$/);
      // The server removes it when it has stopped.
      const pidFile = join(another.dataDir, 'postgres', 'cluster', 'postmaster.pid');
      expect(existsSync(pidFile)).toBe(false);
      await another.remove();
    },
    STARTING_MS,
  );

  it(
    'writes the synthesis of a request into a file, or says in one sentence why not',
    async () => {
      const rows = rowsOf((await dunghan(copy, ...reference)).out);
      const lead = rows.find(({ name }) => name?.vi.endsWith('/ Thủ tướng'))!.agency;
      const letter = { number: '5107/TTr-UBND', issuedOn: localDate('2009-10-02') };
      const id = requestIdOf(lead as AgencyId, letter);
      const file = join(folder, 'synthesis.pdf');
      const asked = ['synthesis', id, '--format', 'pdf', '--out'];
      expect(await dunghan(copy, ...asked, file)).toMatchObject({ code: 0, out: '', err: '' });
      const pages = await pdfPages(await readFile(file));
      expect(pages.join(' ')).toContain('đã lấy ý kiến 08 cơ quan, đơn vị');
      const nowhere = join(folder, 'no folder', 'synthesis.pdf');
      expect(await dunghan(copy, ...asked, nowhere)).toMatchObject({
        code: 1,
        err: `${nowhere} cannot be written (ENOENT).\n`,
      });
      expect(
        await dunghan(copy, 'synthesis', 'unknown', '--format', 'docx', '--out', file),
      ).toMatchObject({ code: 1, err: 'There is no request unknown.\n' });
    },
    3 * STARTING_MS,
  );

  it(
    'rebuilds a read model, and the figures stay what they were',
    async () => {
      const before = rowsOf((await dunghan(copy, ...reference)).out);
      expect(await dunghan(copy, 'rebuild', 'accountability')).toMatchObject({ code: 0 });
      expect(rowsOf((await dunghan(copy, ...reference)).out)).toEqual(before);
      expect(await dunghan(copy, 'rebuild', 'nothing')).toMatchObject({ code: 1, out: '' });
    },
    STARTING_MS,
  );

  it(
    'replays a period under a rule set on record, and refuses one nobody knows in one sentence',
    async () => {
      const { code, out } = await dunghan(copy, 'what-if', 'HCM-QD54', '--json');
      expect(code).toBe(0);
      // What was imported is measured by a reference, which judges nobody.
      expect(JSON.parse(out)).toMatchObject({
        ruleSet: 'HCM-QD54',
        current: { onTime: 0, late: 0 },
        draft: { onTime: 0, late: 0 },
      });
      expect(await dunghan(copy, 'what-if', 'HCM-1999')).toMatchObject({
        code: 1,
        out: '',
        err: 'There is no rule set "HCM-1999". All are listed at /api/rule-sets.\n',
      });
      const draft = join(folder, 'draft.json');
      const underDraft = (...flags: readonly string[]) =>
        dunghan(copy, 'what-if', 'HCM-CT08', '--draft', draft, ...flags);
      expect(await underDraft()).toMatchObject({
        code: 1,
        err: `The file ${draft} does not exist.\n`,
      });
      const window = { value: { count: 10, unit: 'workingDay' }, basis: 'law' };
      await writeFile(draft, JSON.stringify({ terms: { window } }));
      expect(await underDraft()).toMatchObject({
        code: 1,
        out: '',
        err: 'The field "window" is said to be law but cites no text. Cite it, or say that it is a convention.\n',
      });
      await writeFile(draft, JSON.stringify({ terms: { window: { ...window, basis: 'house' } } }));
      const drafted = await underDraft('--json');
      expect(drafted.code).toBe(0);
      expect(JSON.parse(drafted.out)).toMatchObject({ ruleSet: 'HCM-CT08' });
    },
    2 * STARTING_MS,
  );

  it(
    'refuses a file it cannot read in one sentence, before it starts a database',
    async () => {
      const elsewhere = { environment: { ...copy.environment, DATA_DIR: join(folder, 'data') } };
      const { code, err, out } = await dunghan(elsewhere, 'import', join(folder, 'nowhere.csv'));
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toMatch(/^The file .+ does not exist\. Nothing was stored\.\n$/);
    },
    STARTING_MS,
  );

  it.each([
    ['a wrong header', 'number,date\n1,2\n', 'header-incomplete'],
    ['a program', '\u007fELF\u0000\u0001', 'file-not-text'],
  ])(
    'refuses %s as a whole',
    async (_, content, type) => {
      const file = join(folder, `${type}.csv`);
      await writeFile(file, content);
      const { code, out } = await dunghan(copy, 'import', file, '--json');
      expect(code).toBe(1);
      expect(JSON.parse(out)).toMatchObject({ error: { type } });
    },
    STARTING_MS,
  );

  it('names a configuration variable that is wrong, in one sentence', async () => {
    const wrong = { environment: { ...copy.environment, EVENT_STORE: 'files' } };
    expect(await dunghan(wrong, ...reference)).toEqual({
      code: 1,
      signal: null,
      out: '',
      err: 'EVENT_STORE must be postgres or kurrent.\n',
    });
  });

  it('tells its version', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    expect(await dunghan(copy, '--version')).toMatchObject({ code: 0, out: `${version}\n` });
  });

  it('answers a due date without any database', async () => {
    const nowhere = {
      environment: { ...copy.environment, DATABASE_URL: 'postgresql://127.0.0.1:1/x' },
    };
    const { code, out } = await dunghan(
      nowhere,
      'deadline',
      '--from',
      '2026-02-12',
      '--days',
      '15',
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ dueOn: '2026-03-12', calendar: 'vn-public-sector' });
  });
});
