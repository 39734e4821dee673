import { untilNextLook } from './next-look.js';

describe('the follower of the succession looks again', () => {
  it('soon while it passes something on, so that what depends on it follows', () => {
    expect(untilNextLook(3, 0)).toBe(500);
  });

  it('after ten seconds where nothing is due', () => {
    expect(untilNextLook(0, 0)).toBe(10_000);
  });

  it('less and less often where what is due comes to nothing', () => {
    expect([1, 2, 3, 4, 5, 60].map((times) => untilNextLook(0, times))).toEqual([
      1_000, 2_000, 4_000, 8_000, 10_000, 10_000,
    ]);
  });
});
