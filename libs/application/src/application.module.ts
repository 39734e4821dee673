import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Agencies } from './agencies/agencies.js';
import { agencyHandlers } from './agencies/agency.handlers.js';
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
    RulebookInForce,
    FactsOfTheDay,
    Requests,
    Agencies,
    Rulings,
    Syntheses,
    ...requestHandlers,
    ...agencyHandlers,
    ...rulingHandlers,
  ],
  exports: [
    CqrsModule,
    RegisterInForce,
    RulebookInForce,
    FactsOfTheDay,
    Requests,
    Agencies,
    Syntheses,
  ],
})
export class ApplicationModule {}
