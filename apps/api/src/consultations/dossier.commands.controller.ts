import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AgencyId } from '#lib/agencies';
import {
  AskForDocuments,
  RecordDelivery,
  RegisterDossier,
  type RequestId,
  ReturnDossier,
  SupplyDocuments,
} from '#lib/coordination';
import type { Origin } from '#lib/event-sourcing';
import { instant } from '#lib/working-time';
import { CurrentOrigin } from '../http/current-origin.js';
import { Dispatch } from '../http/dispatch.js';
import { Act, OF_CONSULTATION } from '../http/documented.js';
import { AgencyIdParam, RequestIdParam } from '../http/ids.js';
import { RecordedView } from '../http/recorded.view.js';
import { evidenceOf } from '../parts/evidence.body.js';
import { DeliveryBody } from './delivery.body.js';
import { MissingDocumentsBody } from './missing-documents.body.js';
import { RegistrationBody } from './registration.body.js';
import { ReturnBody } from './return.body.js';
import { SupplementBody } from './supplement.body.js';

/** The way of the dossier: delivered, registered, returned, found incomplete and supplied. */
@ApiTags('Consultations')
@Controller('requests/:id/consultations/:agency')
export class DossierCommandsController {
  constructor(private readonly dispatch: Dispatch) {}

  /** Records that the letter reached the agency; its window opens in the same entry. */
  @Post('delivery')
  @Act(RecordedView, [
    ...OF_CONSULTATION,
    'only-these-parties-may',
    'delivered-already',
    'date-before-letter',
    'date-before',
    'date-in-future',
    'evidence-required',
    'addressee-not-open',
  ])
  deliver(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Param('agency', AgencyIdParam) agency: AgencyId,
    @Body() { deliveredAt, evidence }: DeliveryBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const at = deliveredAt !== undefined && { deliveredAt: instant(deliveredAt) };
    const data = { requestId, agency, evidence: evidenceOf(evidence), ...at };
    return this.dispatch.execute(new RecordDelivery(data, origin));
  }

  /** Records the registration of the letter (số đến), which fixes the first day of the window. */
  @Post('registration')
  @Act(RecordedView, [
    ...OF_CONSULTATION,
    'only-these-parties-may',
    'only-the-agency-itself-may',
    'not-delivered',
    'registered-already',
    'date-before',
    'date-in-future',
    'addressee-not-open',
  ])
  register(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Param('agency', AgencyIdParam) agency: AgencyId,
    @Body() { registeredOn, number, evidence }: RegistrationBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const data = { requestId, agency, registeredOn, number, evidence: evidenceOf(evidence) };
    return this.dispatch.execute(new RegisterDossier(data, origin));
  }

  /** Returns a dossier that is misaddressed or cannot be read: no clock starts. */
  @Post('return')
  @Act(RecordedView, [...OF_CONSULTATION, 'only-the-agency-itself-may', 'addressee-not-open'])
  returnDossier(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Param('agency', AgencyIdParam) agency: AgencyId,
    @Body() { cause, reason }: ReturnBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    return this.dispatch.execute(new ReturnDossier({ requestId, agency, cause, reason }, origin));
  }

  /** Asks for the documents without which the agency cannot answer (đề nghị bổ sung hồ sơ). */
  @Post('missing-documents')
  @Act(RecordedView, [
    ...OF_CONSULTATION,
    'only-the-agency-itself-may',
    'not-delivered',
    'documents-requested-already',
    'report-has-no-dossier',
    'field-missing',
    'date-in-future',
    'addressee-not-open',
  ])
  askForDocuments(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Param('agency', AgencyIdParam) agency: AgencyId,
    @Body() { items, document }: MissingDocumentsBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const data = {
      requestId,
      agency,
      items: items.map((item) => ({ ...item })),
      ...(document && { document: { ...document } }),
    };
    return this.dispatch.execute(new AskForDocuments(data, origin));
  }

  /** Supplies documents that were asked for; the window starts again or goes on. */
  @Post('supplements')
  @Act(RecordedView, [
    ...OF_CONSULTATION,
    'only-the-lead-may',
    'no-documents-requested',
    'document-unknown',
    'date-before',
    'date-in-future',
    'evidence-required',
  ])
  supply(
    @Param('id', RequestIdParam) requestId: RequestId,
    @Param('agency', AgencyIdParam) agency: AgencyId,
    @Body() { items, suppliedAt, evidence }: SupplementBody,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    const at = suppliedAt !== undefined && { suppliedAt: instant(suppliedAt) };
    const data = { requestId, agency, items, evidence: evidenceOf(evidence), ...at };
    return this.dispatch.execute(new SupplyDocuments(data, origin));
  }
}
