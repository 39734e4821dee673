import {
  type RequestId,
  StateLeadPosition,
  SubmitRequest,
  WithdrawRequest,
} from '#lib/coordination';
import { dateOf } from '#lib/working-time';
import { by } from '../cast.js';
import { asksAgain, concludes, returnsSubmission } from '../submissions.js';
import { requestId } from '../telling.js';
import type { Scene } from './scene.js';

/** The lead states its position and submits; the request ends. */
export const submissionAttempts = {
  state: () => new StateLeadPosition({ requestId, position: 'Đề nghị phê duyệt' }, by('planning')),
  submit: ({ facts, vary }: Scene) => {
    const document = { number: '77/TTr', issuedOn: dateOf(facts.now) };
    return new SubmitRequest(
      { requestId, submission: document, ...(vary % 10 === 0 && { earlyOn: document }) },
      by('planning'),
    );
  },
  withdraw: ({ vary }: Scene) =>
    new WithdrawRequest({ requestId, reason: vary % 20 ? ' ' : 'Thay văn bản' }, by('planning')),
  askAgain: ({ vary }: Scene) => asksAgain(`round-${vary % 3}` as RequestId),
  returnSubmission: () => returnsSubmission(),
  conclude: ({ facts }: Scene) =>
    concludes({ conclusion: { number: '120/TB-VP', issuedOn: dateOf(facts.now) } }),
};
