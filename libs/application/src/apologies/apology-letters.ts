import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { AgencyId } from '#lib/agencies';
import type { RequestId, RequestRejection } from '#lib/coordination';
import { type AdministrativeDocument } from '#lib/documents';
import { RequestHistory } from '#lib/read-models';
import { CITY_COMMITTEE } from '../documents/issued-by-lead.js';
import { type DocumentFormat, RENDER } from '../documents/render.js';
import { FactsOfTheDay } from '../facts/facts-of-the-day.js';
import { RegisterInForce } from '../facts/register-in-force.js';
import { type ApologyLetter, apologyLetter, type Appointment } from './apology-letter.js';
import { apologyLetterDocument } from './apology-letter-document.js';

/** Apologies as drafts, and the documents made of them. Asks the read model `request-history`. */
@Injectable()
export class ApologyLetters {
  constructor(
    private readonly queries: QueryBus,
    private readonly facts: FactsOfTheDay,
    private readonly register: RegisterInForce,
  ) {}

  /** The apology as things stand for the agency `reader`, or why none is drafted. */
  async find(
    requestId: RequestId,
    reader: AgencyId,
    appointment: Appointment,
  ): Promise<ApologyLetter | RequestRejection> {
    const facts = this.facts.ofNow();
    const file = await this.queries.execute(new RequestHistory({ requestId, ...facts }));
    if (!file) return { type: 'RequestNotFound' };
    if (file.lead !== reader) return { type: 'OnlyTheLeadMay', lead: file.lead };
    return apologyLetter(file, appointment, facts);
  }

  async describe(apology: ApologyLetter): Promise<AdministrativeDocument> {
    const parties = [apology.lead, ...apology.late.map(({ agency }) => agency)];
    const register = await this.register.knowing([CITY_COMMITTEE, ...parties]);
    return apologyLetterDocument(apology, register);
  }

  async render(apology: ApologyLetter, format: DocumentFormat): Promise<Buffer> {
    return RENDER[format](await this.describe(apology));
  }
}
