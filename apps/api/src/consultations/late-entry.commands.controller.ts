import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AgencyId } from '#lib/agencies';
import {
  ConfirmLateEntry,
  ContestLateEntry,
  FindOnLateEntry,
  type RequestId,
} from '#lib/coordination';
import type { Origin } from '#lib/event-sourcing';
import { CurrentOrigin } from '../http/current-origin.js';
import { Dispatch } from '../http/dispatch.js';
import { Act, OF_CONSULTATION } from '../http/documented.js';
import { AgencyIdParam, RequestIdParam } from '../http/ids.js';
import { RecordedView } from '../http/recorded.view.js';
import {
  LateEntryBody,
  LateEntryContestBody,
  LateEntryFindingBody,
  lateEntryOf,
} from './late-entry.body.js';

const BY_THE_OTHER_PARTY = [
  'only-the-lead-may',
  'only-the-agency-itself-may',
  'only-these-parties-may',
  'not-entered-late',
  'late-entry-stands',
  'late-entry-answered-already',
] as const;

/** What a party entered in its own favour for an earlier day: confirmed, contested, found on (R12). */
@ApiTags('Consultations')
@Controller('requests/:id/consultations/:agency/late-entry')
export class LateEntryCommandsController {
  constructor(private readonly dispatch: Dispatch) {}

  /** The other party confirms, within three working days, that the act was done on the earlier day. */
  @Post('confirmation')
  @Act(RecordedView, [...OF_CONSULTATION, ...BY_THE_OTHER_PARTY])
  confirm(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Param('agency', AgencyIdParam) agency: AgencyId,
    @Body() body: LateEntryBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const data = { requestId, agency, late: lateEntryOf(body) };
    return this.dispatch.execute(new ConfirmLateEntry(data, origin));
  }

  /** The other party contests it within three working days: the earlier day does not count until it is found on. */
  @Post('contest')
  @Act(RecordedView, [...OF_CONSULTATION, ...BY_THE_OTHER_PARTY, 'field-missing'])
  contest(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Param('agency', AgencyIdParam) agency: AgencyId,
    @Body() body: LateEntryContestBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const data = { requestId, agency, late: lateEntryOf(body), reason: body.reason };
    return this.dispatch.execute(new ContestLateEntry(data, origin));
  }

  /** The monitoring body upholds the earlier day or finds it unfounded, in a cited document (R11). */
  @Post('finding')
  @Act(RecordedView, [
    ...OF_CONSULTATION,
    'only-these-parties-may',
    'review-of-own-case',
    'decision-not-cited',
    'not-entered-late',
    'no-late-entry-contested',
    'date-in-future',
    'field-missing',
  ])
  find(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Param('agency', AgencyIdParam) agency: AgencyId,
    @Body() body: LateEntryFindingBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const { finding, ruling } = body;
    const data = { requestId, agency, late: lateEntryOf(body), finding, ruling: { ...ruling } };
    return this.dispatch.execute(new FindOnLateEntry(data, origin));
  }
}
