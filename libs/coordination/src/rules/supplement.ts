import type { AgencyId } from '#lib/agencies';
import { dateOf, type Instant, type LocalDate, type ReplyWindow } from '#lib/working-time';
import type { RuleSet } from '#lib/rulebook';
import type { Consultation } from '../consultation.state.js';
import type { RequestEvent } from '../request.events.js';
import { windowOf, windowOpened } from './delivery.js';
import { dueDateMoved } from './due-date-moves.js';
import type { Case } from './existing.js';
import { dueDateOf, ruleOf } from './pinned.js';
import { restarted, resumed, startedBySupply } from './reply-window.js';

type Effect = RuleSet['completeness']['value']['effect'];

const windowAfter: {
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

/** What the supplement does to the clock: nothing while an item is missing, else it starts, restarts or resumes. */
export const clockAfterSupply = (
  agency: AgencyId,
  consultation: Consultation,
  items: readonly number[],
  suppliedAt: Instant,
  on: Case,
): readonly RequestEvent[] => {
  const { request, facts } = on;
  if (consultation.status !== 'awaitingDossier' && consultation.status !== 'suspended') return [];
  const { delivery, addressee, addressedAt } = consultation;
  if (delivery.outstanding.some((item) => !items.includes(item))) return [];
  if (consultation.status === 'awaitingDossier') {
    const window = windowOf(request, { addressee, addressedAt, ...delivery }, facts);
    return [windowOpened(request, agency, suppliedAt, startedBySupply(window, suppliedAt), facts)];
  }
  const rule = ruleOf(request, facts);
  const { clock, since } = consultation;
  const window = windowAfter[rule.completeness.value.effect](clock.window, since, suppliedAt, rule);
  const to = { window, due: dueDateOf(window, request, facts) };
  return [dueDateMoved(agency, clock, to, 'documentsSupplied', on)];
};
