import type { Dossier, Matter } from '#lib/coordination';
import { ListOf } from '../http/shown.js';

export class MatterView {
  readonly kind!: Matter['kind'];
  readonly code?: string;
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
