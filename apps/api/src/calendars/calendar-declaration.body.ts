import type { DeclareCalendar } from '#lib/rulebook';
import { Matching, Text } from '../http/fields.js';
import { Whole } from '../http/number-fields.js';
import { Part } from '../http/parts.js';
import { citedIn, RulingBody } from '../rule-sets/ruling.body.js';
import { EntryNameBody } from './calendar-draft.body.js';
import { CALENDAR_ID } from './calendar-id.param.js';

/** The published version a new calendar begins as. */
export class CalendarBaseBody {
  @Text({ max: 60 })
  readonly calendar!: string;

  /** Absent: the newest. */
  @Whole({ min: 1, max: 100_000, optional: true })
  readonly version?: number;
}

/** A calendar that did not come with the system. */
export class CalendarDeclarationBody extends RulingBody {
  /** Names it, in addresses and for ever: lower-case letters, digits and hyphens. */
  @Matching(CALENDAR_ID)
  readonly id!: string;

  @Part(() => EntryNameBody)
  readonly title!: EntryNameBody;

  @Part(() => CalendarBaseBody)
  readonly basedOn!: CalendarBaseBody;
}

export const declarationOf = ({
  id: calendar,
  title,
  basedOn,
  ...body
}: CalendarDeclarationBody): DeclareCalendar['data'] => ({
  calendar,
  title: { ...title },
  basedOn: { ...basedOn },
  ...citedIn(body),
});
