import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import {
  answerDeadline,
  DEFAULT_CALENDAR,
  type DeadlineQuery,
  explainDeadline,
  localDate,
} from '#lib/working-time';
import { CalendarsInForce } from '#lib/application';
import { NoSuchCalendar } from '../calendars/calendar-id.param.js';
import { A_DATE } from '../http/date-fields.js';
import { Refuses } from '../http/refuses.js';
import { Open } from '../http/session.guard.js';
import { ValidationFailed } from '../http/validation.js';
import { DueDateParams } from './due-date.params.js';
import { DueDateView } from './due-date.view.js';

/** Room for the longest window before the last date there is. */
const LAST_FROM = localDate('9900-12-31');

@Controller('calendar')
export class CalendarController {
  constructor(private readonly calendars: CalendarsInForce) {}

  /** The due-date calculator: when a window ends, and how that was counted. Open to everyone. */
  @Get('due-date')
  @Open()
  @ApiOkResponse({ type: DueDateView })
  @Refuses('fields-invalid', 'no-such-calendar', 'unexpected')
  dueDate(@Query() { from, days, unit, calendar: id }: DueDateParams): DueDateView {
    if (from > LAST_FROM)
      throw new ValidationFailed([{ field: 'from', reason: 'date', sentence: A_DATE }]);
    const named = id ?? DEFAULT_CALENDAR;
    const calendar = this.calendars.current().of(named);
    if (calendar === undefined) throw new NoSuchCalendar(named);
    const query: DeadlineQuery = { from, days, unit: unit ?? 'workingDay' };
    const inWords = {
      vi: explainDeadline(query, calendar, 'vi'),
      en: explainDeadline(query, calendar, 'en'),
    };
    return { ...answerDeadline(query, calendar), inWords };
  }
}
