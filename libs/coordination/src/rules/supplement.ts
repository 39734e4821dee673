import type { AgencyId } from '#lib/agencies';
import {
  dateOf,
  type Instant,
  type LocalDate,
  type ReplyWindow,
  windowOf,
} from '#lib/working-time';
import type { RuleSet } from '#lib/rulebook';
import { latest } from '../consultation.dossier.js';
import type { Consultation } from '../consultation.state.js';
import type { RequestEvent } from '../request.events.js';
import { windowCounted, windowOpened } from './delivery.js';
import { dueDateMoved } from './due-date-moves.js';
import type { Evidence } from '../vocabulary.js';
import type { Case } from './existing.js';
import { lateEntryFloors } from './notice.js';
import { dueDateOf, ruleOf } from './pinned.js';
import { restarted, resumed, startedBySupply } from './reply-window.js';

type Effect = RuleSet['completeness']['value']['effect'];

export const windowAfter: {
  readonly [E in Effect]: (
    window: ReplyWindow,
    since: LocalDate,
    at: Instant,
    rule: RuleSet,
  ) => ReplyWindow;
} = {
  restart: (window, _, suppliedAt, rule) => restarted(window, suppliedAt, rule),
  suspend: (window, since, suppliedAt) =>
    resumed(window, since, dateOf(suppliedAt), 'Đề nghị bổ sung hồ sơ'),
};

interface Supplement {
  readonly items: readonly number[];
  readonly suppliedAt: Instant;
  readonly evidence: Evidence;
}

/**
 * What the supplement does to the clock: nothing while an item is missing, else it starts, restarts or resumes from when
 * the last item was supplied, in whatever order the items are entered.
 */
export const clockAfterSupply = (
  agency: AgencyId,
  consultation: Consultation,
  { items, suppliedAt, evidence }: Supplement,
  on: Case,
): readonly RequestEvent[] => {
  const { request, facts } = on;
  if (consultation.status !== 'awaitingDossier' && consultation.status !== 'suspended') return [];
  const { delivery, addressee, addressedAt } = consultation;
  if (delivery.outstanding.some(({ item }) => !items.includes(item))) return [];
  const completeAt = latest(suppliedAt, delivery.suppliedAt);
  const floors = lateEntryFloors(completeAt, evidence, on.party, facts.now);
  if (consultation.status === 'awaitingDossier') {
    const counted = windowCounted(request, { addressee, addressedAt, ...delivery }, facts);
    const begun = startedBySupply(counted, completeAt);
    const window = { ...begun, floors: [...begun.floors, ...floors] };
    return [windowOpened(request, agency, completeAt, window, facts)];
  }
  const rule = ruleOf(request, facts);
  const { clock, since } = consultation;
  const counted = windowAfter[rule.completeness.value.effect](
    windowOf(clock.due),
    since,
    completeAt,
    rule,
  );
  const window = { ...counted, floors: [...counted.floors, ...floors] };
  const due = dueDateOf(window, request, agency, facts);
  return [dueDateMoved(agency, clock, due, { cause: 'documentsSupplied' }, on)];
};
