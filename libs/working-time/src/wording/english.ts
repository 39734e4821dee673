import type { StatedReading } from '../derivation.js';
import type { LocalDate } from '../local-date.js';
import type { DossierComplete, ReceiptDay } from '../reply-window.js';
import { amount, STARTING_POINTS } from './amounts.js';
import { fullDate, shortDate } from './dates.js';
import type { StepPhrases } from './step-phrases.js';

const full = (date: LocalDate) => fullDate(date, 'en');
const short = (date: LocalDate) => shortDate(date, 'en');
const workingDays = (count: number) => amount({ count, unit: 'workingDay' }, 'en');
const kept = (decisive: boolean) => (decisive ? '; this fixes the due date' : '');

const READINGS: Readonly<Record<StatedReading, string>> = {
  asWritten: 'The stated date itself is within the time limit',
  lastWorkingDayBefore:
    'The stated date is a day off; the lead agency chose the working day before',
  nextWorkingDay: 'The stated date is a day off; the lead agency chose the next working day',
  laterOfTwo: 'The stated date is a day off; a reply is late only after the next working day',
};

const RECEIPTS: Readonly<Record<ReceiptDay, string>> = {
  registration: 'Received on the day the registry registered the letter',
  firstWorkingDayAfterDelivery:
    'Received at the latest on the first working day after the letter was delivered',
  delivery: 'Received on the day the letter was delivered',
};

const COMPLETE: Readonly<Record<DossierComplete, string>> = {
  presumedOnReceipt: 'The dossier is presumed complete on receipt, as nobody has certified it',
  supplied: 'The dossier counts as complete once the missing documents were supplied',
  transcribed: 'The dossier was complete on the day that the transcribed file gives',
};

export const english: StepPhrases = {
  started: ({ startingPoint, occasion, on, at }) =>
    `The clock starts with ${STARTING_POINTS[startingPoint].en}` +
    (occasion === undefined ? '' : ` (${occasion})`) +
    (on === undefined ? '' : `, ${full(on)}`) +
    (at ? ` at ${at.slice(11, 16)}` : ''),
  received: ({ by, on }) => `${RECEIPTS[by]}: ${full(on)}`,
  complete: ({ by, on, at }) =>
    `${COMPLETE[by]}: ${full(on)}${at ? ` at ${at.slice(11, 16)}` : ''}`,
  restarted: ({ on, rounds }) =>
    `The time limit began again on ${short(on)} because missing documents were supplied, ` +
    `which happens at most ${rounds === 1 ? 'once' : `${rounds} times`}`,
  startDayNotCounted: ({ on }) => `The day of that event, ${short(on)}, is not counted`,
  hoursRunFrom: ({ at, momentKnown }) =>
    momentKnown
      ? `Hours run without a break from ${at.slice(11, 16)}`
      : 'The hour of that event is not known: hours run from the end of its day',
  length: ({ length }) => `Time limit: ${amount(length, 'en')}`,
  stated: ({ words, on }) => `Date stated in the letter: “${words}”, ${full(on)}`,
  statedReading: ({ reading, hour, lateAfter }) =>
    READINGS[reading] +
    (reading === 'asWritten' ? '' : `: ${full(lateAfter)}`) +
    (hour ? `, ${hour.at} ${hour.inclusive ? 'included' : 'excluded'}` : ''),
  statedVoid: ({ words, receivedOn, earliest }) =>
    `The date stated in the letter, “${words}”, makes no reply late: the letter arrived on ` +
    `${short(receivedOn)} and could state ${full(earliest)} at the earliest`,
  courtesy: () =>
    'No rule gives a time limit in its place: this date is a courtesy, no lateness is counted, and the lead is asked ' +
    'to set a new date',
  statedLength: ({ length, receivedOn }) =>
    `The stated date stands for ${amount(length, 'en')} from receipt on ${short(receivedOn)}`,
  shortened: ({ on, lateAfter, noticedOn, cause }) =>
    `Shortened to ${full(on)}` +
    (lateAfter === on ? '' : `, a day off: a reply is late only after ${full(lateAfter)}`) +
    `, with notice on ${short(noticedOn)}: ${cause}`,
  extended: ({ length, cause }) => `Extended by ${amount(length, 'en')}: ${cause}`,
  paused: ({ from, until, cause }) =>
    `The clock stood from the end of ${short(from)} to the end of ${short(until)}: ${cause}`,
  pauseAfterTheEnd: ({ from, cause }) =>
    `The pause from ${short(from)} came after the end and moves nothing: ${cause}`,
  suspended: ({ from, cause }) => `The clock has stood since the end of ${short(from)}: ${cause}`,
  rolledOver: ({ from, to, sameHour }) =>
    `The end falls on a day off, ${full(from)}, and moves to ${sameHour ? 'the same hour of ' : ''}` +
    `the next working day: ${full(to)}`,
  remainsAfterPause: ({ since, workingDays: days, earliest, decisive }) =>
    `At least ${workingDays(days)} remain after ${short(since)}, until ${full(earliest)}${kept(decisive)}`,
  floor: ({ since, workingDays: days, earliest, cause, decisive }) =>
    `Not earlier than ${workingDays(days)} after ${short(since)}, ${full(earliest)}: ${cause}${kept(decisive)}`,
  assumed: ({ publishedFrom, publishedUntil }) =>
    `The date is provisional: the calendar is published from ${short(publishedFrom)} to ` +
    `${short(publishedUntil)}; outside it Monday to Friday are assumed to be worked`,
};
