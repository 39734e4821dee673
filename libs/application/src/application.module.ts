import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Agencies } from './agencies/agencies.js';
import { agencyHandlers } from './agencies/agency.handlers.js';
import { FactsOfTheDay } from './facts/facts-of-the-day.js';
import { RegisterInForce } from './facts/register-in-force.js';
import { requestHandlers } from './requests/request.handlers.js';
import { Requests } from './requests/requests.js';
import { Syntheses } from './synthesis/syntheses.js';

/** Every command of the system. Needs an `EventStore` and a `Clock`, which the runtime provides. */
@Module({
  imports: [CqrsModule.forRoot()],
  providers: [
    RegisterInForce,
    FactsOfTheDay,
    Requests,
    Agencies,
    Syntheses,
    ...requestHandlers,
    ...agencyHandlers,
  ],
  exports: [CqrsModule, RegisterInForce, FactsOfTheDay, Requests, Agencies, Syntheses],
})
export class ApplicationModule {}
