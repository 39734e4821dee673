import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { AgencyId } from '#lib/agencies';
import type { RequestId, RequestRejection } from '#lib/coordination';
import type { AdministrativeDocument } from '#lib/documents';
import { RequestHistory } from '#lib/read-models';
import { CITY_COMMITTEE } from '../documents/issued-by-lead.js';
import { type DocumentFormat, RENDER } from '../documents/render.js';
import { FactsOfTheDay } from '../facts/facts-of-the-day.js';
import { RegisterInForce } from '../facts/register-in-force.js';
import { type ChaseLetter, chaseLetter } from './chase-letter.js';
import { chaseLetterDocument } from './chase-letter-document.js';

/** Chase letters as drafts, and the documents made of them. Asks the read model `request-history`. */
@Injectable()
export class ChaseLetters {
  constructor(
    private readonly queries: QueryBus,
    private readonly facts: FactsOfTheDay,
    private readonly register: RegisterInForce,
  ) {}

  /** The next chase letter as things stand, or why there is none to write. */
  async find(requestId: RequestId, agency: AgencyId): Promise<ChaseLetter | RequestRejection> {
    const facts = this.facts.ofNow();
    const file = await this.queries.execute(new RequestHistory({ requestId, ...facts }));
    return file
      ? chaseLetter(file, agency, facts.now, facts.rules.pinned(file.rule))
      : { type: 'RequestNotFound' };
  }

  async describe(chase: ChaseLetter): Promise<AdministrativeDocument> {
    const register = await this.register.knowing([CITY_COMMITTEE, chase.lead, chase.agency]);
    return chaseLetterDocument(chase, register);
  }

  async render(chase: ChaseLetter, format: DocumentFormat): Promise<Buffer> {
    return RENDER[format](await this.describe(chase));
  }
}
