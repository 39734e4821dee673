import { Injectable } from '@nestjs/common';
import type { AgencyId } from '#lib/agencies';
import type { CalendarName, RequestFacts } from '#lib/coordination';
import type { Calendars, Rulebook } from '#lib/rulebook';
import { Clock } from '../clock.js';
import { CalendarsInForce } from './calendars-in-force.js';
import { RegisterInForce } from './register-in-force.js';
import { RulebookInForce } from './rulebook-in-force.js';

/** What a decision may know besides the past of its own stream, as values. */
@Injectable()
export class FactsOfTheDay {
  constructor(
    private readonly clock: Clock,
    private readonly register: RegisterInForce,
    private readonly calendars: CalendarsInForce,
    private readonly rulebook: RulebookInForce,
  ) {}

  /** What a question needs to know of this moment. */
  ofNow(): Pick<RequestFacts, 'now' | 'calendars' | 'rules'> {
    return {
      now: this.clock.now(),
      calendars: this.calendars.current(),
      rules: this.rulebook.current(),
    };
  }

  /**
   * The facts of this moment, certain to hold each of `agencies` that is on the register, all that was ruled of each of
   * `broughtIn`, and that calendar.
   */
  async knowing(
    agencies: readonly AgencyId[],
    broughtIn: readonly AgencyId[] = [],
    calendar?: CalendarName,
  ): Promise<RequestFacts> {
    // The moment of asking, not of deciding: nobody becomes late by waiting for a look-up.
    const now = this.clock.now();
    await this.register.upToDate(broughtIn);
    return {
      now,
      register: await this.register.knowing(agencies),
      rules: this.rulebook.current(),
      calendars: calendar
        ? await this.calendars.knowing(calendar.id, calendar.version)
        : this.calendars.current(),
    };
  }

  /** The facts of this moment with every ruling recorded by now, for a process that has just begun to follow the record. */
  async asRecorded(agencies: readonly AgencyId[] = []): Promise<RequestFacts> {
    return this.withRules(await this.knowing(agencies));
  }

  /** The same facts with that calendar, where it exists. */
  async withCalendar(facts: RequestFacts, id: string): Promise<RequestFacts> {
    return { ...facts, calendars: await this.calendars.knowing(id, 1) };
  }

  /** The same facts with every ruling recorded by now on rule sets, and on the procedure of `code`. */
  async withRules(facts: RequestFacts, code?: string): Promise<RequestFacts> {
    const rules = await this.rulebook.asRecorded(code);
    return { ...facts, rules, calendars: await this.calendarsOf(rules, facts) };
  }

  /** Those at hand, with every calendar that a rule names: one may have been declared by another process a moment ago. */
  private async calendarsOf(rules: Rulebook, { calendars }: RequestFacts): Promise<Calendars> {
    const unheard = rules
      .all()
      .flatMap(({ calendar: { value } }) => (calendars.has(value) ? [] : [value]));
    if (unheard.length === 0) return calendars;
    for (const id of new Set(unheard)) await this.calendars.asRecorded(id);
    return this.calendars.current();
  }
}
