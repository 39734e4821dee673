import { Injectable } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import {
  type CalendarCommand,
  DiscardCalendarDraft,
  DraftCalendar,
  PublishCalendar,
} from '#lib/rulebook';
import { CalendarRulings } from './calendar-rulings.js';

@Injectable()
abstract class Ruled<C extends CalendarCommand> {
  constructor(private readonly rulings: CalendarRulings) {}

  execute(command: C) {
    return this.rulings.execute(command);
  }
}

@CommandHandler(DraftCalendar)
export class DraftCalendarHandler extends Ruled<DraftCalendar> {}

@CommandHandler(PublishCalendar)
export class PublishCalendarHandler extends Ruled<PublishCalendar> {}

@CommandHandler(DiscardCalendarDraft)
export class DiscardCalendarDraftHandler extends Ruled<DiscardCalendarDraft> {}

export const calendarHandlers = [
  DraftCalendarHandler,
  PublishCalendarHandler,
  DiscardCalendarDraftHandler,
];
