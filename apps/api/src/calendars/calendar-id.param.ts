import type { PipeTransform } from '@nestjs/common';
import { type CalendarId, isCalendarId } from '#lib/working-time';

/** There is no calendar of this id. */
export class NoSuchCalendar extends Error {
  override readonly name = 'NoSuchCalendar';
  constructor(readonly calendar: string) {
    super(`There is no calendar ${calendar}`);
  }
}

/** A calendar that has a page. */
export class CalendarIdParam implements PipeTransform<string, CalendarId> {
  /** @throws {@link NoSuchCalendar} */
  transform(id: string): CalendarId {
    if (!isCalendarId(id)) throw new NoSuchCalendar(id);
    return id;
  }
}
