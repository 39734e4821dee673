import 'reflect-metadata';
import { setImmediate } from 'node:timers/promises';
import { type AgencyId, RegisterAgency } from '#lib/agencies';
import type { RequestEvent } from '#lib/coordination';
import { by, cast, deliveredTo, id, letterTo, requestId } from '#lib/coordination/testing';
import { addressee } from '#lib/coordination/testing';
import { SeenIsStale, streamName, type Revision } from '#lib/event-sourcing';
import { automation, from } from '#lib/event-sourcing/testing';
import { InMemoryEventStore } from '#lib/event-store-memory';
import { AmendRuleSet, ConfirmRuleSet, DeclareProcedure, type RuleSetId } from '#lib/rulebook';
import { type Instant, localDate } from '#lib/working-time';
import { Agencies } from '../agencies/agencies.js';
import { Clock } from '../clock.js';
import { FactsOfTheDay } from '../facts/facts-of-the-day.js';
import { RegisterInForce } from '../facts/register-in-force.js';
import { RulebookInForce } from '../facts/rulebook-in-force.js';
import { Requests } from '../requests/requests.js';
import { Rulings } from './rulings.js';

class ThatMorning extends Clock {
  now = () => '2026-02-12T09:00:00.000+07:00' as Instant;
}

/** One process of the system, which has heard of nothing yet. */
const processOn = (store: InMemoryEventStore) => {
  const rulebook = new RulebookInForce(store);
  const facts = new FactsOfTheDay(new ThatMorning(), new RegisterInForce(store), rulebook);
  return {
    rulebook,
    requests: new Requests(store, facts),
    rulings: new Rulings(store, facts, rulebook),
  };
};

const CT08 = 'HCM-CT08' as RuleSetId;
const decision = { number: '90/QĐ-UBND', issuedOn: localDate('2026-02-10') };
const tenDays = { value: { count: 10, unit: 'workingDay' }, basis: 'house' } as const;
const amend = () =>
  new AmendRuleSet(
    { ruleSet: CT08, from: localDate('2026-02-12'), terms: { window: tenDays }, decision },
    by('office'),
  );
const code = '1.000656.000.00.00.H29';
const declare = () =>
  new DeclareProcedure(
    {
      code,
      from: localDate('2026-02-12'),
      terms: {
        name: 'Đăng ký hoạt động mẫu',
        citation: 'Quyết định số 90/QĐ-UBND ngày 10/02/2026',
        window: { count: 4, unit: 'workingDay' },
      },
      decision,
    },
    by('office'),
  );

let store: InMemoryEventStore;
beforeEach(async () => {
  store = new InMemoryEventStore();
  for (const agency of Object.values(cast))
    await new Agencies(store, new ThatMorning(), new RegisterInForce(store)).execute(
      new RegisterAgency({ agency }, from(automation('spec'))),
    );
});

const pinned = async () => {
  const [opened] = await store.read<RequestEvent>(streamName('request', requestId));
  return opened?.type === 'RequestOpened' ? opened.data.rule : undefined;
};

describe('A ruling of the monitoring body', () => {
  it('is in force for the process that recorded it as soon as it is recorded', async () => {
    const { rulings, rulebook } = processOn(store);
    expect(rulebook.current().find(CT08)?.confirmed).toBe(false);
    await rulings.onRuleSet(new ConfirmRuleSet({ ruleSet: CT08, decision }, by('office')));
    expect(rulebook.current().find(CT08)?.confirmed).toBe(true);
  });

  it('is pinned on the next letter, whichever process opens it', async () => {
    const [one, other] = [processOn(store), processOn(store)];
    await one.rulings.onRuleSet(amend());
    await other.requests.execute(letterTo(['finance']));
    expect(await pinned()).toEqual({ id: CT08, version: 2, reference: false });
  });

  it('on a procedure sets the window of the next letter that names it', async () => {
    const [one, other] = [processOn(store), processOn(store)];
    await one.rulings.onProcedure(declare());
    const matter = { kind: 'administrativeProcedure', code } as const;
    await other.requests.execute(letterTo(['finance'], { matter }));
    expect(await pinned()).toMatchObject({ procedure: { code, version: 1 } });
  });

  it('is looked up by a process that has not heard of the version a request was opened under', async () => {
    const [one, other] = [processOn(store), processOn(store)];
    await one.rulings.onRuleSet(amend());
    await one.rulings.onProcedure(declare());
    await one.requests.execute(
      letterTo([], {
        matter: { kind: 'administrativeProcedure', code },
        addressees: [addressee('finance', { channel: 'elsewhere' })],
      }),
    );
    await expect(other.requests.execute(deliveredTo('finance'))).resolves.toMatchObject({
      repeated: false,
    });
  });

  it('is heard of from the record without being asked, until the process is shut down', async () => {
    const [one, other] = [processOn(store), processOn(store)];
    other.rulebook.onModuleInit();
    await one.rulings.onRuleSet(amend());
    await one.rulings.onProcedure(declare());
    while (other.rulebook.current().procedures().length === 0) await setImmediate();
    while (other.rulebook.current().find(CT08)?.version === 1) await setImmediate();
    expect(other.rulebook.current().find(CT08)?.window).toEqual(tenDays);
    await other.rulebook.beforeApplicationShutdown();
  });

  it('is refused where the rule set has changed since it was seen, not where another has', async () => {
    const { rulings } = processOn(store);
    const procedures = 'HCM-PROCEDURE' as RuleSetId;
    const confirm = (ruleSet: RuleSetId, seen?: Revision) =>
      new ConfirmRuleSet(
        { ruleSet, decision },
        { ...by('office'), ...(seen !== undefined && { seen }) },
      );
    const first = await rulings.onRuleSet(amend());
    await rulings.onRuleSet(confirm(procedures));
    await expect(rulings.onRuleSet(confirm(CT08, first?.revision))).resolves.toMatchObject({
      repeated: false,
    });
    await expect(rulings.onRuleSet(confirm(CT08, first?.revision))).rejects.toThrow(SeenIsStale);
  });

  it('may bind bodies one by one, if they are on the register', async () => {
    const { rulings } = processOn(store);
    const binding = (agency: AgencyId) => {
      const { data, origin } = amend();
      const binds = {
        value: { who: 'named', kinds: [], agencies: [agency] },
        basis: 'house',
      } as const;
      return new AmendRuleSet({ ...data, terms: { binds } }, origin);
    };
    await expect(rulings.onRuleSet(binding('nobody' as AgencyId))).rejects.toMatchObject({
      rejection: { type: 'AgencyUnknown' },
    });
    await expect(rulings.onRuleSet(binding(id('ministry')))).resolves.toBeDefined();
  });
});
