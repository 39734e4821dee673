import { accept, reject } from '#lib/event-sourcing';
import type { StateLeadPosition } from '../request.commands.js';
import type { RequestDecision } from '../request.vocabulary.js';
import type { Case } from '../rules/existing.js';

/** Chính kiến của cơ quan chủ trì: what the lead itself proposes. */
export const stateLeadPosition = (
  { data: { position } }: StateLeadPosition,
  { request: { requestId }, facts: { now } }: Case,
): RequestDecision =>
  position.trim() === ''
    ? reject({ type: 'FieldMissing', field: 'position' })
    : accept({ type: 'LeadPositionStated', data: { requestId, occurredAt: now, position } });
