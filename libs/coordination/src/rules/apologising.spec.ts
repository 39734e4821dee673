import fc from 'fast-check';
import { apologyOwed } from '#lib/coordination';
import { shippedRulebook, type RuleSetId } from '#lib/rulebook';
import { addDays, calendarOf, localDate } from '#lib/working-time';

const calendar = calendarOf('vn-public-sector');
const { apology: dayBefore } = shippedRulebook.find('HCM-PROCEDURE' as RuleSetId)!;
const { apology: onTheDay } = shippedRulebook.find('HCM-CT08' as RuleSetId)!;

describe('the day by which an apology is owed', () => {
  it('is one working day before the appointed one, every day off between told with its document', () => {
    // Tết keeps 14/2 to 22/2/2026 off: of a result appointed for Monday 23/2 it is Friday 13/2.
    const owed = apologyOwed(localDate('2026-02-23'), dayBefore, calendar);
    expect(owed.by).toBe('2026-02-13');
    expect(owed.notCounted).toHaveLength(9);
    const daysOff = owed.notCounted.filter(({ reason }) => reason === 'dayOff');
    expect(daysOff.length).toBeGreaterThan(0);
    for (const day of daysOff) expect(day).toHaveProperty('document');
  });

  it('is the appointed day itself by a rule that says so, a day off as well', () => {
    expect(apologyOwed(localDate('2026-02-22'), onTheDay, calendar)).toMatchObject({
      by: '2026-02-22',
      notCounted: [],
    });
  });

  it('follows again from what is recorded of it (property)', () => {
    fc.assert(
      fc.property(fc.nat(900), fc.constantFrom(dayBefore, onTheDay), (days, term) => {
        const owed = apologyOwed(addDays(localDate('2025-01-01'), days), term, calendar);
        expect(apologyOwed(owed.appointedOn, owed.term, calendar)).toEqual(owed);
        expect(owed.by <= owed.appointedOn).toBe(true);
        expect(term === onTheDay || calendar.isWorkingDay(owed.by)).toBe(true);
      }),
    );
  });
});
