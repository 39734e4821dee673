import { Injectable } from '@nestjs/common';
import type { AgencyId } from '#lib/agencies';
import type { RequestFacts } from '#lib/coordination';
import { CALENDAR_IDS, calendarOf, type WorkingCalendar } from '#lib/working-time';
import { Clock } from '../clock.js';
import { RegisterInForce } from './register-in-force.js';
import { RulebookInForce } from './rulebook-in-force.js';

const SHIPPED_CALENDARS = new Map<string, WorkingCalendar>(
  CALENDAR_IDS.map((id) => [id, calendarOf(id)]),
);

/** What a decision may know besides the past of its own stream, as values. */
@Injectable()
export class FactsOfTheDay {
  constructor(
    private readonly clock: Clock,
    private readonly register: RegisterInForce,
    private readonly rulebook: RulebookInForce,
  ) {}

  /** What a question needs to know of this moment. */
  ofNow(): Pick<RequestFacts, 'now' | 'calendars' | 'rules'> {
    const rules = this.rulebook.current();
    return { now: this.clock.now(), calendars: SHIPPED_CALENDARS, rules };
  }

  /** The facts of this moment, certain to hold each of `agencies` that is on the register. */
  async knowing(agencies: readonly AgencyId[]): Promise<RequestFacts> {
    // The moment of asking, not of deciding: nobody becomes late by waiting for a look-up.
    const now = this.clock.now();
    return {
      now,
      register: await this.register.knowing(agencies),
      rules: this.rulebook.current(),
      calendars: SHIPPED_CALENDARS,
    };
  }

  /** The facts of this moment with every ruling recorded by now, for a process that has just begun to follow the record. */
  async asRecorded(agencies: readonly AgencyId[] = []): Promise<RequestFacts> {
    return this.withRules(await this.knowing(agencies));
  }

  /** The same facts with every ruling recorded by now on rule sets, and on the procedure of `code`. */
  async withRules(facts: RequestFacts, code?: string): Promise<RequestFacts> {
    return { ...facts, rules: await this.rulebook.asRecorded(code) };
  }
}
