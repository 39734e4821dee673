import type { LocalDate } from '#lib/working-time';
import { Day, OneOf, Part, Parts, PartsBy, SomeWords, Whole, Words } from './told-fields.js';
import { ToldConsultation } from './told-consultation.js';
import { OUTCOMES, type ToldOutcome, ToldWithdrawal } from './told-outcome.js';
import { ToldAgency, ToldSigner } from './told-parts.js';

class ToldMandate {
  @Words()
  readonly number!: string;

  @Day()
  readonly date!: LocalDate;

  @Words()
  readonly from_vi!: string;

  @Day()
  readonly submitBy!: LocalDate;
}

class ToldLetterDocument {
  @Words()
  readonly type_vi!: string;

  @Words()
  readonly number!: string;

  @Day()
  readonly date!: LocalDate;

  @OneOf(['thường', 'Hỏa tốc'])
  readonly urgency_vi!: 'thường' | 'Hỏa tốc';

  @Part(() => ToldSigner)
  readonly signer!: ToldSigner;

  @Words()
  readonly subject_vi!: string;
}

/** A date, with an hour or without, or a length from a day on; the words are those of the letter. */
export class ToldDeadline {
  @Words()
  readonly text_vi!: string;

  @Day({ may: 'absent' })
  readonly date?: LocalDate;

  @Words({ may: 'absent' })
  readonly hour?: string | null;

  @Whole({ may: 'absent' })
  readonly workingDays?: number;

  @Day({ may: 'absent' })
  readonly from?: LocalDate;
}

class ToldDossierItem {
  @Whole()
  readonly no!: number;

  @Words()
  readonly title_vi!: string;
}

/** One invented letter, and everything that is told of it. */
export class ToldLetter {
  @Words()
  readonly key!: string;

  /** What the letter is there to show. */
  @SomeWords()
  readonly scenarios!: readonly string[];

  @OneOf(['general', 'legalDraft'])
  readonly matter!: 'general' | 'legalDraft';

  @Words()
  readonly field_vi!: string;

  @Part(() => ToldAgency)
  readonly lead!: ToldAgency;

  @Part(() => ToldAgency, { may: 'absent' })
  readonly askedInNameOf?: ToldAgency;

  @Part(() => ToldMandate, { may: 'nullable' })
  readonly mandate!: ToldMandate | null;

  @Part(() => ToldLetterDocument)
  readonly letter!: ToldLetterDocument;

  @Words()
  readonly leadPosition_vi!: string;

  @Part(() => ToldDeadline, { may: 'nullable' })
  readonly statedDeadline!: ToldDeadline | null;

  @Words({ may: 'nullable' })
  readonly silenceClause_vi!: string | null;

  @Parts(() => ToldDossierItem)
  readonly dossier!: readonly ToldDossierItem[];

  @Parts(() => ToldConsultation)
  readonly consultations!: readonly ToldConsultation[];

  @PartsBy('type', OUTCOMES)
  readonly outcome!: ToldOutcome;

  @Part(() => ToldWithdrawal, { may: 'absent' })
  readonly withdrawn?: ToldWithdrawal;

  @Words({ may: 'absent' })
  readonly note?: string;
}
