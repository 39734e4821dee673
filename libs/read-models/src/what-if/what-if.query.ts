import { Query } from '@nestjs/cqrs';
import type { AgencyId } from '#lib/agencies';
import type { RequestFacts, RequestId } from '#lib/coordination';
import type { MatterKind, RuleSet, RuleSetId } from '#lib/rulebook';
import type { Instant, LocalDate } from '#lib/working-time';
import type { Period } from '../accountability/accountability-report.js';
import type { FourCells } from '../accountability/figures.js';
import type { Verdict } from '../accountability/verdict.js';
import type { Page, PageAsked } from '../page.js';

/** A past period replayed under a draft rule, before anybody adopts it. Nothing is recorded. */
export class WhatIf extends Query<WhatIfReport> {
  constructor(
    readonly asked: PageAsked & {
      /** The rule set as it would be; the version is one that is not on record. */
      readonly draft: RuleSet;
      /** On the current due date; absent bounds are open. */
      readonly period: Period;
      readonly facts: RequestFacts;
    },
  ) {
    super();
  }
}

/** Four cells, and what is in none of them. */
export interface WhatIfCells extends FourCells {
  readonly excluded: number;
  readonly notStarted: number;
}

export interface WhatIfReport {
  readonly ruleSet: RuleSetId;
  /** What the draft governs: consultations about anything else are left out. */
  readonly matters: readonly MatterKind[];
  readonly period: Period;
  readonly asOf: Instant;
  /** At least one agency among the rows is fictitious: dữ liệu mẫu. */
  readonly demonstration: boolean;
  /** The same consultations, side by side. */
  readonly current: WhatIfCells;
  readonly draft: WhatIfCells;
  /** How many of them the draft would put in another cell, and how many it would give another date. */
  readonly otherCell: number;
  readonly otherDate: number;
  /** How many letters give longer than the draft allows. */
  readonly overCap: number;
  /** Latest letter first. */
  readonly consultations: Page<WhatIfConsultation>;
}

/** A cell, and the date it rests on where a window opened. */
export interface WhatIfCell {
  readonly cell: Verdict['cell'];
  readonly dueOn?: LocalDate;
}

export interface WhatIfConsultation {
  readonly requestId: RequestId;
  readonly agency: AgencyId;
  readonly lead: AgencyId;
  readonly number: string;
  readonly issuedOn: LocalDate;
  readonly subject: string;
  /** The rule its letter was opened under. */
  readonly rule: RuleSetId;
  readonly current: WhatIfCell;
  readonly draft: WhatIfCell;
  readonly overCap: boolean;
  /**
   * The date under each rule set of its matter that is known for its day without being adopted, beside the one it has:
   * for letters of 2024 and later, that under HCM-QD54 beside that under HCM-CT08.
   */
  readonly beside: readonly { readonly ruleSet: RuleSetId; readonly dueOn: LocalDate }[];
}
