import { accept, reject } from '#lib/event-sourcing';
import type { WithdrawRequest } from '../request.commands.js';
import type { RequestDecision } from '../request.vocabulary.js';
import type { Case } from '../rules/existing.js';
import { unnoticedLapses } from '../rules/lapse.js';

/** Thu hồi: no reply is owed any more. Lateness up to then is kept, so windows that had passed lapse first (R5). */
export const withdrawRequest = (
  { data: { reason, document } }: WithdrawRequest,
  { request, facts: { now } }: Case,
): RequestDecision =>
  reason.trim() === ''
    ? reject({ type: 'FieldMissing', field: 'reason' })
    : accept(...unnoticedLapses(request, now), {
        type: 'RequestWithdrawn',
        data: {
          requestId: request.requestId,
          occurredAt: now,
          reason,
          ...(document !== undefined && { document }),
        },
      });
