import { accept, reject } from '#lib/event-sourcing';
import { dateOf, type Floor, type Instant, windowOf } from '#lib/working-time';
import { type Consultation, finalOpinion, saidOutOfRemit } from '../consultation.state.js';
import type { MaintainRemit } from '../request.commands.js';
import type { RequestEvent } from '../request.events.js';
import type { RequestDecision } from '../request.vocabulary.js';
import { dueDateMoved } from '../rules/due-date-moves.js';
import type { Case } from '../rules/existing.js';
import { dueDateOf } from '../rules/pinned.js';
import { resumed } from '../rules/reply-window.js';

/** As after any pause (counting rule 2): the working days an agency has left at least. */
const LEFT_AT_LEAST = 2;
const CAUSE = 'Cơ quan trả lời không thuộc chức năng, nhiệm vụ; cơ quan chủ trì giữ nguyên đề nghị';

/**
 * The clock stood from the day the agency said it until today. Where the window had passed before that, its date
 * stands: the days the lead took are told apart from the lateness. Where it stands still for missing documents, so it
 * does now.
 */
const clockAgain = (
  saidAt: Instant,
  consultation: Consultation & { readonly status: 'answered' },
  on: Case & { readonly agency: MaintainRemit['data']['agency'] },
): readonly RequestEvent[] => {
  const { clock, lapsed, stoodSince } = consultation;
  if (clock === undefined || lapsed || stoodSince !== undefined) return [];
  const today = dateOf(on.facts.now);
  const window = resumed(windowOf(clock.due), dateOf(saidAt), today, CAUSE);
  const floor: Floor = { since: today, workingDays: LEFT_AT_LEAST, cause: CAUSE, basis: 'house' };
  const due = dueDateOf(
    { ...window, floors: [...window.floors, floor] },
    on.request,
    on.agency,
    on.facts,
  );
  return [dueDateMoved(on.agency, clock, due, { cause: 'remitMaintained' }, on)];
};

/**
 * The agency answered that the matter is outside its remit; the lead maintains that it is not, with its reasons. The
 * reply is owed again and will be judged; the days the lead took to say so are not the agency's.
 */
export const maintainRemit = (
  { data: { agency, reason } }: MaintainRemit,
  consultation: Consultation,
  on: Case,
): RequestDecision => {
  const answer = finalOpinion(consultation);
  if (answer === undefined || !saidOutOfRemit(consultation))
    return reject({ type: 'NotOutOfRemit', agency });
  if (reason.trim() === '') return reject({ type: 'FieldMissing', field: 'reason' });
  const { id: opinion, sentAt: saidAt } = answer;
  return accept<RequestEvent>(
    {
      type: 'RemitMaintained',
      data: {
        requestId: on.request.requestId,
        agency,
        occurredAt: on.facts.now,
        opinion,
        saidAt,
        reason,
      },
    },
    ...clockAgain(saidAt, consultation, { ...on, agency }),
  );
};
