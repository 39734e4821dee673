import { Body, Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AbolishAgency,
  type AgencyId,
  MergeAgency,
  RecreateAgency,
  RenameAgency,
  SplitAgency,
} from '#lib/agencies';
import type { Origin } from '#lib/event-sourcing';
import { CurrentOrigin } from '../http/current-origin.js';
import { Dispatch } from '../http/dispatch.js';
import { Act } from '../http/documented.js';
import type { HttpReply } from '../http/http-request.js';
import { RegisteredIdParam } from '../http/ids.js';
import { RecordedView } from '../http/recorded.view.js';
import { OnlyFor } from '../http/session.guard.js';
import {
  AgencyChangeBody,
  changeOf,
  MergerBody,
  RecreationBody,
  RenamingBody,
  SplitBody,
} from './agency-change.body.js';

const OF_CHANGE = [
  'RoleNotAllowed',
  'OnlyTheMonitoringBodyMay',
  'AgencyNotRegistered',
  'DecisionMissing',
  'DecisionNotYetIssued',
] as const;
const OF_ENDING = [...OF_CHANGE, 'AgencyEndedAlready', 'ChangeTooEarly'] as const;
const OF_HEIRS = ['HeirIsItself', 'HeirUnknown', 'HeirNotStanding', 'SuccessionInCircle'] as const;

/** What decisions make of the bodies on the register; recorded by the monitoring body, each citing its document. */
@ApiTags('Agencies')
@Controller('agencies/:id')
@OnlyFor('monitor')
export class AgencyChangesController {
  constructor(private readonly dispatch: Dispatch) {}

  /** Đổi tên: it bears another name from a day on; earlier days keep the name of the time. */
  @Post('renaming')
  @HttpCode(200)
  @Act(RecordedView, [...OF_ENDING, 'AgencyNameMissing'])
  rename(
    @Param('id', RegisteredIdParam) agency: AgencyId,
    @Body() body: RenamingBody,
    @CurrentOrigin() origin: Origin,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<RecordedView> {
    const { name, symbol } = body;
    const borne = { name: { ...name }, ...(symbol !== undefined && { symbol }) };
    return this.dispatch.execute(
      new RenameAgency({ agency, ...borne, ...changeOf(body) }, origin),
      reply,
    );
  }

  /** Sáp nhập, hợp nhất: it ends, and what it still owes passes to one body. */
  @Post('merger')
  @HttpCode(200)
  @Act(RecordedView, [...OF_ENDING, ...OF_HEIRS])
  merge(
    @Param('id', RegisteredIdParam) agency: AgencyId,
    @Body() body: MergerBody,
    @CurrentOrigin() origin: Origin,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<RecordedView> {
    const data = { agency, into: body.into, ...changeOf(body) };
    return this.dispatch.execute(new MergeAgency(data, origin), reply);
  }

  /** Chia: it ends, and the lead of each open request names which heir answers what. */
  @Post('split')
  @HttpCode(200)
  @Act(RecordedView, [...OF_ENDING, ...OF_HEIRS, 'TooFewHeirs', 'HeirNamedTwice'])
  split(
    @Param('id', RegisteredIdParam) agency: AgencyId,
    @Body() body: SplitBody,
    @CurrentOrigin() origin: Origin,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<RecordedView> {
    const among = body.among.map((heir) => ({ ...heir }));
    return this.dispatch.execute(
      new SplitAgency({ agency, among, ...changeOf(body) }, origin),
      reply,
    );
  }

  /** Giải thể: it ends, and nobody takes its place. */
  @Post('abolition')
  @HttpCode(200)
  @Act(RecordedView, OF_ENDING)
  abolish(
    @Param('id', RegisteredIdParam) agency: AgencyId,
    @Body() body: AgencyChangeBody,
    @CurrentOrigin() origin: Origin,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<RecordedView> {
    return this.dispatch.execute(new AbolishAgency({ agency, ...changeOf(body) }, origin), reply);
  }

  /** Tái lập: a new body, with an id of its own, takes up the name and symbol of this one, which has ended. */
  @Post('re-creation')
  @HttpCode(201)
  @Act(RecordedView, [
    ...OF_CHANGE,
    'AgencyAlreadyRegistered',
    'AgencyStandsStill',
    'HeirNotStanding',
  ])
  recreate(
    @Param('id', RegisteredIdParam) recreates: AgencyId,
    @Body() body: RecreationBody,
    @CurrentOrigin() origin: Origin,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<RecordedView> {
    const { id: agency, name, outOf } = body;
    const told = { recreates, outOf: [...outOf], ...(name && { name: { ...name } }) };
    return this.dispatch.execute(
      new RecreateAgency({ agency, ...told, ...changeOf(body) }, origin),
      reply,
    );
  }
}
