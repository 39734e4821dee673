import { Body, Controller, Delete, Get, Param, Post, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { CalendarImpact, CalendarsInForce } from '#lib/application';
import { CommandRejected, type Origin } from '#lib/event-sourcing';
import {
  type CalendarRecord,
  type CalendarRejection,
  DeclareCalendar,
  DiscardCalendarDraft,
  DraftCalendar,
  PublishCalendar,
} from '#lib/rulebook';
import { CurrentOrigin } from '../http/current-origin.js';
import { Dispatch } from '../http/dispatch.js';
import { Act, Ask, Create } from '../http/documented.js';
import { entityTag } from '../http/entity-tag.js';
import type { HttpReply } from '../http/http-request.js';
import { ReadsFrom } from '../http/reads-from.js';
import { RecordedView } from '../http/recorded.view.js';
import { CalendarDeclarationBody, declarationOf } from './calendar-declaration.body.js';
import { CalendarDraftBody, entryOf } from './calendar-draft.body.js';
import { CalendarIdParam, NoSuchCalendar } from './calendar-id.param.js';
import { CalendarParams } from './calendar.params.js';
import { CalendarImpactView } from './calendar-impact.view.js';
import { CalendarListView } from './calendar-summary.view.js';
import { CalendarView } from './calendar.view.js';
import { impactView, pageOf, summaryOf } from './told-calendar.js';
import { VersionNumberParam } from './version-number.param.js';

const OF_DRAFT = [
  'no-such-calendar',
  'only-the-monitoring-body-may',
  'calendar-draft-not-found',
  'calendar-draft-is-another',
] as const;

/** Working calendars: their days with the documents behind them, and the versions the monitoring body rules on. */
@Controller('calendars')
export class CalendarsController {
  constructor(
    private readonly calendars: CalendarsInForce,
    private readonly queries: QueryBus,
    private readonly dispatch: Dispatch,
  ) {}

  /** Every calendar, with its newest published version. */
  @Get()
  @Ask(CalendarListView)
  async list(): Promise<CalendarListView> {
    const records = await Promise.all(
      this.calendars
        .current()
        .ids()
        .map((id) => this.recordOf(id)),
    );
    return { rows: records.map(summaryOf) };
  }

  /** Declares a calendar that begins as a published version of another. Only for the monitoring body. */
  @Post()
  @Create(RecordedView, [
    'only-the-monitoring-body-may',
    'decision-not-cited',
    'decision-in-future',
    'calendar-exists-already',
    'calendar-base-unknown',
    'calendar-title-missing',
  ])
  async declare(
    @Body() body: CalendarDeclarationBody,
    @CurrentOrigin() origin: Origin,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<RecordedView> {
    const recorded = await this.dispatch.execute(new DeclareCalendar(declarationOf(body), origin));
    reply.header('location', `/api/calendars/${body.id}`);
    return recorded;
  }

  /** The days off and worked weekend days of one calendar, each with its document, and every version it has had. */
  @Get(':id')
  @Ask(CalendarView, ['no-such-calendar'], 'tagged')
  async find(
    @Param('id', CalendarIdParam) id: string,
    @Query() { year }: CalendarParams,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<CalendarView> {
    const record = await this.recordOf(id);
    const revision = this.calendars.revisionOf(id);
    if (revision !== undefined) reply.header('etag', entityTag(revision));
    return pageOf(record, year);
  }

  /**
   * Draws up the next version. In the place of another draft only with `If-Match`: the `ETag` of the page on which that one
   * was seen. Only for the monitoring body.
   */
  @Post(':id/drafts')
  @Create(RecordedView, [
    'no-such-calendar',
    'only-the-monitoring-body-may',
    'calendar-draft-not-seen',
    'calendar-draft-empty',
    'entry-document-missing',
    'swap-not-weekday-for-weekend',
    'worked-day-not-on-weekend',
    'entries-contradict',
    'nothing-to-withdraw',
    'closure-ends-before-it-begins',
    'closure-scope-empty',
    'closure-scope-unknown',
    'day-not-in-calendar',
    'year-out-of-turn',
  ])
  async draft(
    @Param('id', CalendarIdParam) calendar: string,
    @Body() { entries }: CalendarDraftBody,
    @CurrentOrigin() origin: Origin,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<RecordedView> {
    await this.recordOf(calendar);
    const data = { calendar, entries: entries.map(entryOf) };
    const recorded = await this.dispatch.execute(new DraftCalendar(data, origin));
    reply.header('location', `/api/calendars/${calendar}`);
    return recorded;
  }

  /** What the draft would do if it were published now: due dates that move, lapses and marks that change. */
  @Get(':id/versions/:version/impact')
  @Ask(CalendarImpactView, ['no-such-calendar', 'calendar-draft-not-found'])
  @ReadsFrom('counted-windows')
  async impact(
    @Param('id', CalendarIdParam) calendar: string,
    @Param('version', VersionNumberParam) version: number,
  ): Promise<CalendarImpactView> {
    await this.recordOf(calendar);
    const rows = await this.queries.execute(new CalendarImpact({ calendar, version }));
    if (rows === undefined)
      throw new CommandRejected<CalendarRejection>({ type: 'CalendarDraftNotFound', version });
    return impactView(version, rows);
  }

  /** Publishes the draft: from now on windows are counted on it, and those there are follow. Only for the monitoring body. */
  @Post(':id/versions/:version/publication')
  @Act(RecordedView, OF_DRAFT)
  async publish(
    @Param('id', CalendarIdParam) calendar: string,
    @Param('version', VersionNumberParam) version: number,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    await this.recordOf(calendar);
    return this.dispatch.execute(new PublishCalendar({ calendar, version }, origin));
  }

  /** Gives the draft up. Only for the monitoring body. */
  @Delete(':id/versions/:version')
  @Act(RecordedView, OF_DRAFT)
  async discard(
    @Param('id', CalendarIdParam) calendar: string,
    @Param('version', VersionNumberParam) version: number,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    await this.recordOf(calendar);
    return this.dispatch.execute(new DiscardCalendarDraft({ calendar, version }, origin));
  }

  /** As the record has it at this moment, so what was just recorded is shown. */
  private async recordOf(id: string): Promise<CalendarRecord> {
    const record = await this.calendars.asRecorded(id);
    if (record === undefined) throw new NoSuchCalendar(id);
    return record;
  }
}
