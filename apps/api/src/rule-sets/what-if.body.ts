import { Part } from '../http/parts.js';
import { TermsBody } from './terms.body.js';

/** A draft: the rule set with these terms in place of its own. */
export class WhatIfBody {
  /** All terms of a rule set that is new here, else those that differ from the ones on record. */
  @Part(() => TermsBody)
  readonly terms!: TermsBody;
}
