import { instant } from '#lib/working-time';
import { untilNextLook } from './next-look.js';

const now = instant('2026-03-13T23:59:59+07:00');

describe('the deadline keeper looks again', () => {
  it('at the moment the next window passes', () => {
    expect(untilNextLook(now, instant('2026-03-14T00:00:00+07:00'))).toBe(1_000);
  });

  it('after two seconds at the latest, whatever the board says', () => {
    expect(untilNextLook(now, undefined)).toBe(2_000);
    expect(untilNextLook(now, instant('2026-04-01T00:00:00+07:00'))).toBe(2_000);
  });

  it('never without a breath, so that windows passing together are noticed together', () => {
    expect(untilNextLook(now, now)).toBe(100);
  });
});
