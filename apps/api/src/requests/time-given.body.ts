import type { AgencyId } from '#lib/agencies';
import type { LocalDate } from '#lib/working-time';
import { DateText } from '../http/date-fields.js';
import { Text, Texts } from '../http/fields.js';
import { Cited, Part } from '../http/parts.js';
import { DocumentBody } from '../parts/document.body.js';
import { LengthBody } from '../parts/length.body.js';

/** More time, given unasked. */
export class ExtensionForAllBody {
  /** Absent: every agency that still owes its reply. */
  @Texts({ max: 80, most: 400, optional: true })
  readonly agencies?: readonly AgencyId[];

  @Part(() => LengthBody)
  readonly length!: LengthBody;

  @Text({ max: 2000 })
  readonly reason!: string;
}

/** Less time, on a cited order. */
export class ShorteningBody {
  /** Absent: every agency whose window still runs. */
  @Texts({ max: 80, most: 400, optional: true })
  readonly agencies?: readonly AgencyId[];

  /** The new last day; at least one whole working day from now. */
  @DateText()
  readonly to!: LocalDate;

  /** The order that shortens it. */
  @Cited(() => DocumentBody)
  readonly order!: DocumentBody;

  @Text({ max: 2000 })
  readonly reason!: string;
}
