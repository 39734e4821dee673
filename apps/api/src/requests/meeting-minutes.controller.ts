import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { opinionIdOf } from '#lib/application';
import {
  type MinutedOpinion,
  type OpinionId,
  RecordMeetingMinutes,
  type RequestId,
} from '#lib/coordination';
import type { Origin } from '#lib/event-sourcing';
import { instant } from '#lib/working-time';
import { pointOf } from '../consultations/signed-opinions.js';
import { CurrentOrigin } from '../http/current-origin.js';
import { Dispatch } from '../http/dispatch.js';
import { Act, OF_REQUEST } from '../http/documented.js';
import { RequestIdParam } from '../http/ids.js';
import { MinutesRecordedView } from '../http/recorded.view.js';
import { evidenceOf } from '../parts/evidence.body.js';
import { Signers } from '../parts/signers.js';
import { MeetingMinutesBody, type MinutedOpinionBody } from './meeting-minutes.body.js';

/** What several agencies said at one meeting. */
@ApiTags('Requests')
@Controller('requests/:id')
export class MeetingMinutesController {
  constructor(
    private readonly dispatch: Dispatch,
    private readonly signers: Signers,
  ) {}

  /**
   * Records the minutes of a meeting (biên bản họp) as the opinions of the agencies that spoke, all of them or none (R1).
   * Each may correct its own within three working days.
   */
  @Post('meeting-minutes')
  @Act(MinutesRecordedView, [
    ...OF_REQUEST,
    'only-these-parties-may',
    'not-addressed',
    'addressed-twice',
    'field-missing',
    'minutes-refused',
  ])
  async record(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Body() { document, opinions, sentAt, dateOnly, evidence }: MeetingMinutesBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<MinutesRecordedView> {
    const given = await Promise.all(
      opinions.map((said) =>
        this.minuted(said, opinionIdOf(requestId, origin.commandId, said.agency)),
      ),
    );
    const data = {
      requestId,
      document: { ...document },
      opinions: given,
      evidence: evidenceOf(evidence),
      ...(sentAt !== undefined && { sentAt: instant(sentAt) }),
      ...(dateOnly === true && { dateOnly }),
    };
    const recorded = await this.dispatch.execute(new RecordMeetingMinutes(data, origin));
    return {
      opinions: given.map(({ agency, id: opinionId }) => ({ agency, opinionId })),
      ...recorded,
    };
  }

  private async minuted(
    { agency, kind, points, reaffirms, signer, supersedes }: MinutedOpinionBody,
    id: OpinionId,
  ): Promise<MinutedOpinion> {
    return {
      agency,
      id,
      kind,
      points: (points ?? []).map(pointOf),
      ...(reaffirms && { reaffirms: { ...reaffirms } }),
      ...(signer && { signer: await this.signers.sealed(agency, signer) }),
      ...(supersedes && { supersedes }),
    };
  }
}
