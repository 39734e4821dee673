import { accept, reject } from '#lib/event-sourcing';
import { dateOf, type Floor, windowOf } from '#lib/working-time';
import type { Consultation } from '../consultation.state.js';
import type { FindOnDocumentsRequest } from '../request.commands.js';
import type { RequestEvent } from '../request.events.js';
import type { RequestDecision } from '../request.vocabulary.js';
import { documentsAsked } from '../rules/documents-request.js';
import { dueDateMoved } from '../rules/due-date-moves.js';
import type { Case } from '../rules/existing.js';
import { dueDateOf } from '../rules/pinned.js';
import { rulingRefusal } from '../rules/ruling.js';

/** House rule: working days that an agency has at least, from the finding that its request was unfounded. */
const AFTER_FINDING = 3;

/**
 * The monitoring body finds on a contested request for documents. Unfounded, the clock has never stood: the time counts,
 * but the agency still has three working days from the finding.
 */
export const findOnDocumentsRequest = (
  { data: { agency, finding, ruling } }: FindOnDocumentsRequest,
  consultation: Consultation,
  on: Case,
): RequestDecision => {
  const { request, facts } = on;
  const { requestId } = request;
  const { now } = facts;
  const asked = documentsAsked(agency, consultation);
  if ('type' in asked) return reject(asked);
  if (asked.answer !== 'contested' || consultation.status !== 'suspended')
    return reject({ type: 'NothingContested', agency });
  const refusal = rulingRefusal(ruling, now);
  if (refusal) return reject(refusal);
  const { requestedAt } = asked;
  const found: RequestEvent = {
    type: 'DocumentsRequestFound',
    data: { requestId, agency, occurredAt: now, requestedAt, finding, ruling },
  };
  if (finding === 'founded') return accept(found);
  const { clock } = consultation;
  const window = windowOf(clock.due);
  const floor: Floor = {
    since: dateOf(now),
    workingDays: AFTER_FINDING,
    cause: 'Kết luận đề nghị bổ sung hồ sơ không có căn cứ',
    basis: 'house',
  };
  const due = dueDateOf({ ...window, floors: [...window.floors, floor] }, request, facts);
  return accept<RequestEvent>(
    found,
    ...(due.dueAt === clock.due.dueAt
      ? []
      : [dueDateMoved(agency, clock, due, 'foundUnfounded', on)]),
  );
};
