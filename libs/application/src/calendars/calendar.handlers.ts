import { Injectable } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import {
  type CalendarCommand,
  DeclareCalendar,
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

@CommandHandler(DeclareCalendar)
export class DeclareCalendarHandler extends Ruled<DeclareCalendar> {}

@CommandHandler(DraftCalendar)
export class DraftCalendarHandler extends Ruled<DraftCalendar> {}

@CommandHandler(PublishCalendar)
export class PublishCalendarHandler extends Ruled<PublishCalendar> {}

@CommandHandler(DiscardCalendarDraft)
export class DiscardCalendarDraftHandler extends Ruled<DiscardCalendarDraft> {}

export const calendarHandlers = [
  DeclareCalendarHandler,
  DraftCalendarHandler,
  PublishCalendarHandler,
  DiscardCalendarDraftHandler,
];
