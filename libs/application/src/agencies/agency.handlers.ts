import { Injectable } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import {
  AbolishAgency,
  type AgencyCommand,
  MergeAgency,
  RecreateAgency,
  RegisterAgency,
  RenameAgency,
  RuleAgencyBinding,
  SplitAgency,
} from '#lib/agencies';
import { Agencies } from './agencies.js';

@Injectable()
abstract class Decided<C extends AgencyCommand> {
  constructor(private readonly agencies: Agencies) {}

  execute(command: C) {
    return this.agencies.execute(command);
  }
}

@CommandHandler(RegisterAgency)
export class RegisterAgencyHandler extends Decided<RegisterAgency> {}

@CommandHandler(RenameAgency)
export class RenameAgencyHandler extends Decided<RenameAgency> {}

@CommandHandler(RuleAgencyBinding)
export class RuleAgencyBindingHandler extends Decided<RuleAgencyBinding> {}

@CommandHandler(MergeAgency)
export class MergeAgencyHandler extends Decided<MergeAgency> {}

@CommandHandler(SplitAgency)
export class SplitAgencyHandler extends Decided<SplitAgency> {}

@CommandHandler(AbolishAgency)
export class AbolishAgencyHandler extends Decided<AbolishAgency> {}

@CommandHandler(RecreateAgency)
export class RecreateAgencyHandler extends Decided<RecreateAgency> {}

export const agencyHandlers = [
  RegisterAgencyHandler,
  RenameAgencyHandler,
  RuleAgencyBindingHandler,
  MergeAgencyHandler,
  SplitAgencyHandler,
  AbolishAgencyHandler,
  RecreateAgencyHandler,
];
