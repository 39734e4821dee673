import type { CalendarEntry } from '#lib/rulebook';
import type { LocalDate } from '#lib/working-time';
import { DateText } from '../http/date-fields.js';
import { OneOf, Text, Texts } from '../http/fields.js';
import { Whole } from '../http/number-fields.js';
import { Part, Parts } from '../http/parts.js';

type Kind = CalendarEntry['kind'];
const KINDS = [
  'dayOff',
  'workedWeekend',
  'swap',
  'closure',
  'year',
  'withdrawal',
  'liftedClosure',
] as const satisfies readonly Kind[];

const of =
  (...kinds: readonly Kind[]) =>
  (body: object): boolean =>
    'kind' in body && kinds.some((kind) => kind === body.kind);

export class EntryNameBody {
  @Text({ max: 200 })
  readonly vi!: string;

  @Text({ max: 200 })
  readonly en!: string;
}

/** Whose calendar a closure is on. */
export class ScopeBody {
  /** By their ids on the register. */
  @Texts({ max: 80, most: 500, optional: true })
  readonly agencies?: readonly string[];

  /** Wards, communes and special zones, by their codes of the statistics office. */
  @Texts({ max: 20, most: 500, optional: true })
  readonly places?: readonly string[];
}

/** One line of a draft. Which fields it has follows from its kind. */
export class CalendarEntryBody {
  @OneOf(KINDS)
  readonly kind!: Kind;

  /** The document that fixed it, as printed: "Công văn 12729/VPCP-KGVX ngày 25/12/2025". */
  @Text({ max: 300, optional: true })
  readonly document?: string;

  /** Of a day off, a worked weekend day or a withdrawal. */
  @DateText({ optional: true, neededIf: of('dayOff', 'workedWeekend', 'withdrawal') })
  readonly on?: LocalDate;

  /** Of a day off or a closure. */
  @Part(() => EntryNameBody, { optional: true, neededIf: of('dayOff', 'closure') })
  readonly name?: EntryNameBody;

  /** The holiday on a weekend that a day off stands for (nghỉ bù). */
  @DateText({ optional: true })
  readonly inLieuOf?: LocalDate;

  /** Of a swap: the weekday given off. */
  @DateText({ optional: true, neededIf: of('swap') })
  readonly dayOff?: LocalDate;

  /** Of a swap: the weekend day worked for it. */
  @DateText({ optional: true, neededIf: of('swap') })
  readonly workedOn?: LocalDate;

  /** The first day of a closure, ordered or lifted. */
  @DateText({ optional: true, neededIf: of('closure', 'liftedClosure') })
  readonly from?: LocalDate;

  /** The last day of a closure, one of its days. */
  @DateText({ optional: true, neededIf: of('closure') })
  readonly until?: LocalDate;

  @Part(() => ScopeBody, { optional: true, neededIf: of('closure') })
  readonly scope?: ScopeBody;

  /** The year that is published as a whole. */
  @Whole({ min: 2000, max: 2999, optional: true, neededIf: of('year') })
  readonly year?: number;

  /** The document that ordered a closure that is lifted. */
  @Text({ max: 300, optional: true, neededIf: of('liftedClosure') })
  readonly orderedBy?: string;
}

/** The next version of a calendar, as changes to the newest published one. */
export class CalendarDraftBody {
  @Parts(() => CalendarEntryBody, { most: 400 })
  readonly entries!: readonly CalendarEntryBody[];
}

// Validation has made sure of every field that the kind of an entry has.
const certain = <Value>(value: Value | undefined): Value => value as Value;

/** The entry as the domain has it. One that cites nothing is the decider's to refuse. */
export const entryOf = (body: CalendarEntryBody): CalendarEntry => {
  const { kind, document = '' } = body;
  const [on, from] = [certain(body.on), certain(body.from)];
  switch (kind) {
    case 'dayOff': {
      const { inLieuOf } = body;
      const name = { ...certain(body.name) };
      return { kind, document, on, name, ...(inLieuOf && { inLieuOf }) };
    }
    case 'workedWeekend':
    case 'withdrawal':
      return { kind, document, on };
    case 'swap':
      return { kind, document, dayOff: certain(body.dayOff), workedOn: certain(body.workedOn) };
    case 'closure': {
      const { agencies = [], places = [] } = certain(body.scope);
      const name = { ...certain(body.name) };
      const until = certain(body.until);
      return { kind, document, from, until, name, scope: { agencies, places } };
    }
    case 'liftedClosure':
      return { kind, document, from, orderedBy: certain(body.orderedBy) };
    case 'year':
      return { kind, document, year: certain(body.year) };
  }
};
