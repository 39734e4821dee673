import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Agencies } from './agencies/agencies.js';
import { agencyHandlers } from './agencies/agency.handlers.js';
import { ApologyLetters } from './apologies/apology-letters.js';
import { CalendarImpactHandler } from './calendars/calendar-impact.query.js';
import { CalendarRulings } from './calendars/calendar-rulings.js';
import { calendarHandlers } from './calendars/calendar.handlers.js';
import { CalendarsInForce } from './facts/calendars-in-force.js';
import { ChaseLetters } from './chases/chase-letters.js';
import { FactsOfTheDay } from './facts/facts-of-the-day.js';
import { RegisterInForce } from './facts/register-in-force.js';
import { RulebookInForce } from './facts/rulebook-in-force.js';
import { requestHandlers } from './requests/request.handlers.js';
import { Requests } from './requests/requests.js';
import { rulingHandlers } from './rulebook/ruling.handlers.js';
import { Rulings } from './rulebook/rulings.js';
import { Syntheses } from './synthesis/syntheses.js';

/** Every command of the system. Needs an `EventStore` and a `Clock`, which the runtime provides. */
@Module({
  imports: [CqrsModule.forRoot()],
  providers: [
    RegisterInForce,
    CalendarsInForce,
    RulebookInForce,
    FactsOfTheDay,
    Requests,
    Agencies,
    Rulings,
    CalendarRulings,
    CalendarImpactHandler,
    ChaseLetters,
    ApologyLetters,
    Syntheses,
    ...requestHandlers,
    ...agencyHandlers,
    ...rulingHandlers,
    ...calendarHandlers,
  ],
  exports: [
    CqrsModule,
    RegisterInForce,
    CalendarsInForce,
    RulebookInForce,
    FactsOfTheDay,
    Requests,
    Agencies,
    ChaseLetters,
    ApologyLetters,
    Syntheses,
  ],
})
export class ApplicationModule {}
