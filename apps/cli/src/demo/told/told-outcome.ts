import { Equals } from 'class-validator';
import type { AgencyId } from '#lib/agencies';
import type { LocalDate } from '#lib/working-time';
import { Day, type Kinds, Moment, OneOf, Part, Whole, Words } from './told-fields.js';
import { ToldDocument } from './told-parts.js';

const STAGES = ['collecting', 'resolvingPoints', 'draftingSubmission'] as const;

/** Still with the lead, and at what. */
export class ToldStage {
  @OneOf(STAGES)
  readonly type!: (typeof STAGES)[number];
}

class SuppliedOrder {
  @Moment()
  readonly at!: string;

  /** The order on which it was submitted early. */
  @Part(() => ToldDocument)
  readonly order!: ToldDocument;
}

export class ToldSubmission {
  @Equals('submitted')
  readonly type!: 'submitted';

  @Words()
  readonly number!: string;

  @Day()
  readonly on!: LocalDate;

  @Whole({ may: 'absent' })
  readonly leadLateWorkingDays?: number;

  @Words({ may: 'absent' })
  readonly note_vi?: string;

  @Part(() => SuppliedOrder, { may: 'absent' })
  readonly supplied?: SuppliedOrder;
}

export class ToldSecondRound {
  @Equals('secondRound')
  readonly type!: 'secondRound';

  /** The key of the letter that asks again. */
  @Words()
  readonly request!: string;
}

/** How is told beside it. */
export class ToldWithdrawn {
  @Equals('withdrawn')
  readonly type!: 'withdrawn';
}

class SuppliedDecision {
  @Words()
  readonly lead!: AgencyId;

  @Day()
  readonly on!: LocalDate;

  @Part(() => ToldDocument)
  readonly decision!: ToldDocument;
}

export class ToldTransferredLead {
  @Equals('transferredLead')
  readonly type!: 'transferredLead';

  @Words()
  readonly note_vi!: string;

  @Part(() => SuppliedDecision)
  readonly supplied!: SuppliedDecision;
}

/** What became of a request by the day of the story. */
export type ToldOutcome =
  ToldStage | ToldSubmission | ToldSecondRound | ToldWithdrawn | ToldTransferredLead;

export const OUTCOMES: Kinds<ToldOutcome['type']> = {
  collecting: ToldStage,
  resolvingPoints: ToldStage,
  draftingSubmission: ToldStage,
  submitted: ToldSubmission,
  secondRound: ToldSecondRound,
  withdrawn: ToldWithdrawn,
  transferredLead: ToldTransferredLead,
};

export class ToldWithdrawal {
  @Moment()
  readonly at!: string;

  @Words()
  readonly number!: string;

  @Words()
  readonly reason_vi!: string;

  /** The key of the letter that takes its place. */
  @Words()
  readonly replacedBy!: string;
}
