import type { Agency } from '#lib/agencies';
import type { NewAccount } from '#lib/identity';
import { addDays, daysBetween, type LocalDate } from '#lib/working-time';
import type { DemoMatter } from './demo-matter.js';
import content from './tan-giang.json' with { type: 'json' };

/** An invented city: its agencies, its people, and matters they have been busy with. */
export interface DemoCity {
  readonly city: string;
  readonly agencies: readonly Agency[];
  readonly accounts: readonly Omit<NewAccount, 'password'>[];
  readonly matters: readonly DemoMatter[];
}

const DATE = /\d{4}-\d{2}-\d{2}/;
const WEEK = 7;

/** Every date, alone or at the head of an instant, moved by as many days; other texts stay. */
const moved = <Value>(value: Value, days: number): Value => {
  const move = (each: unknown): unknown => {
    if (typeof each === 'string')
      return each.search(DATE) === 0
        ? each.replace(DATE, (date) => addDays(date as LocalDate, days))
        : each;
    if (Array.isArray(each)) return each.map(move);
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(Object.entries(each).map(([key, inner]) => [key, move(inner)]));
  };
  // Only texts are replaced, by texts of the same form.
  return move(value) as Value;
};

/** The city as of `today`: moved by whole weeks, so that weekdays stay what they were. */
export const tanGiang = (today: LocalDate): DemoCity => {
  // JSON knows neither brands nor unions; the spec of the demo plays every matter.
  const { city, asOf, agencies, accounts, matters } = content as unknown as DemoCity & {
    readonly asOf: LocalDate;
  };
  const days = Math.floor(daysBetween(asOf, today) / WEEK) * WEEK;
  return { city, agencies, accounts, matters: moved(matters, days) };
};
