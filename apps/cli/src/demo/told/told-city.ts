import { Equals } from 'class-validator';
import type { Agency, AgencyId, AgencyKind, CitedDecision } from '#lib/agencies';
import type { Role } from '#lib/identity';
import type { LocalDate } from '#lib/working-time';
import { Day, Part, Parts, SomeWords, Words, YesOrNo } from './told-fields.js';
import { ToldLetter } from './told-letter.js';

class ToldName {
  @Words()
  readonly vi!: string;
}

class ToldBody implements Agency {
  @Words()
  readonly id!: AgencyId;

  @Part(() => ToldName)
  readonly name!: ToldName;

  @Words()
  readonly symbol!: string;

  @Words()
  readonly kind!: AgencyKind;

  @Words()
  readonly group!: string;

  @Words({ may: 'absent' })
  readonly place?: string;

  @Day({ may: 'absent' })
  readonly from?: LocalDate;

  @YesOrNo({ may: 'absent' })
  readonly monitors?: true;

  @Equals('demonstration')
  readonly origin!: 'demonstration';
}

class ToldDecision implements CitedDecision {
  @Words()
  readonly number!: string;

  @Day()
  readonly issuedOn!: LocalDate;
}

/** How a body ended, and who took its place. */
class ToldEnding {
  @Words()
  readonly agency!: AgencyId;

  /** Absent: nobody took its place. */
  @Words({ may: 'absent' })
  readonly into?: AgencyId;

  @Day()
  readonly effectiveOn!: LocalDate;

  @Part(() => ToldDecision)
  readonly decision!: ToldDecision;
}

class ToldAccount {
  @Words()
  readonly login!: string;

  @Words()
  readonly name!: string;

  @Words()
  readonly post!: string;

  @Words()
  readonly agency!: AgencyId;

  @Words()
  readonly role!: Role;
}

/** Passages as they stand in the documents of the story. */
class ToldTexts {
  @SomeWords()
  readonly chase_vi!: readonly string[];

  @SomeWords()
  readonly contest_vi!: readonly string[];

  @SomeWords()
  readonly extension_vi!: readonly string[];

  @SomeWords()
  readonly explanation_vi!: readonly string[];

  @SomeWords()
  readonly determination_vi!: readonly string[];

  @SomeWords()
  readonly notAccepted_vi!: readonly string[];

  @SomeWords()
  readonly deadlineExplained_vi!: readonly string[];
}

/** A fact that others of the story contradict. It stays as told, and is marked. */
class ToldIrregularity {
  @Words()
  readonly request!: string;

  /** Where it stands in that request. */
  @Words()
  readonly fact!: string;

  /** What the record says instead. */
  @Words({ may: 'absent' })
  readonly recordedAs?: string;

  @Words()
  readonly because!: string;
}

/** An invented city: its agencies and what became of them, its people, and its letters. */
export class ToldCity {
  @Words()
  readonly city!: string;

  @Words()
  readonly about!: string;

  /** The day of the story: whatever is open is open on that day. */
  @Day()
  readonly asOf!: LocalDate;

  @Words()
  readonly calendar!: string;

  @Parts(() => ToldBody)
  readonly agencies!: readonly ToldBody[];

  @Parts(() => ToldEnding)
  readonly endings!: readonly ToldEnding[];

  @Parts(() => ToldAccount)
  readonly accounts!: readonly ToldAccount[];

  @Part(() => ToldTexts)
  readonly texts!: ToldTexts;

  @Parts(() => ToldIrregularity)
  readonly irregular!: readonly ToldIrregularity[];

  @Parts(() => ToldLetter)
  readonly requests!: readonly ToldLetter[];
}
