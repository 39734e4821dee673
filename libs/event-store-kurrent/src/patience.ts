import { StoreUnavailable } from '#lib/event-sourcing';
import { isTransient } from './failure.js';
import { backOff } from './waiting.js';

/**
 * Tries again what may pass by itself, for so many milliseconds.
 * @throws {@link StoreUnavailable} it did not pass
 */
export const patiently = async <T>(milliseconds: number, attempt: () => Promise<T>): Promise<T> => {
  const giveUpAt = Date.now() + milliseconds;
  for (let failures = 0; ; failures += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isTransient(error)) throw error;
      if (Date.now() >= giveUpAt)
        throw new StoreUnavailable('KurrentDB does not answer', { cause: error });
      await backOff(failures);
    }
  }
};
