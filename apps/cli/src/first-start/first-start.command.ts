import process from 'node:process';
import { agenciesOnRecord, ApplicationModule } from '#lib/application';
import { EventStore } from '#lib/event-sourcing';
import { Accounts, IdentityModule } from '#lib/identity';
import { DemoClock } from '../demo/demo-clock.js';
import { fillDemo } from '../demo/fill-demo.js';
import { fillRegister } from '../register/fill-register.js';
import { whileProjecting } from '../system/projecting.js';
import { withSystem } from '../system/with-system.js';

/**
 * Makes a new installation usable: an invented city, or the register of real agencies where none is wanted or real
 * ones are there already. Where anybody has an account, it is none of ours and nothing happens. Accounts come last,
 * so that a first start that was broken off is completed by the next.
 */
export const firstStart = ({ demo }: { readonly demo: boolean }): Promise<void> => {
  const clock = new DemoClock();
  return withSystem(
    [ApplicationModule, IdentityModule],
    async (system) => {
      if ((await system.get(Accounts).all()).length > 0) return;
      const store = system.get(EventStore);
      const known = await agenciesOnRecord(store);
      const real = known.some(({ origin }) => origin !== 'demonstration');
      const invented = demo || known.length > 0;
      await whileProjecting(system, async (projecting) => {
        const done = invented && !real ? await fillDemo(system, clock) : await fillRegister(system);
        await projecting.seen(await store.head());
        process.stdout.write(`${done}\n`);
      });
    },
    { clock },
  );
};
