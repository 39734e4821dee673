import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CorrectEntry, type RequestId } from '#lib/coordination';
import type { Origin } from '#lib/event-sourcing';
import { CurrentOrigin } from '../http/current-origin.js';
import { Dispatch } from '../http/dispatch.js';
import { Act, OF_REQUEST } from '../http/documented.js';
import { RequestIdParam } from '../http/ids.js';
import { RecordedView } from '../http/recorded.view.js';
import { evidenceOf } from '../parts/evidence.body.js';
import { CorrectionBody, correctionOf } from './correction.body.js';

/** Mistaken entries, and what they should be. */
@ApiTags('Requests')
@Controller('requests/:id')
export class CorrectionCommandsController {
  constructor(private readonly dispatch: Dispatch) {}

  /** Corrects a mistaken entry; both values are kept (R13). */
  @Post('corrections')
  @Act(RecordedView, [
    ...OF_REQUEST,
    'only-these-parties-may',
    'only-the-lead-may',
    'only-the-agency-itself-may',
    'not-addressed',
    'entry-is-not',
    'evidence-required',
    'date-before-letter',
    'date-in-future',
    'date-before',
    'opinion-unknown',
    'agency-unknown',
    'agency-not-standing',
    'lead-is-addressee',
    'addressed-twice',
  ])
  correct(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Body() body: CorrectionBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const { reason, evidence } = body;
    const correction = correctionOf(body);
    const data = { requestId, correction, reason, evidence: evidenceOf(evidence) };
    return this.dispatch.execute(new CorrectEntry(data, origin));
  }
}
