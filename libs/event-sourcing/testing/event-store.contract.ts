import { appendsContract } from './contract/appends.contract.js';
import type { Context, StoreUnderTest } from './contract/context.js';
import { subscriptionsContract } from './contract/subscriptions.contract.js';
import { textContract } from './contract/text.contract.js';

export type { StoreUnderTest } from './contract/context.js';

/**
 * Every adapter runs this, so none can drift from another.
 * `run` goes into every stream's name, so that a server in use is not disturbed: letters and digits only.
 */
export const eventStoreContract = (
  name: string,
  open: () => Promise<StoreUnderTest>,
  run = '',
): void => {
  describe(`the event store ${name}`, () => {
    let subject: StoreUnderTest;
    let categories = 0;
    const context: Context = {
      get subject() {
        return subject;
      },
      newCategory: () => `thing${run}x${(categories += 1)}x`,
    };
    beforeAll(async () => {
      subject = await open();
    });
    afterAll(() => subject.close());

    describe('keeps streams', () => appendsContract(context));
    describe('keeps text', () => textContract(context));
    describe('tells its followers', () => subscriptionsContract(context));
  });
};
