import type { ImpactOfRule, ImpactOnConsultation } from '#lib/application';
import { ImpactOnConsultationView } from '../calendars/calendar-impact.view.js';
import { impactCounts } from '../calendars/told-calendar.js';
import { ListOf } from '../http/shown.js';
import { PinnedView } from '../requests/pinned-rule.view.js';

/** A request on which the version would be pinned in the place of another. */
export class RequestRepinnedView {
  readonly requestId!: string;
  readonly from!: PinnedView;
  readonly to!: PinnedView;
}

/** What a version with effect in the past would do if it were confirmed now. */
export class RuleImpactView {
  readonly version!: number;
  readonly dueDatesMoved!: number;
  readonly confirmationsAwaited!: number;
  readonly lapsesReversed!: number;
  readonly marksChanged!: number;

  @ListOf(() => RequestRepinnedView)
  readonly requests!: readonly RequestRepinnedView[];

  @ListOf(() => ImpactOnConsultationView)
  readonly rows!: readonly ImpactOnConsultation[];
}

export const ruleImpactView = (
  version: number,
  { requests, consultations }: ImpactOfRule,
): RuleImpactView => ({
  version,
  ...impactCounts(consultations),
  requests,
  rows: consultations,
});
