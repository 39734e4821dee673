import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { FactsOfTheDay, RegisterInForce } from '#lib/application';
import type { AgencyId } from '#lib/agencies';
import type { Session } from '#lib/identity';
import { ConsultationInbox, type ToLookAt } from '#lib/read-models';
import { toLookAtSentence } from '#lib/wording';
import { CurrentSession } from '../http/current-session.js';
import { Demonstration } from '../http/demonstration.js';
import { Ask } from '../http/documented.js';
import { ReadsFrom } from '../http/reads-from.js';
import { ConsultationPageView } from './consultation-summary.view.js';
import { InboxParams } from './inbox.params.js';

const authorsOf = (items: readonly ToLookAt[]): readonly AgencyId[] =>
  items.flatMap((item) => (item.kind === 'jointLetter' ? [item.author] : []));

/** The inbox of the agency signed in. */
@ApiTags('Consultations')
@Controller('consultations')
export class InboxController {
  constructor(
    private readonly queries: QueryBus,
    private readonly facts: FactsOfTheDay,
    private readonly register: RegisterInForce,
    private readonly demonstration: Demonstration,
  ) {}

  /** What the agency signed in was asked: still owed first, nearest due date first. */
  @Get()
  @Ask(ConsultationPageView, ['cursor-not-recognised'])
  @ReadsFrom('consultation-inbox')
  async inbox(
    @Query() params: InboxParams,
    @CurrentSession() { agency }: Session,
  ): Promise<ConsultationPageView> {
    const page = await this.queries.execute(
      new ConsultationInbox({ ...params, agency, ...this.facts.ofNow() }),
    );
    const marked = await this.demonstration.markEach(page.rows, (row) => [row.lead, row.agency]);
    await this.register.knowing(page.rows.flatMap(({ toLookAt }) => authorsOf(toLookAt)));
    const nameOf = (each: AgencyId) => this.register.nameOf(each);
    const rows = marked.map((row) => ({
      ...row,
      toLookAt: row.toLookAt.map((item) => ({
        ...item,
        inWords: toLookAtSentence(item, row.lead, nameOf),
      })),
    }));
    return { ...page, rows };
  }
}
