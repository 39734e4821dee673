import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AgencyId } from '#lib/agencies';
import { RecordApology, type RequestId } from '#lib/coordination';
import type { Origin } from '#lib/event-sourcing';
import { Seals } from '#lib/identity';
import { Signers } from '../parts/signers.js';
import { CurrentOrigin } from '../http/current-origin.js';
import { Dispatch } from '../http/dispatch.js';
import { Act, OF_REQUEST } from '../http/documented.js';
import { RequestIdParam } from '../http/ids.js';
import { RecordedView } from '../http/recorded.view.js';
import { ApologyBody } from './apology.body.js';

/** Apologies for the late result of an administrative procedure. */
@ApiTags('Requests')
@Controller('requests/:id/apologies')
export class ApologyCommandsController {
  constructor(
    private readonly dispatch: Dispatch,
    private readonly seals: Seals,
    private readonly signers: Signers,
  ) {}

  /** The lead, which settles the procedure, records the letter it sent. */
  @Post()
  @Act(RecordedView, [
    ...OF_REQUEST,
    'only-the-lead-may',
    'not-a-procedure',
    'not-addressed',
    'not-late',
    'field-missing',
    'date-in-future',
    'date-before-letter',
    'date-before',
  ])
  async record(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Body() { causedBy, document, signer, to, ...said }: ApologyBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const agency = (origin.actor.kind === 'person' ? origin.actor.agency : '') as AgencyId;
    const person = await this.seals.personNamed(agency, to);
    const apology = {
      ...said,
      document: { ...document },
      signer: await this.signers.sealed(agency, signer),
      to: await this.seals.seal(person, to),
    };
    const cause = causedBy !== undefined && { causedBy: causedBy as AgencyId };
    return this.dispatch.execute(new RecordApology({ requestId, apology, ...cause }, origin));
  }
}
