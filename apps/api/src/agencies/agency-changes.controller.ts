import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AbolishAgency,
  type AgencyId,
  MergeAgency,
  RecreateAgency,
  RenameAgency,
  RuleAgencyBinding,
  SplitAgency,
} from '#lib/agencies';
import type { Origin } from '#lib/event-sourcing';
import { CurrentOrigin } from '../http/current-origin.js';
import { Dispatch } from '../http/dispatch.js';
import { Act, Create } from '../http/documented.js';
import type { HttpReply } from '../http/http-request.js';
import { RegisteredIdParam } from '../http/ids.js';
import { RecordedView } from '../http/recorded.view.js';
import { OnlyFor } from '../http/session.guard.js';
import {
  AgencyChangeBody,
  BindingBody,
  changeOf,
  MergerBody,
  RecreationBody,
  RenamingBody,
  SplitBody,
} from './agency-change.body.js';

const OF_CHANGE = [
  'role-not-allowed',
  'only-the-monitoring-body-may',
  'agency-not-registered',
  'decision-missing',
  'decision-not-yet-issued',
] as const;
const OF_ENDING = [...OF_CHANGE, 'agency-ended-already', 'change-too-early'] as const;
const OF_HEIRS = [
  'heir-is-itself',
  'heir-unknown',
  'heir-not-standing',
  'succession-in-circle',
] as const;

/** What decisions make of the bodies on the register; recorded by the monitoring body, each citing its document. */
@ApiTags('agencies')
@Controller('agencies/:id')
@OnlyFor('monitor')
export class AgencyChangesController {
  constructor(private readonly dispatch: Dispatch) {}

  /** Đổi tên: it bears another name from a day on; earlier days keep the name of the time. */
  @Post('renaming')
  @Act(RecordedView, [...OF_ENDING, 'agency-name-missing'])
  rename(
    @Param('id', RegisteredIdParam) agency: AgencyId,
    @Body() body: RenamingBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const { name, symbol } = body;
    const borne = { name: { ...name }, ...(symbol !== undefined && { symbol }) };
    return this.dispatch.execute(new RenameAgency({ agency, ...borne, ...changeOf(body) }, origin));
  }

  /** The city's rules bind it from a day on, or no longer do, whatever its kind: letters issued from then on are judged so. */
  @Post('binding')
  @Act(RecordedView, [...OF_ENDING, 'binding-as-it-stands', 'binding-of-itself'])
  bind(
    @Param('id', RegisteredIdParam) agency: AgencyId,
    @Body() body: BindingBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const data = { agency, bound: body.bound, ...changeOf(body) };
    return this.dispatch.execute(new RuleAgencyBinding(data, origin));
  }

  /** Sáp nhập, hợp nhất: it ends, and what it still owes passes to one body. */
  @Post('merger')
  @Act(RecordedView, [...OF_ENDING, ...OF_HEIRS])
  merge(
    @Param('id', RegisteredIdParam) agency: AgencyId,
    @Body() body: MergerBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const data = { agency, into: body.into, ...changeOf(body) };
    return this.dispatch.execute(new MergeAgency(data, origin));
  }

  /** Chia: it ends, and the lead of each open request names which heir answers what. */
  @Post('split')
  @Act(RecordedView, [...OF_ENDING, ...OF_HEIRS, 'too-few-heirs', 'heir-named-twice'])
  split(
    @Param('id', RegisteredIdParam) agency: AgencyId,
    @Body() body: SplitBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const among = body.among.map((heir) => ({ ...heir }));
    return this.dispatch.execute(new SplitAgency({ agency, among, ...changeOf(body) }, origin));
  }

  /** Giải thể: it ends, and nobody takes its place. */
  @Post('abolition')
  @Act(RecordedView, OF_ENDING)
  abolish(
    @Param('id', RegisteredIdParam) agency: AgencyId,
    @Body() body: AgencyChangeBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    return this.dispatch.execute(new AbolishAgency({ agency, ...changeOf(body) }, origin));
  }

  /** Tái lập: a new body, with an id of its own, takes up the name and symbol of this one, which has ended. */
  @Post('re-creation')
  @Create(RecordedView, [
    ...OF_CHANGE,
    'agency-already-registered',
    'agency-stands-still',
    'heir-not-standing',
  ])
  async recreate(
    @Param('id', RegisteredIdParam) recreates: AgencyId,
    @Body() body: RecreationBody,
    @CurrentOrigin() origin: Origin,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<RecordedView> {
    const { id: agency, name, outOf } = body;
    const told = { recreates, outOf: [...outOf], ...(name && { name: { ...name } }) };
    const recorded = await this.dispatch.execute(
      new RecreateAgency({ agency, ...told, ...changeOf(body) }, origin),
    );
    reply.header('location', '/api/agencies');
    return recorded;
  }
}
