import { CommandHandler } from '@nestjs/cqrs';
import { RegisterAgency } from '#lib/agencies';
import { Agencies } from './agencies.js';

@CommandHandler(RegisterAgency)
export class RegisterAgencyHandler {
  constructor(private readonly agencies: Agencies) {}

  execute(command: RegisterAgency) {
    return this.agencies.execute(command);
  }
}

export const agencyHandlers = [RegisterAgencyHandler];
