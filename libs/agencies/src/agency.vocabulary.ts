import type { Decision } from '#lib/event-sourcing';
import type { AgencyCommand } from './agency.commands.js';
import type { AgencyState } from './agency.evolve.js';
import type { AgencyEvent } from './agency.events.js';
import type { AgencyFacts } from './agency.facts.js';
import type { AgencyRejection } from './agency.rejections.js';

export interface AgencyVocabulary {
  command: AgencyCommand;
  event: AgencyEvent;
  state: AgencyState;
  rejection: AgencyRejection;
  facts: AgencyFacts;
}

export type AgencyDecision = Decision<AgencyVocabulary>;
