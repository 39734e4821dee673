import type { ImpactOnConsultation } from '#lib/application';
import { TimelinessView } from '../consultations/opinion.view.js';
import { ListOf } from '../http/shown.js';

export class DueDateChangeView {
  readonly from!: string;
  readonly to!: string;
}

export class MarkChangeView {
  readonly from!: TimelinessView;
  readonly to!: TimelinessView;
}

/** What the draft would do to one consultation. */
export class ImpactOnConsultationView {
  readonly requestId!: string;
  readonly agency!: string;
  readonly dueOn?: DueDateChangeView;
  /** A shorter window: the date moves once the agency has confirmed it (R4). */
  readonly awaitsConfirmation!: boolean;
  /** The lapse on record would not stand. */
  readonly lapseReversed!: boolean;
  /** How the answer is judged, in the agency's favour only (R14). */
  readonly mark?: MarkChangeView;
}

/** What a draft would do if it were published now. */
export class CalendarImpactView {
  readonly version!: number;
  readonly dueDatesMoved!: number;
  readonly confirmationsAwaited!: number;
  readonly lapsesReversed!: number;
  readonly marksChanged!: number;

  @ListOf(() => ImpactOnConsultationView)
  readonly rows!: readonly ImpactOnConsultation[];
}
