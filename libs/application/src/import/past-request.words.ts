import type { Matter, OpinionKind, Urgency } from '#lib/coordination';
import type { StatedDeadline, Unit } from '#lib/working-time';

// The words a file may use: the code's own, and those of the letters themselves.

export const UNITS: readonly Unit[] = ['workingDay', 'calendarDay', 'hour'];

export const MATTERS: ReadonlyMap<string, Matter> = new Map<string, Matter>([
  ['general', { kind: 'general' }],
  ['policy', { kind: 'policy' }],
  ['legalDraft', { kind: 'legalDraft' }],
  ['administrativeProcedure', { kind: 'administrativeProcedure' }],
]);

const lowerCased = <Word>(words: Readonly<Record<string, Word>>): ReadonlyMap<string, Word> =>
  new Map(Object.entries(words).map(([text, word]) => [text.toLocaleLowerCase('vi'), word]));

export const URGENCIES = lowerCased<Urgency>({
  normal: 'normal',
  thường: 'normal',
  urgent: 'urgent',
  khẩn: 'urgent',
  veryUrgent: 'veryUrgent',
  'thượng khẩn': 'veryUrgent',
  express: 'express',
  'hỏa tốc': 'express',
  'hoả tốc': 'express',
  expressByHour: 'expressByHour',
  'hỏa tốc hẹn giờ': 'expressByHour',
  'hoả tốc hẹn giờ': 'expressByHour',
});

export const KINDS_OF_OPINION = lowerCased<OpinionKind>({
  agree: 'agree',
  'thống nhất': 'agree',
  agreeWithComments: 'agreeWithComments',
  'thống nhất, có góp ý': 'agreeWithComments',
  disagree: 'disagree',
  'không thống nhất': 'disagree',
  noComment: 'noComment',
  'không có ý kiến góp ý': 'noComment',
  outOfRemit: 'outOfRemit',
  'không thuộc chức năng, nhiệm vụ': 'outOfRemit',
  interim: 'interim',
  'có ý kiến một phần, sẽ bổ sung': 'interim',
  unrecorded: 'unrecorded',
});

const HOUR = /^(?<limit>trước|chậm nhất)?\s*(?<hour>[01]?\d|2[0-3])(?:[:hg](?<minute>[0-5]\d)?)?$/u;

/**
 * The hour a letter states: "17:00", "chậm nhất 17h", "trước 10h30". Only "trước" excludes the hour itself
 * (counting rule 5); without a word the reading that favours the agency is taken.
 */
export const hourIn = (text: string): StatedDeadline['hour'] | undefined => {
  const found = HOUR.exec(text.toLocaleLowerCase('vi'))?.groups;
  if (!found) return undefined;
  const { limit, hour = '', minute = '00' } = found;
  return { at: `${hour.padStart(2, '0')}:${minute}`, inclusive: limit !== 'trước' };
};
