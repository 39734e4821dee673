import type {
  LateEntry,
  LateEntryFinding,
  LateEntryName,
  LateEntryStanding,
} from '#lib/coordination';
import type { LateEntryToldFile } from '#lib/read-models';
import { type DocumentView } from '../parts/document.view.js';

/** Which entry. */
export class LateEntryNameView {
  readonly entry!: LateEntryName['entry'];
  /** Of a sending. */
  readonly opinion?: string;
  /** Of a supplement: the moment it was entered for. */
  readonly suppliedAt?: string;
}

/** From when it counts as entered, and from when where that does not stand. */
export class LateEntryChangeView extends LateEntryNameView {
  readonly from!: string;
  readonly to!: string;
}

/** An act entered for an earlier day by the party it favours (ghi nhận muộn). */
export class LateEntryView {
  readonly name!: LateEntryNameView;
  readonly enteredBy!: LateEntry['enteredBy'];
  /** When it reached this system. */
  readonly at!: string;
  /** The last day on which the other party may contest it; silent until then, it stands. */
  readonly contestableUntil!: string;
  readonly undone!: LateEntryChangeView;
  /** `awaited`: it counts, provisionally. */
  readonly standing!: LateEntryStanding;
}

/** What the other party said of a late entry, and what was found. */
export class LateEntryToldView {
  readonly name!: LateEntryNameView;
  readonly at!: string;
  readonly kind!: LateEntryToldFile['kind'];
  /** Of a contest. */
  readonly reason?: string;
  /** Of a finding. */
  readonly finding?: LateEntryFinding;
  readonly ruling?: DocumentView;
}
