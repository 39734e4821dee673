import { Equals } from 'class-validator';
import type { LatenessCause } from '#lib/coordination';
import type { LocalDate } from '#lib/working-time';
import {
  ToldContest,
  ToldRelease,
  ToldReturn,
  ToldSupplement,
  ToldTransfer,
} from './told-dossier-events.js';
import { Day, type Kinds, Moment, OneOf, Part, Whole, Words } from './told-fields.js';
import { ToldDocument } from './told-parts.js';

export class ToldChase {
  @Equals('chased')
  readonly type!: 'chased';

  @Whole()
  readonly no!: number;

  @Day()
  readonly at!: LocalDate;

  @Words()
  readonly number!: string;
}

export class ToldExtensionAsked {
  @Equals('extensionAsked')
  readonly type!: 'extensionAsked';

  @Moment()
  readonly at!: string;

  @Whole()
  readonly workingDays!: number;

  @Words()
  readonly reason_vi!: string;
}

export class ToldExtensionGranted {
  @Equals('extensionGranted')
  readonly type!: 'extensionGranted';

  @Moment()
  readonly at!: string;

  @Whole()
  readonly workingDays!: number;
}

class SuppliedCause {
  @OneOf(['awaitedOthers', 'systemOutage', 'other'])
  readonly cause!: LatenessCause;
}

export class ToldExplanation {
  @Equals('explained')
  readonly type!: 'explained';

  @Day()
  readonly at!: LocalDate;

  @Words()
  readonly number!: string;

  @Words()
  readonly text_vi!: string;

  @Part(() => SuppliedCause)
  readonly supplied!: SuppliedCause;
}

class SuppliedRuling {
  @Part(() => ToldDocument)
  readonly ruling!: ToldDocument;
}

export class ToldDetermination {
  @Equals('determined')
  readonly type!: 'determined';

  @Day()
  readonly at!: LocalDate;

  @OneOf(['upheld', 'excused'])
  readonly result!: 'upheld' | 'excused';

  @Words()
  readonly text_vi!: string;

  @Part(() => SuppliedRuling)
  readonly supplied!: SuppliedRuling;
}

/** What happened to one consultation besides its replies. */
export type ToldEvent =
  | ToldChase
  | ToldExtensionAsked
  | ToldExtensionGranted
  | ToldContest
  | ToldSupplement
  | ToldReturn
  | ToldRelease
  | ToldTransfer
  | ToldExplanation
  | ToldDetermination;

export const EVENTS: Kinds<ToldEvent['type']> = {
  chased: ToldChase,
  extensionAsked: ToldExtensionAsked,
  extensionGranted: ToldExtensionGranted,
  contested: ToldContest,
  supplemented: ToldSupplement,
  returned: ToldReturn,
  released: ToldRelease,
  transferred: ToldTransfer,
  explained: ToldExplanation,
  determined: ToldDetermination,
};
