import { ApiProperty } from '@nestjs/swagger';
import type { Holder, Phase, PhaseCause, RequestPhasesTold } from '#lib/read-models';
import { BilingualView } from '../parts/bilingual.view.js';
import { ListOf, TextList } from '../http/shown.js';
import { NoticeView } from '../parts/demonstration.view.js';

/** Who has to act before the request moves on. */
export class HolderView {
  readonly party!: Holder['party'];
  /** Of the lead and of a coordinating agency. */
  readonly agency?: string;
}

/** Consecutive days on which the request stood alike. */
export class PhaseSpanView {
  /** Its first and its last day. */
  readonly from!: string;
  readonly to!: string;
  /** Calendar days. */
  readonly days!: number;
  /** Working days among them, on the calendar of the lead. */
  readonly workingDays!: number;
  readonly phase!: Phase;

  /** Why; more than one where agencies waited for different things. */
  @ApiProperty({ type: String, isArray: true })
  readonly causes!: readonly PhaseCause[];

  /** Who led the request in those days. */
  readonly lead!: string;

  /** Of `overdue`: every agency late in those days. Empty where nobody could act. */
  @ListOf(() => HolderView)
  readonly holders!: readonly HolderView[];

  /** Whose reply was awaited as well, and who was not late. */
  @TextList()
  readonly alsoAwaited!: readonly string[];

  /** Past a date that is a courtesy: shown, never late. */
  @TextList()
  readonly pastCourtesyDate!: readonly string[];

  readonly inWords!: BilingualView;
}

/** Where the time of a request went. Each elapsed day is in exactly one span. */
export class PhasesView {
  readonly requestId!: string;
  readonly lead!: string;
  readonly asOf!: string;
  readonly known?: string;
  /** The mandate’s date, else the letter’s: the days after it are counted. */
  readonly beganOn!: string;
  /** The last day counted. */
  readonly to!: string;
  readonly ended?: NonNullable<RequestPhasesTold['ended']>;
  readonly days!: number;
  readonly workingDays!: number;
  /** An invented agency takes part: dữ liệu mẫu. */
  readonly demonstration!: boolean;
  /** The words to show with it. */
  readonly notice?: NoticeView;

  /** Oldest first. */
  @ListOf(() => PhaseSpanView)
  readonly spans!: readonly PhaseSpanView[];
}
