import {
  calendarOf,
  type Derivation,
  type DueDate,
  dueDate,
  isSuspended,
  type Length,
  localDate,
  type Pause,
  type ReplyWindow,
  type StatedDeadline,
} from '#lib/working-time';

/** The calendar these specs count on. */
export const publicSector = calendarOf('vn-public-sector');

/** Fifteen working days from receipt of the complete dossier, unless a case says otherwise. */
export const window = (on: string, rest: Partial<ReplyWindow> = {}): ReplyWindow => ({
  rule: 'HCM-CT08',
  start: { value: 'dossierComplete', basis: 'law', on: localDate(on) },
  length: { value: { count: 15, unit: 'workingDay' }, basis: 'law' },
  pauses: [],
  extensions: [],
  floors: [],
  ...rest,
});

export const length = (count: number, unit: Length['unit']): Pick<ReplyWindow, 'length'> => ({
  length: { value: { count, unit }, basis: 'law' },
});

export const pause = (from: string, until?: string): Pause => ({
  from: localDate(from),
  ...(until !== undefined && { until: localDate(until) }),
  cause: 'bổ sung hồ sơ',
});

/** A letter that states the day itself. */
export const stated = (
  on: string,
  rest: Partial<StatedDeadline> = {},
): Pick<ReplyWindow, 'stated'> => ({
  stated: {
    value: { words: `trước ngày ${on}`, on: localDate(on), ...rest },
    basis: 'law',
    citation: 'Công văn 1/STC-NS',
  },
});

export const extension = (count: number) => ({
  length: { count, unit: 'workingDay' as const },
  cause: 'gia hạn',
});

/** The due date, where the clock runs. */
export const due = (of: ReplyWindow): DueDate => {
  const answer = dueDate(of, publicSector);
  if (isSuspended(answer)) throw new Error(`suspended on ${answer.suspendedOn}`);
  return answer;
};

/** The step of that kind in a derivation, if it has one. */
export const step = <T extends Derivation['steps'][number]['type']>(
  { derivation }: DueDate,
  type: T,
) =>
  derivation.steps.find(
    (one): one is Extract<Derivation['steps'][number], { type: T }> => one.type === type,
  );
