import type { Decider } from '#lib/event-sourcing';
import { noticeLapses } from './decisions/notice-lapses.js';
import { openRequest } from './decisions/open-request.js';
import { recordDelivery } from './decisions/record-delivery.js';
import { recordOpinion } from './decisions/record-opinion.js';
import { sendOpinion } from './decisions/send-opinion.js';
import { evolve } from './request.state.js';
import type { RequestVocabulary } from './request.vocabulary.js';
import { type DecisionOn, onConsultation, onRequest } from './rules/existing.js';

type Decisions = { readonly [C in RequestVocabulary['command'] as C['type']]: DecisionOn<C> };

/** Every command, who may send it, and the decision behind it. */
const decisions: Decisions = {
  OpenRequest: openRequest,
  RecordDelivery: onConsultation(
    { by: ['lead', 'agency', 'monitoringBody', 'import'] },
    recordDelivery,
  ),
  SendOpinion: onConsultation({ by: ['agency'] }, sendOpinion),
  RecordOpinion: onConsultation({ by: ['lead', 'monitoringBody', 'import'] }, recordOpinion),
  NoticeLapses: onRequest({ by: ['deadlineKeeper'], mayBeStale: true }, noticeLapses),
};

export const requestDecider: Decider<RequestVocabulary> = {
  initialState: { status: 'unknown' },
  // The map pairs each command with its own decision; a union of pairs is more than TypeScript follows.
  decide: (command, request, facts) =>
    (decisions[command.type] as DecisionOn<RequestVocabulary['command']>)(command, request, facts),
  evolve,
};
