import type { LeadChanged } from '#lib/coordination';
import { type CitedDecisionView } from '../agencies/agency.view.js';

/** Another body came to lead; the days up to then stay with the former one. */
export class LeadChangeView {
  readonly at!: string;
  readonly from!: string;
  readonly to!: string;
  readonly cause!: LeadChanged['data']['cause'];
  readonly document?: CitedDecisionView;
  readonly reason!: string;
}
