import type { PipeTransform } from '@nestjs/common';

/** There is no calendar of this id. */
export class NoSuchCalendar extends Error {
  override readonly name = 'NoSuchCalendar';
  constructor(readonly calendar: string) {
    super(`There is no calendar ${calendar}`);
  }
}

/** What names a calendar: `vn-public-sector`. */
export const CALENDAR_ID = /^[a-z0-9][a-z0-9-]{1,59}$/;

/** The id of a calendar, on record or not. What cannot be one names nothing. */
export class CalendarIdParam implements PipeTransform<string, string> {
  /** @throws {@link NoSuchCalendar} */
  transform(id: string): string {
    if (!CALENDAR_ID.test(id)) throw new NoSuchCalendar(id);
    return id;
  }
}
