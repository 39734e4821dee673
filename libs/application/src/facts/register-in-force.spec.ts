import 'reflect-metadata';
import { setImmediate } from 'node:timers/promises';
import { MergeAgency, REGISTER_AUTOMATION, RegisterAgency } from '#lib/agencies';
import { cast, id } from '#lib/coordination/testing';
import { automation, from } from '#lib/event-sourcing/testing';
import { InMemoryEventStore } from '#lib/event-store-memory';
import { instant, type Instant, localDate } from '#lib/working-time';
import { Agencies } from '../agencies/agencies.js';
import { Clock } from '../clock.js';
import { RegisterInForce } from './register-in-force.js';

class ThatMorning extends Clock {
  now(): Instant {
    return instant('2026-02-13T09:00:00+07:00');
  }
}

const registerFinance = (store: InMemoryEventStore) =>
  new Agencies(store, new ThatMorning(), new RegisterInForce(store)).execute(
    new RegisterAgency({ agency: cast.finance }, from(automation('spec'))),
  );

describe('The register in force', () => {
  it('holds every agency it is asked to know, whoever registered it', async () => {
    const store = new InMemoryEventStore();
    const register = new RegisterInForce(store);
    expect((await register.knowing([id('finance')])).has(id('finance'))).toBe(false);
    await registerFinance(store);
    expect((await register.knowing([id('finance')])).find(id('finance'))).toEqual(cast.finance);
  });

  it('knows at once what another process has made of an agency, and who stands in its place', async () => {
    const store = new InMemoryEventStore();
    const agencies = new Agencies(store, new ThatMorning(), new RegisterInForce(store));
    const byRegister = () => from(automation(REGISTER_AUTOMATION));
    for (const agency of [cast.finance, cast.health])
      await agencies.execute(new RegisterAgency({ agency }, byRegister()));
    const merger = {
      agency: id('finance'),
      into: id('health'),
      effectiveOn: localDate('2026-02-01'),
      decision: { number: '12/NQ-HĐND' },
    };
    await agencies.execute(new MergeAgency(merger, byRegister()));
    const register = await new RegisterInForce(store).upToDate([id('finance')]);
    expect(register.standingFor(id('finance'), localDate('2026-02-01'))).toEqual([id('health')]);
  });

  it('calls an agency by its name once it has heard of it, and by its id until then', async () => {
    const store = new InMemoryEventStore();
    const register = new RegisterInForce(store);
    expect(register.nameOf(id('finance'))).toBe('finance');
    await registerFinance(store);
    await register.knowing([id('finance')]);
    expect(register.nameOf(id('finance'))).toBe('Sở Tài chính');
  });

  it('hears of an agency from the record without being asked, until it is shut down', async () => {
    const store = new InMemoryEventStore();
    const register = new RegisterInForce(store);
    register.onModuleInit();
    await registerFinance(store);
    while (register.nameOf(id('finance')) === 'finance') await setImmediate();
    expect((await register.knowing([])).has(id('finance'))).toBe(true);
    await register.beforeApplicationShutdown();
  });
});
