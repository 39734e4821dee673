import type { Dossier, Matter } from '#lib/coordination';
import { ListOf } from '../http/shown.js';
import type { DocumentView } from '../parts/document.view.js';

/** The event after which a report is owed. */
export class OccasionView {
  readonly event!: string;
  readonly on!: string;
  readonly document!: DocumentView;
}

export class MatterView {
  readonly kind!: Matter['kind'];
  readonly code?: string;
  /** Of a report. */
  readonly occasion?: OccasionView;
}

export class DossierView {
  readonly status!: Dossier['status'];

  @ListOf(() => String, 'optional')
  readonly documents?: readonly string[];
}

/** What the letter says of silence, verbatim, and what the rule makes of silence. */
export class SilenceClauseView {
  readonly words!: string;
  readonly effect!: 'noReply' | 'deemedAgreement';
}
