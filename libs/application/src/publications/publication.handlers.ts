import { Injectable } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import { FreezePeriod, type PublicationCommand, ReissuePeriod } from '#lib/coordination';
import { Publications } from './publications.js';

@Injectable()
abstract class Published<C extends PublicationCommand> {
  constructor(private readonly publications: Publications) {}

  execute(command: C) {
    return this.publications.execute(command);
  }
}

@CommandHandler(FreezePeriod)
export class FreezePeriodHandler extends Published<FreezePeriod> {}

@CommandHandler(ReissuePeriod)
export class ReissuePeriodHandler extends Published<ReissuePeriod> {}

export const publicationHandlers = [FreezePeriodHandler, ReissuePeriodHandler];
