import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import type { RequestEvent } from '#lib/coordination';
import type { LocalDate } from '#lib/working-time';
import { demoUnderTest, type DemoUnderTest } from '../../testing/demo-under-test.js';
import { addFirstAccounts } from '../accounts/accounts-file.js';
import { DemoPeople } from './demo-people.js';
import { declareProcedures } from './demo-procedures.js';
import { fillDemo } from './fill-demo.js';
import { generatedMatters } from './generated-matters.js';
import { tanGiang } from './tan-giang.js';

const TODAY = '2026-11-24' as LocalDate;

describe('The invented city', () => {
  const city = tanGiang();
  const generated = generatedMatters(120, city.standing, TODAY);
  let demo: DemoUnderTest;
  let refused: Awaited<ReturnType<DemoUnderTest['play']>>;

  beforeAll(async () => {
    demo = await demoUnderTest(TODAY);
    refused = await demo.play([...city.matters, ...generated]);
  }, 60_000);
  afterAll(() => demo.close());

  const events = () =>
    demo.record.log
      .filter(({ stream }) => stream.startsWith('request-'))
      .map(({ type, data }) => ({ type, data: JSON.parse(data) as RequestEvent['data'] }));

  it('is invented throughout: every agency says so, and none bears the name of a real city', () => {
    expect(city.agencies.every(({ origin }) => origin === 'demonstration')).toBe(true);
    const texts = JSON.stringify([city, generated]);
    expect(texts.match(/Hồ Chí Minh|HCM|Sài Gòn|Bến Thành|Thủ Đức|Côn Đảo|Vũng Tàu/g)).toBeNull();
  });

  it('has procedures of its own in the catalogue, declared once however often the demonstration begins', async () => {
    const people = await DemoPeople.of(demo.system, city.agencies);
    await declareProcedures(demo.system, people, city.agencies);
    await declareProcedures(demo.system, people, city.agencies);
    const declared = demo.record.log.filter(({ type }) => type === 'ProcedureDeclared');
    expect(declared.map(({ stream }) => stream)).toEqual([
      'procedure-9.000101.000.00.00.TG1',
      'procedure-9.000102.000.00.00.TG1',
    ]);
  });

  it('does nothing the rules refuse, but wait where a submission is not ready', () => {
    const unexpected = refused.filter(({ rejection }) => rejection.type !== 'SubmissionNotReady');
    expect(unexpected).toEqual([]);
  });

  it('tells of requests answered, lapsed, returned, chased, transferred, submitted and withdrawn', () => {
    const types = new Set(events().map(({ type }) => type));
    for (const type of [
      'RequestOpened',
      'DossierRegistered',
      'DossierReturned',
      'DocumentsRequested',
      'DocumentsSupplied',
      'OpinionGiven',
      'WindowLapsed',
      'LapseReversed',
      'PointAnswered',
      'AddresseeReleased',
      'RequestSubmitted',
      'RequestWithdrawn',
      'ExtensionDecided',
      'ChaseIssued',
      'LatenessReviewed',
      'OpinionRegistered',
      'ConsultationTransferred',
      'LeadChanged',
    ])
      expect(types).toContain(type);
  });

  it('lets each act happen on its own day, none after today', () => {
    const days = events().map(({ data }) => data.occurredAt.slice(0, 10));
    expect(days.filter((day) => day > TODAY)).toEqual([]);
    expect(new Set(days).size).toBeGreaterThan(100);
  });

  it('played again, records nothing more', async () => {
    const recorded = demo.record.log.length;
    expect(await demo.play(city.matters)).toEqual([]);
    expect(demo.record.log).toHaveLength(recorded);
  });

  it('asked for again, is there already: nothing is recorded, and no password is touched', async () => {
    const accounts = city.accounts.map((account) => ({ ...account, password: 'mật khẩu dài' }));
    const file = await addFirstAccounts(demo.system, accounts);
    const [kept, recorded] = [await readFile(file, 'utf8'), demo.record.log.length];
    expect(kept).toContain('mật khẩu dài');
    expect(await fillDemo(demo.system, demo.clock)).toBe(
      `The invented city of ${city.city} is already there, and nothing was stored; accounts: ${file}`,
    );
    await addFirstAccounts(demo.system, accounts);
    expect(await readFile(file, 'utf8')).toBe(kept);
    expect(demo.record.log).toHaveLength(recorded);
  });

  it('is the same city every time', () => {
    expect(generatedMatters(120, city.standing, TODAY)).toEqual(generated);
    expect(tanGiang()).toEqual(city);
  });
});
