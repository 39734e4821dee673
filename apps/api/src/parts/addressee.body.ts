import type { AgencyId } from '#lib/agencies';
import type { Addressee, LetterStart, WindowInLetter } from '#lib/coordination';
import type { LocalDate, Unit } from '#lib/working-time';
import { DateText, HourText } from '../http/date-fields.js';
import { OneOf, Text, YesOrNo } from '../http/fields.js';
import { Whole } from '../http/number-fields.js';
import { Part } from '../http/parts.js';

const stated = (body: object) => 'kind' in body && body.kind === 'stated';
const ofLength = (body: object) => 'kind' in body && body.kind === 'length';

/** An hour the letter states. */
export class StatedHourBody {
  /** `17:00`. */
  @HourText()
  readonly at!: string;

  /** "chậm nhất 17h" includes the hour, "trước 17h" does not. */
  @YesOrNo()
  readonly inclusive!: boolean;
}

const ofOccasion = (body: object) => 'point' in body && body.point === 'occasion';

/** The starting point the letter gives its length. */
export class LetterStartBody {
  /** `occasion`: something else, on a day of its own. */
  @OneOf(['sent', 'received', 'dossierComplete', 'occasion'])
  readonly point!: LetterStart['point'];

  /** The day of the occasion. */
  @DateText({ optional: true, neededIf: ofOccasion })
  readonly on?: LocalDate;

  /** In words: "ngày công bố Chỉ số". */
  @Text({ max: 300, optional: true, neededIf: ofOccasion })
  readonly occasion?: string;
}

const startOf = ({ point, on, occasion }: LetterStartBody): LetterStart => {
  if (point !== 'occasion') return { point };
  if (on === undefined || occasion === undefined) throw new Error('Its fields were checked');
  return { point, on, occasion };
};

/** How long an addressee has, as the letter says it: a stated date, or a length. */
export class WindowBody {
  @OneOf(['stated', 'length'])
  readonly kind!: WindowInLetter['kind'];

  /** The words of the letter: "trước ngày 20/8/2026". */
  @Text({ max: 300, optional: true, neededIf: stated })
  readonly words?: string;

  /** The stated date. */
  @DateText({ optional: true, neededIf: stated })
  readonly on?: LocalDate;

  /** The stated hour. */
  @Part(() => StatedHourBody, { optional: true })
  readonly hour?: StatedHourBody;

  /** What the lead chooses where the stated date is a day off. */
  @OneOf(['lastWorkingDayBefore', 'nextWorkingDay'], { optional: true })
  readonly onDayOff?: 'lastWorkingDayBefore' | 'nextWorkingDay';

  /** The length, in `unit`. */
  @Whole({ min: 1, max: 3650, optional: true, neededIf: ofLength })
  readonly count?: number;

  @OneOf(['workingDay', 'calendarDay', 'hour'], { optional: true, neededIf: ofLength })
  readonly unit?: Unit;

  /** Where the length starts, if the letter says so; absent: the rule's own starting point. */
  @Part(() => LetterStartBody, { optional: true })
  readonly from?: LetterStartBody;

  /** Why the matter is important or complex, where the window exceeds what the rule lets a letter state. */
  @Text({ max: 2000, optional: true })
  readonly importantOrComplex?: string;
}

const windowOf = (body: WindowBody): WindowInLetter | undefined => {
  const { words, on, hour, onDayOff, count, unit, from, importantOrComplex } = body;
  const reasons = importantOrComplex !== undefined && { importantOrComplex };
  if (on !== undefined && words !== undefined) {
    const chosen = { ...(hour && { hour }), ...(onDayOff && { onDayOff }) };
    return { kind: 'stated', deadline: { words, on, ...chosen }, ...reasons };
  }
  if (count === undefined || unit === undefined) return undefined;
  return {
    kind: 'length',
    length: { count, unit },
    ...(words !== undefined && { words }),
    ...(from && { from: startOf(from) }),
    ...reasons,
  };
};

/** One coordinating agency, with its own question and its own clock. */
export class AddresseeBody {
  @Text({ max: 80 })
  readonly agency!: AgencyId;

  /** What this agency in particular is asked. */
  @Text({ max: 5000, optional: true })
  readonly question?: string;

  /** Absent: the window of the rule in force. */
  @Part(() => WindowBody, { optional: true })
  readonly window?: WindowBody;

  /**
   * `throughSystem` delivers at once; `elsewhere` waits for a delivery to be recorded; `outsideSystem` tracks a part that is
   * classified outside the system from the start (R3): it has no question and no window here.
   */
  @OneOf(['throughSystem', 'elsewhere', 'outsideSystem'], { optional: true })
  readonly channel?: Addressee['channel'];
}

export const addresseeOf = ({ agency, question, window, channel }: AddresseeBody): Addressee => {
  const inLetter = window && windowOf(window);
  return {
    agency,
    channel: channel ?? 'throughSystem',
    ...(question !== undefined && { question }),
    ...(inLetter && { window: inLetter }),
  };
};
