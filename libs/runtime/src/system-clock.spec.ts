import { instant } from '#lib/working-time';
import { SystemClock } from './system-clock.js';

describe('The clock of this machine', () => {
  it('tells this moment with the offset of Asia/Ho_Chi_Minh', () => {
    const before = instant(new Date().toISOString());
    const now = new SystemClock().now();
    const after = instant(new Date().toISOString());
    expect(now).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+07:00$/);
    expect([before, now, after].toSorted()).toEqual([before, now, after]);
  });
});
