import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RulebookInForce } from '#lib/application';
import { CommandRejected, type Origin } from '#lib/event-sourcing';
import {
  AmendProcedure,
  DeclareProcedure,
  EndProcedure,
  type ProcedureRejection,
} from '#lib/rulebook';
import { CurrentOrigin } from '../http/current-origin.js';
import { Dispatch } from '../http/dispatch.js';
import { Act, Ask } from '../http/documented.js';
import { RecordedView } from '../http/recorded.view.js';
import { citedIn, EffectiveRulingBody } from '../rule-sets/ruling.body.js';
import { ProcedureCodeParam } from './procedure-code.param.js';
import {
  amendedIn,
  DeclarationBody,
  declaredIn,
  ProcedureAmendmentBody,
} from './procedure.body.js';
import { ProcedureListView } from './procedure.view.js';

/** Refusals of every ruling on a procedure. */
const OF_RULING = [
  'procedure-not-found',
  'only-the-monitoring-body-may',
  'decision-not-cited',
  'decision-in-future',
] as const;

/** The catalogue of administrative procedures (thủ tục hành chính), each with the window of its process. */
@ApiTags('Rules')
@Controller('procedures')
export class ProceduresController {
  constructor(
    private readonly dispatch: Dispatch,
    private readonly rulebook: RulebookInForce,
  ) {}

  /** Every version of every procedure, by code. */
  @Get()
  @Ask(ProcedureListView)
  list(): ProcedureListView {
    const rows = this.rulebook.current().procedures();
    return { rows: rows.toSorted((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)) };
  }

  /** One procedure with all its versions. */
  @Get(':code')
  @Ask(ProcedureListView, ['procedure-not-found'])
  async find(@Param('code', ProcedureCodeParam) code: string): Promise<ProcedureListView> {
    const rules = await this.rulebook.asRecorded(code);
    const rows = rules.procedures().filter((procedure) => procedure.code === code);
    if (rows.length === 0)
      throw new CommandRejected<ProcedureRejection>({ type: 'ProcedureNotFound', code });
    return { rows };
  }

  /** Puts a procedure in the catalogue, or puts it back after it had ended. */
  @Post(':code/declaration')
  @Act(RecordedView, [...OF_RULING, 'procedure-declared-already'])
  declare(
    @Param('code', ProcedureCodeParam) code: string,
    @Body() body: DeclarationBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const data = { code, from: body.from, terms: declaredIn(body), ...citedIn(body) };
    return this.dispatch.execute(new DeclareProcedure(data, origin));
  }

  /** Changes its terms from a day on; letters issued before keep the former. */
  @Post(':code/amendment')
  @Act(RecordedView, [
    ...OF_RULING,
    'not-after-version-in-force',
    'ended-by-then',
    'procedure-not-amended',
  ])
  amend(
    @Param('code', ProcedureCodeParam) code: string,
    @Body() body: ProcedureAmendmentBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const data = { code, from: body.from, terms: amendedIn(body), ...citedIn(body) };
    return this.dispatch.execute(new AmendProcedure(data, origin));
  }

  /** Takes it out of the catalogue: from that day on its letters have to state their own window again. */
  @Post(':code/end')
  @Act(RecordedView, [...OF_RULING, 'ended-by-then'])
  end(
    @Param('code', ProcedureCodeParam) code: string,
    @Body() { from, ...body }: EffectiveRulingBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    return this.dispatch.execute(new EndProcedure({ code, from, ...citedIn(body) }, origin));
  }
}
