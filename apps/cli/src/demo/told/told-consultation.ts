import type { LocalDate } from '#lib/working-time';
import { EVENTS, type ToldEvent } from './told-events.js';
import { Day, DayOrMoment, Part, PartsBy, Words, YesOrNo } from './told-fields.js';
import { ToldAgency } from './told-parts.js';
import { type AnyToldReply, ToldOffSystemReply, ToldReply } from './told-reply.js';

class ToldArrival {
  @Words()
  readonly number!: string;

  @Day()
  readonly registeredOn!: LocalDate;
}

/** The story counts from the day of delivery, which the registry has to have fixed. */
class SuppliedArrival {
  @Part(() => ToldArrival)
  readonly arrival!: ToldArrival;
}

const REPLIES = {
  letter: ToldReply,
  jointLetter: ToldReply,
  minutes: ToldReply,
  offSystem: ToldOffSystemReply,
};

/** What one agency is asked, and everything that is told of its part. */
export class ToldConsultation {
  @Part(() => ToldAgency)
  readonly agency!: ToldAgency;

  @Words()
  readonly ask_vi!: string;

  @DayOrMoment()
  readonly deliveredAt!: string;

  @Part(() => ToldArrival, { may: 'absent' })
  readonly arrival?: ToldArrival;

  /** Said only of those whom the rule does not bind. */
  @YesOrNo({ may: 'absent' })
  readonly boundByRule?: boolean;

  @PartsBy('type', EVENTS, { may: 'absent' })
  readonly events?: readonly ToldEvent[];

  /** A list where there are several documents. */
  @PartsBy('form', REPLIES, { may: 'nullable' })
  readonly reply!: AnyToldReply | readonly AnyToldReply[] | null;

  @Words({ may: 'absent' })
  readonly note?: string;

  @Part(() => SuppliedArrival, { may: 'absent' })
  readonly supplied?: SuppliedArrival;
}
