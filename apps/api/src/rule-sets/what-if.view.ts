import type { WhatIfCell } from '#lib/read-models';
import { FourCellsView } from '../accountability/rates.view.js';
import { PeriodView } from '../accountability/accountability.view.js';
import { ListOf, TextList } from '../http/shown.js';
import { NoticeView } from '../parts/demonstration.view.js';

/** Four cells, and what is in none of them. */
export class WhatIfCellsView extends FourCellsView {
  readonly excluded!: number;
  readonly notStarted!: number;
}

export class WhatIfCellView {
  readonly cell!: WhatIfCell['cell'];
  readonly dueOn?: string;
}

/** A rule set nobody has adopted, and the date it would give. */
export class BesideView {
  readonly ruleSet!: string;
  readonly dueOn!: string;
}

export class WhatIfConsultationView {
  readonly requestId!: string;
  readonly agency!: string;
  readonly lead!: string;
  readonly number!: string;
  readonly issuedOn!: string;
  readonly subject!: string;
  /** The rule its letter was opened under. */
  readonly rule!: string;
  readonly current!: WhatIfCellView;
  readonly draft!: WhatIfCellView;
  /** The letter gives longer than the draft allows. */
  readonly overCap!: boolean;

  /** The date under each rule set known for its day and matter without being adopted. */
  @ListOf(() => BesideView)
  readonly beside!: readonly BesideView[];
}

export class WhatIfPageView {
  @ListOf(() => WhatIfConsultationView)
  readonly rows!: readonly WhatIfConsultationView[];

  /** Given back as `cursor` to read on; absent on the last page. */
  readonly next?: string;
}

/** A past period as it was, and as it would have been under the draft. */
export class WhatIfView {
  readonly ruleSet!: string;

  /** What the draft governs: consultations about anything else are left out. */
  @TextList()
  readonly matters!: readonly string[];

  readonly period!: PeriodView;
  readonly asOf!: string;
  readonly current!: WhatIfCellsView;
  readonly draft!: WhatIfCellsView;
  /** How many the draft would put in another cell. */
  readonly otherCell!: number;
  /** How many it would give another date. */
  readonly otherDate!: number;
  /** How many letters give longer than the draft allows. */
  readonly overCap!: number;
  /** Dữ liệu mẫu. */
  readonly demonstration!: boolean;
  /** The words to show with it. */
  readonly notice?: NoticeView;
  /** Latest letter first. */
  readonly consultations!: WhatIfPageView;
}
