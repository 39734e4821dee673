import type { AgencyRegister } from '#lib/agencies';
import type { Decision } from '#lib/event-sourcing';
import type { Instant } from '#lib/working-time';
import type { PublicationCommand } from './publication.commands.js';
import type { PublicationEvent } from './publication.events.js';
import type { PublicationRejection } from './publication.rejections.js';
import type {
  CorrectionCause,
  PublishedCase,
  PublishedFigures,
  PublishedRule,
} from './published-figures.js';

/** What a publication may know besides the past of its stream. Values, never services. */
export interface PublicationFacts {
  readonly now: Instant;
  readonly register: AgencyRegister;
  readonly figures: PublishedFigures;
  /** Of the rules the figures rest on: those not confirmed by now. */
  readonly unconfirmed: readonly PublishedRule[];
  /** What was recorded of a consultation since the last issue. */
  readonly causesOf: (
    one: Pick<PublishedCase, 'requestId' | 'agency'>,
  ) => readonly CorrectionCause[];
}

/** The last issue of a period; `null` before the first. */
export type LastIssue = { readonly issue: number; readonly figures: PublishedFigures } | null;

export interface PublicationVocabulary {
  command: PublicationCommand;
  event: PublicationEvent;
  state: LastIssue;
  rejection: PublicationRejection;
  facts: PublicationFacts;
}

export type PublicationDecision = Decision<PublicationVocabulary>;
