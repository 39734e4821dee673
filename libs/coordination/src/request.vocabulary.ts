import type { Decision } from '#lib/event-sourcing';
import type { RequestCommand } from './request.commands.js';
import type { RequestEvent } from './request.events.js';
import type { RequestFacts } from './request.facts.js';
import type { RequestRejection } from './request.rejections.js';
import type { RequestState } from './request.state.js';

export interface RequestVocabulary {
  command: RequestCommand;
  event: RequestEvent;
  state: RequestState;
  rejection: RequestRejection;
  facts: RequestFacts;
}

export type RequestDecision = Decision<RequestVocabulary>;
