import 'reflect-metadata';
import { CommandBus } from '@nestjs/cqrs';
import type { TestingModule } from '@nestjs/testing';
import { RegisterAgency } from '#lib/agencies';
import {
  CalendarsInForce,
  FactsOfTheDay,
  RegisterInForce,
  RulebookInForce,
  Requests,
} from '#lib/application';
import type { RequestEvent, RequestFacts, RequestId } from '#lib/coordination';
import { by, cast, CT08, letterTo, ofDays } from '#lib/coordination/testing';
import { testDatabase, type TestDatabase } from '#lib/embedded-postgres/testing';
import { EventStore, streamName } from '#lib/event-sourcing';
import {
  AmendProcedure,
  AmendRuleSet,
  ConfirmRuleSet,
  DeclareProcedure,
  shippedRulebook,
} from '#lib/rulebook';
import { localDate } from '#lib/working-time';
import { SpecClock, specWorker, until } from '../testing/spec-worker.js';

const clock = new SpecClock();
let database: TestDatabase;
let worker: TestingModule;
const tell = (command: Parameters<CommandBus['execute']>[0]) =>
  worker.get(CommandBus).execute(command);

beforeAll(async () => {
  database = await testDatabase();
  worker = await specWorker(database, clock);
  for (const agency of Object.values(cast))
    await tell(new RegisterAgency({ agency }, by('office')));
}, 30_000);
afterAll(async () => {
  await worker.close();
  await database.drop();
});

const LETTER = (name: string) => `00000000-0000-4000-8000-00000000000${name}` as RequestId;
const decision = { number: '90/QĐ-UBND', issuedOn: localDate('2026-02-10') };

/** Ruled on 12/2/2026 with effect from before the letters of that day. */
const amendAndConfirm = async (from: string, days: number): Promise<void> => {
  const amendment = { ruleSet: CT08, from: localDate(from), terms: ofDays(days), decision };
  await tell(new AmendRuleSet(amendment, by('office')));
  await tell(new ConfirmRuleSet({ ruleSet: CT08, decision }, by('office')));
};

/** As a process does it that has heard of no ruling. */
class Unaware extends FactsOfTheDay {
  override withRules(facts: RequestFacts): Promise<RequestFacts> {
    return Promise.resolve({ ...facts, rules: shippedRulebook });
  }
}
const openUnaware = async (requestId: RequestId): Promise<void> => {
  const store = worker.get(EventStore);
  const facts = new Unaware(
    clock,
    new RegisterInForce(store),
    new CalendarsInForce(store),
    new RulebookInForce(store),
  );
  await new Requests(store, facts).execute(letterTo(['finance'], { requestId }));
};

const events = (requestId: RequestId) =>
  worker.get(EventStore).read<RequestEvent>(streamName('request', requestId));
/** The versions pinned one after the other and the due dates recorded, once the last due date is that day. */
const restatedTo = async (requestId: RequestId, dueOn: string) => {
  const past = await until(
    () => events(requestId),
    (found) => found.some(({ type, data }) => type === 'DueDateMoved' && data.due.dueOn === dueOn),
  );
  return past.flatMap(({ type, data }): readonly (number | string)[] => {
    if (type === 'RequestOpened' || type === 'RuleRepinned') return [data.rule.version];
    return type === 'WindowOpened' || type === 'DueDateMoved' ? [data.due.dueOn] : [];
  });
};

describe('A request pinned with another rule than the one that governs its letter by a ruling with effect in the past', () => {
  it('takes that rule when the ruling was recorded after the letter', async () => {
    await tell(letterTo(['finance'], { requestId: LETTER('1') }));
    await amendAndConfirm('2026-02-09', 20);
    expect(await restatedTo(LETTER('1'), '2026-03-20')).toEqual([1, '2026-03-13', 2, '2026-03-20']);
  }, 20_000);

  it('takes it when the letter was recorded after the ruling, by a process that had not heard of it', async () => {
    await openUnaware(LETTER('2'));
    expect(await restatedTo(LETTER('2'), '2026-03-20')).toEqual([1, '2026-03-13', 2, '2026-03-20']);
  }, 20_000);

  it('takes the version of its procedure that governs its letter by a ruling recorded afterwards', async () => {
    const code = '1.000656.000.00.00.H29';
    const terms = (count: number) => ({
      name: 'Đăng ký hoạt động mẫu',
      citation: 'Quyết định số 90/QĐ-UBND ngày 10/02/2026',
      window: { count, unit: 'workingDay' as const },
    });
    const on = (day: string) => ({ code, from: localDate(day), decision });
    await tell(new DeclareProcedure({ ...on('2025-01-01'), terms: terms(15) }, by('office')));
    const matter = { kind: 'administrativeProcedure', code } as const;
    await tell(letterTo(['finance'], { requestId: LETTER('4'), matter }));
    await tell(new AmendProcedure({ ...on('2026-02-10'), terms: terms(20) }, by('office')));
    await restatedTo(LETTER('4'), '2026-03-20');
    const pinned = (await events(LETTER('4'))).flatMap(({ type, data }) =>
      type === 'RuleRepinned' ? [data.rule.procedure] : [],
    );
    expect(pinned).toEqual([{ code, version: 2 }]);
  }, 20_000);

  it('after a restart too, and once for each ruling', async () => {
    await worker.close();
    worker = await specWorker(database, clock);
    await openUnaware(LETTER('3'));
    await amendAndConfirm('2026-02-10', 25);
    await restatedTo(LETTER('3'), '2026-03-27');
    expect(await restatedTo(LETTER('1'), '2026-03-27')).toEqual([
      ...[1, '2026-03-13', 2, '2026-03-20'],
      ...[3, '2026-03-27'],
    ]);
  }, 40_000);
});
