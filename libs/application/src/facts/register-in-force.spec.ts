import 'reflect-metadata';
import { setImmediate } from 'node:timers/promises';
import { RegisterAgency } from '#lib/agencies';
import { cast, id } from '#lib/coordination/testing';
import { automation, from } from '#lib/event-sourcing/testing';
import { InMemoryEventStore } from '#lib/event-store-memory';
import { Agencies } from '../agencies/agencies.js';
import { RegisterInForce } from './register-in-force.js';

const registerFinance = (store: InMemoryEventStore) =>
  new Agencies(store).execute(
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
