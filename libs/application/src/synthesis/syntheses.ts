import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { askedFor, type RequestId, type RequestRejection } from '#lib/coordination';
import { RequestHistory, type Synthesis, synthesisOf } from '#lib/read-models';
import type { Instant } from '#lib/working-time';
import { FactsOfTheDay } from '../facts/facts-of-the-day.js';
import { RegisterInForce } from '../facts/register-in-force.js';
import { CITY_COMMITTEE } from '../documents/issued-by-lead.js';
import { type DocumentFormat, RENDER } from '../documents/render.js';
import { synthesisDocument } from './synthesis-document.js';

/** The synthesis of a request, and the document made of it. Asks the read model `request-history`. */
@Injectable()
export class Syntheses {
  constructor(
    private readonly queries: QueryBus,
    private readonly facts: FactsOfTheDay,
    private readonly register: RegisterInForce,
  ) {}

  /** As things stand, or as they stood and were known at `known`; or why there is none. */
  async find(requestId: RequestId, known?: Instant): Promise<Synthesis | RequestRejection> {
    const { now, calendars, rules } = this.facts.ofNow();
    const asOf = known !== undefined && known < now ? known : now;
    const asked = { requestId, now: asOf, calendars, rules, ...(known !== undefined && { known }) };
    const file = await this.queries.execute(new RequestHistory(asked));
    if (file === undefined) return { type: 'RequestNotFound' };
    if (askedFor(file.matter) === 'report') return { type: 'ReportHasNoPoints' };
    return synthesisOf(file, asOf);
  }

  /** The same bytes for the same synthesis, whatever the second of its making. */
  async render(synthesis: Synthesis, format: DocumentFormat): Promise<Buffer> {
    const { lead, agencies } = synthesis;
    const named = [CITY_COMMITTEE, lead, ...agencies.map(({ agency }) => agency)];
    const register = await this.register.knowing(named);
    return RENDER[format](synthesisDocument(synthesis, register));
  }
}
