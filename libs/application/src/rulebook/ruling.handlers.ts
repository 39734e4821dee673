import { Injectable } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import {
  AdoptRuleSet,
  AmendProcedure,
  AmendRuleSet,
  ConfirmRuleSet,
  DeclareProcedure,
  EndProcedure,
  type ProcedureCommand,
  RepealRuleSet,
  type RuleSetCommand,
} from '#lib/rulebook';
import { Rulings } from './rulings.js';

@Injectable()
abstract class OnRuleSet<C extends RuleSetCommand> {
  constructor(private readonly rulings: Rulings) {}

  execute(command: C) {
    return this.rulings.onRuleSet(command);
  }
}

@Injectable()
abstract class OnProcedure<C extends ProcedureCommand> {
  constructor(private readonly rulings: Rulings) {}

  execute(command: C) {
    return this.rulings.onProcedure(command);
  }
}

@CommandHandler(AdoptRuleSet)
export class AdoptRuleSetHandler extends OnRuleSet<AdoptRuleSet> {}

@CommandHandler(ConfirmRuleSet)
export class ConfirmRuleSetHandler extends OnRuleSet<ConfirmRuleSet> {}

@CommandHandler(AmendRuleSet)
export class AmendRuleSetHandler extends OnRuleSet<AmendRuleSet> {}

@CommandHandler(RepealRuleSet)
export class RepealRuleSetHandler extends OnRuleSet<RepealRuleSet> {}

@CommandHandler(DeclareProcedure)
export class DeclareProcedureHandler extends OnProcedure<DeclareProcedure> {}

@CommandHandler(AmendProcedure)
export class AmendProcedureHandler extends OnProcedure<AmendProcedure> {}

@CommandHandler(EndProcedure)
export class EndProcedureHandler extends OnProcedure<EndProcedure> {}

export const rulingHandlers = [
  AdoptRuleSetHandler,
  ConfirmRuleSetHandler,
  AmendRuleSetHandler,
  RepealRuleSetHandler,
  DeclareProcedureHandler,
  AmendProcedureHandler,
  EndProcedureHandler,
];
