import { Equals } from 'class-validator';
import type { AgencyId } from '#lib/agencies';
import type { LocalDate } from '#lib/working-time';
import {
  Day,
  Moment,
  OneOf,
  Part,
  Parts,
  SomeWords,
  Whole,
  Words,
  YesOrNo,
} from './told-fields.js';
import { ToldSigner } from './told-parts.js';

const STANCES = ['agree', 'agreeWithComments', 'disagree', 'noComment'] as const;
const RESPONSES = ['accepted', 'partlyAccepted', 'notAccepted'] as const;

export class ToldPoint {
  @Whole()
  readonly no!: number;

  @Words()
  readonly target_vi!: string;

  @Words()
  readonly text_vi!: string;

  /** Null while the lead has not responded. */
  @OneOf(RESPONSES, { may: 'nullable' })
  readonly response!: (typeof RESPONSES)[number] | null;

  @Words({ may: 'nullable' })
  readonly response_label_vi!: string | null;

  @Words({ may: 'nullable' })
  readonly response_vi!: string | null;
}

class SuppliedRecording {
  @Moment()
  readonly recordedAt!: string;
}

/** A reply in writing. */
export class ToldReply {
  @OneOf(['letter', 'jointLetter', 'minutes'])
  readonly form!: 'letter' | 'jointLetter' | 'minutes';

  @Words()
  readonly number!: string;

  @Day()
  readonly signedOn!: LocalDate;

  @Moment()
  readonly sentAt!: string;

  @Moment()
  readonly receivedByLeadAt!: string;

  /** Received on paper and entered by the lead, then. */
  @Moment({ may: 'absent' })
  readonly recordedAt?: string;

  @Part(() => ToldSigner)
  readonly signer!: ToldSigner;

  @OneOf(STANCES, { may: 'nullable' })
  readonly stance!: (typeof STANCES)[number] | null;

  /** Takes the place of `stance`. */
  @OneOf(['outOfRemit'], { may: 'absent' })
  readonly proposedStance?: 'outOfRemit';

  @Parts(() => ToldPoint)
  readonly points!: readonly ToldPoint[];

  /** It does not end the consultation, or waits for the lead to say whether it does. */
  @YesOrNo({ may: 'absent' })
  readonly interim?: boolean;

  @SomeWords({ may: 'absent' })
  readonly coAuthors?: readonly AgencyId[];

  @Words({ may: 'absent' })
  readonly supersedes?: string;

  @Words({ may: 'absent' })
  readonly supersededBy?: string;

  /** Sent to that body instead of to the lead. */
  @Words({ may: 'absent' })
  readonly addressedTo?: AgencyId;

  @Moment({ may: 'absent' })
  readonly receivedByUbndAt?: string;

  @Words({ may: 'absent' })
  readonly note?: string;

  @Part(() => SuppliedRecording, { may: 'absent' })
  readonly supplied?: SuppliedRecording;
}

/** A reply under the rules of state secrets: that it came, and on what day (R3). */
export class ToldOffSystemReply {
  @Equals('offSystem')
  readonly form!: 'offSystem';

  @Day()
  readonly receivedOn!: LocalDate;

  @Equals(null)
  readonly stance!: null;

  @Parts(() => ToldPoint)
  readonly points!: readonly ToldPoint[];

  @Words()
  readonly note!: string;
}

export type AnyToldReply = ToldReply | ToldOffSystemReply;

export const isOffSystem = (reply: AnyToldReply): reply is ToldOffSystemReply =>
  reply.form === 'offSystem';
