import { dateOf, type Instant } from '#lib/working-time';
import type {
  EnteredLate,
  LateEntryChange,
  LateEntryFinding,
  LateEntryName,
} from './vocabulary.js';

/** An act that the party it favours entered for an earlier day (R12), and what was said of it. */
export interface LateEntry extends EnteredLate {
  readonly name: LateEntryName;
  readonly enteredBy: 'lead' | 'agency';
  /** From the day it was entered for, to what counts where that does not stand. */
  readonly undone: LateEntryChange;
  readonly confirmed?: true;
  /** What has been undone since the other party contested it. */
  readonly contested?: LateEntryChange;
  readonly finding?: LateEntryFinding;
}

/** Whether an earlier day still may be contested, stands (confirmed, or nobody contested it in time), or does not. */
export type LateEntryStanding = 'awaited' | 'stands' | 'contested' | 'unfounded';

/** Needs no event to stand: three working days of silence are told by the day it is. */
export const lateEntryStanding = (
  {
    confirmed,
    contested,
    finding,
    contestableUntil,
  }: Pick<LateEntry, 'confirmed' | 'finding' | 'contestableUntil'> & {
    readonly contested?: unknown;
  },
  now: Instant,
): LateEntryStanding => {
  if (finding) return finding === 'upheld' ? 'stands' : 'unfounded';
  if (contested) return 'contested';
  return confirmed || dateOf(now) > contestableUntil ? 'stands' : 'awaited';
};

/** Contested, and the monitoring body has not found on it. */
export const isUnderDispute = ({
  contested,
  finding,
}: Pick<LateEntry, 'contested' | 'finding'>): boolean =>
  contested !== undefined && finding === undefined;

const keyOf = (name: LateEntryName): string => {
  switch (name.entry) {
    case 'delivery':
    case 'registration':
      return name.entry;
    case 'sending':
      return `${name.entry} ${name.opinion}`;
    case 'supplement':
      return `${name.entry} ${name.suppliedAt}`;
  }
};

export const isNamed = (name: LateEntryName, other: LateEntryName): boolean =>
  keyOf(name) === keyOf(other);

/** The name of the entry that changes. */
export const lateEntryNameOf = (change: LateEntryChange): LateEntryName => {
  switch (change.entry) {
    case 'delivery':
    case 'registration':
      return { entry: change.entry };
    case 'sending':
      return { entry: change.entry, opinion: change.opinion };
    case 'supplement':
      return { entry: change.entry, suppliedAt: change.suppliedAt };
  }
};

/** The other way round. */
export const reversedChange = (change: LateEntryChange): LateEntryChange =>
  change.entry === 'registration'
    ? { ...change, from: change.to, to: change.from }
    : { ...change, from: change.to, to: change.from };
