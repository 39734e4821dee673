import { rateOf, spreadOf, wilsonInterval } from './statistics.js';

describe('a spread', () => {
  it('has a median, a ninetieth percentile and a longest', () => {
    expect(spreadOf([3, 1, 2, 10])).toEqual({ count: 4, median: 2.5, p90: 10, longest: 10 });
    expect(spreadOf(Array.from({ length: 100 }, (_, index) => index + 1))).toEqual({
      count: 100,
      median: 50.5,
      p90: 90,
      longest: 100,
    });
  });

  it('is not told of nothing', () => {
    expect(spreadOf([])).toBeUndefined();
  });
});

describe('a rate', () => {
  it('is a fraction only, below twenty', () => {
    expect(rateOf(19, 19, true)).toEqual({ onTime: 19, of: 19, tooFew: true });
  });

  it('has a share from twenty on, and an interval only when asked for', () => {
    expect(rateOf(19, 20, false)).toEqual({ onTime: 19, of: 20, tooFew: false, share: 0.95 });
    expect(rateOf(19, 20, true)).toMatchObject({ interval: expect.any(Object) });
  });
});

describe('the Wilson interval', () => {
  it('agrees with published values', () => {
    const { low, high } = wilsonInterval(81, 263);
    expect(low).toBeCloseTo(0.2553, 4);
    expect(high).toBeCloseTo(0.3662, 4);
  });

  it('stays between nothing and all, where the share is at either end', () => {
    expect(wilsonInterval(0, 20).low).toBe(0);
    expect(wilsonInterval(20, 20).high).toBe(1);
    expect(wilsonInterval(20, 20).low).toBeLessThan(1);
  });
});
