import type { RuleSet } from './rule-set.js';
import { Rulebook } from './rulebook.js';
import { HCM_2019 } from './shipped/hcm-2019.js';
import { HCM_CT08 } from './shipped/hcm-ct08.js';
import { HCM_CT08_REPORT } from './shipped/hcm-ct08-report.js';
import { HCM_PROCEDURE } from './shipped/hcm-procedure.js';
import { HCM_QD54 } from './shipped/hcm-qd54.js';
import { LAW_2025_POLICY } from './shipped/law-2025-policy.js';
import { REFERENCE_15WD } from './shipped/reference-15wd.js';

/** What the rulebook holds before anybody has ruled: enough to enforce the default from the first start. */
export const SHIPPED_RULE_SETS: readonly RuleSet[] = [
  REFERENCE_15WD,
  HCM_CT08,
  HCM_PROCEDURE,
  HCM_CT08_REPORT,
  HCM_2019,
  HCM_QD54,
  LAW_2025_POLICY,
];

export const shippedRulebook = new Rulebook(SHIPPED_RULE_SETS);
