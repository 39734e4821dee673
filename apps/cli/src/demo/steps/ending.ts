import { ChangeLead, SubmitRequest, WithdrawRequest } from '#lib/coordination';
import { dateOf, startOfDay } from '#lib/working-time';
import type { DemoMatter } from '../demo-matter.js';
import { type DemoStep, idOf, MONITORING_BODY, submittedAt } from './step.js';

/** Submitted, withdrawn, handed to another lead, or none of it yet. */
export const ending = (matter: DemoMatter): readonly DemoStep[] => {
  const { lead, submitted, withdrawn, leadChanged } = matter;
  const requestId = idOf(matter);
  const steps: DemoStep[] = [];
  if (withdrawn) {
    const { at, number, reason } = withdrawn;
    const document = { number, issuedOn: dateOf(at) };
    steps.push({
      at,
      by: lead,
      command: (origin) => new WithdrawRequest({ requestId, reason, document }, origin),
    });
  }
  if (leadChanged) {
    const { on, to, document, reason } = leadChanged;
    steps.push({
      at: startOfDay(on),
      by: MONITORING_BODY,
      command: (origin) => new ChangeLead({ requestId, to, document, reason }, origin),
    });
  }
  if (submitted && !withdrawn) {
    const { number, on, earlyOn } = submitted;
    const submission = { number, issuedOn: on };
    steps.push({
      at: submittedAt(submitted),
      by: lead,
      command: (origin) =>
        new SubmitRequest({ requestId, submission, ...(earlyOn && { earlyOn }) }, origin),
    });
  }
  return steps;
};
