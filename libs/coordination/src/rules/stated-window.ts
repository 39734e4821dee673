import type { RuleSet } from '#lib/rulebook';
import {
  addDays,
  type Length,
  type LocalDate,
  localDate,
  dueOn,
  readStatedWords,
  type WordsRead,
  type WorkingCalendar,
} from '#lib/working-time';
import type { RequestRejection } from '../request.rejections.js';
import type { Addressee, WindowInLetter } from '../vocabulary.js';

/** What of the letter its windows are held against. */
export interface StatingLetter {
  readonly issuedOn: LocalDate;
  readonly sentOn: LocalDate;
  readonly calendar: WorkingCalendar;
  /** A past letter said what it said: it is recorded, whatever rule it broke. */
  readonly transcribed: boolean;
}

/** Where the rule leaves the window to the letter, the letter states it for every addressee with a window here. */
const notStated = (
  { agency, window, channel }: Addressee,
  { id: rule, statedDeadline }: RuleSet,
): RequestRejection | undefined =>
  statedDeadline.value.compulsory && window === undefined && channel !== 'outsideSystem'
    ? { type: 'WindowMustBeStated', agency, rule }
    : undefined;

const lastDay = (from: LocalDate, { count, unit }: Length, calendar: WorkingCalendar): LocalDate =>
  unit === 'hour'
    ? addDays(from, Math.ceil(count / 24))
    : localDate(dueOn(from, { count, unit }, calendar));

/**
 * The cap of the rule, tested on the date as written (counting rule 6). It runs from the rule's own starting point: from
 * receipt, which is not known yet, it is tested from the latest day of it, so that no letter is refused for its way.
 */
const overTheCap = (
  { agency, window }: Addressee,
  { startingPoint, statedDeadline: { value } }: RuleSet,
  { sentOn, calendar }: StatingLetter,
): RequestRejection | undefined => {
  const { cap, exception } = value;
  if (window === undefined || cap === undefined) return undefined;
  if (exception === 'importantOrComplex' && window.importantOrComplex?.trim()) return undefined;
  const from = startingPoint.value === 'sent' ? sentOn : calendar.nextWorkingDay(sentOn);
  const latest = lastDay(from, cap, calendar);
  const stated =
    window.kind === 'stated' ? window.deadline.on : lastDay(from, window.length, calendar);
  return stated > latest ? { type: 'OverTheCap', agency, cap, latest } : undefined;
};

const agrees = (
  window: WindowInLetter,
  read: WordsRead,
  { startingPoint }: Pick<RuleSet, 'startingPoint'>,
): boolean => {
  if (window.kind === 'stated') {
    if (read.kind !== 'date') return false;
    const { on, hour } = window.deadline;
    const sameHour = hour?.at === read.hour;
    return on === read.on && sameHour && (hour === undefined || hour.inclusive === read.inclusive);
  }
  if (read.kind !== 'length') return false;
  const { length } = window;
  const named = read.start?.from;
  const entered = window.from?.point ?? startingPoint.value;
  return (
    length.count === read.length.count &&
    length.unit === read.length.unit &&
    // "kể từ ngày ban hành" and a day written out are occasions with their own date.
    (named === undefined || named === entered || entered === 'occasion')
  );
};

/**
 * The words are kept verbatim and the lead confirms what they mean: where they can be read, and read otherwise than
 * confirmed, one of the two is mistaken. Where they cannot be read, the lead's reading stands.
 */
const saysOtherwise = (
  { agency, window }: Addressee,
  rule: RuleSet,
  { issuedOn }: StatingLetter,
): RequestRejection | undefined => {
  const words = window?.kind === 'stated' ? window.deadline.words : window?.words;
  if (window === undefined || words === undefined) return undefined;
  const read = readStatedWords(words, issuedOn);
  return read.ok && !agrees(window, read.value, rule)
    ? { type: 'WordsSayOtherwise', agency, words, read: read.value }
    : undefined;
};

/** Why a window stated in the letter cannot stand, or a letter that states none. */
export const statedWindowRefusal = (
  addressee: Addressee,
  rule: RuleSet,
  letter: StatingLetter,
): RequestRejection | undefined =>
  notStated(addressee, rule) ??
  (letter.transcribed
    ? undefined
    : (saysOtherwise(addressee, rule, letter) ?? overTheCap(addressee, rule, letter)));
