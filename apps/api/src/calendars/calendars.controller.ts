import { Body, Controller, Delete, Get, Param, Post, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { CalendarImpact, CalendarsInForce } from '#lib/application';
import { CommandRejected, type Origin } from '#lib/event-sourcing';
import {
  type CalendarRecord,
  type CalendarRejection,
  DiscardCalendarDraft,
  DraftCalendar,
  PublishCalendar,
} from '#lib/rulebook';
import { CALENDAR_IDS, type CalendarId } from '#lib/working-time';
import { CurrentOrigin } from '../http/current-origin.js';
import { Dispatch } from '../http/dispatch.js';
import { Act, Ask, Create } from '../http/documented.js';
import type { HttpReply } from '../http/http-request.js';
import { ReadsFrom } from '../http/reads-from.js';
import { RecordedView } from '../http/recorded.view.js';
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
    const records = await Promise.all(CALENDAR_IDS.map((id) => this.recordOf(id)));
    return { rows: records.map(summaryOf) };
  }

  /** The days off and worked weekend days of one calendar, each with its document, and every version it has had. */
  @Get(':id')
  @Ask(CalendarView, ['no-such-calendar'])
  async find(
    @Param('id', CalendarIdParam) id: CalendarId,
    @Query() { year }: CalendarParams,
  ): Promise<CalendarView> {
    return pageOf(await this.recordOf(id), year);
  }

  /** Draws up the next version, in the place of any draft before. Only for the monitoring body. */
  @Post(':id/drafts')
  @Create(RecordedView, [
    'no-such-calendar',
    'only-the-monitoring-body-may',
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
    @Param('id', CalendarIdParam) calendar: CalendarId,
    @Body() { entries }: CalendarDraftBody,
    @CurrentOrigin() origin: Origin,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<RecordedView> {
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
    @Param('id', CalendarIdParam) calendar: CalendarId,
    @Param('version', VersionNumberParam) version: number,
  ): Promise<CalendarImpactView> {
    const rows = await this.queries.execute(new CalendarImpact({ calendar, version }));
    if (rows === undefined)
      throw new CommandRejected<CalendarRejection>({ type: 'CalendarDraftNotFound', version });
    return impactView(version, rows);
  }

  /** Publishes the draft: from now on windows are counted on it, and those there are follow. Only for the monitoring body. */
  @Post(':id/versions/:version/publication')
  @Act(RecordedView, OF_DRAFT)
  publish(
    @Param('id', CalendarIdParam) calendar: CalendarId,
    @Param('version', VersionNumberParam) version: number,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    return this.dispatch.execute(new PublishCalendar({ calendar, version }, origin));
  }

  /** Gives the draft up. Only for the monitoring body. */
  @Delete(':id/versions/:version')
  @Act(RecordedView, OF_DRAFT)
  discard(
    @Param('id', CalendarIdParam) calendar: CalendarId,
    @Param('version', VersionNumberParam) version: number,
    @CurrentOrigin() origin: Origin,
  ): Promise<RecordedView> {
    return this.dispatch.execute(new DiscardCalendarDraft({ calendar, version }, origin));
  }

  /** As the record has it at this moment, so what was just recorded is shown. */
  private async recordOf(id: CalendarId): Promise<CalendarRecord> {
    const record = await this.calendars.asRecorded(id);
    if (record === undefined) throw new NoSuchCalendar(id);
    return record;
  }
}
