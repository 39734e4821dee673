import { accept } from '#lib/event-sourcing';
import type { NoticeLapses } from '../request.commands.js';
import type { RequestDecision } from '../request.vocabulary.js';
import type { Case } from '../rules/existing.js';
import { unnoticedLapses } from '../rules/lapse.js';

/** Records every window that has passed without a reply. A doubled, late or stale run finds nothing (R5). */
export const noticeLapses = (_: NoticeLapses, { request, facts }: Case): RequestDecision =>
  accept(...unnoticedLapses(request, facts.now));
