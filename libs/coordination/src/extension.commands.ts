import type { AgencyId } from '#lib/agencies';
import { Command } from '#lib/event-sourcing';
import type { Instant, Length, LocalDate } from '#lib/working-time';
import type { ToConsultation, ToRequest } from './command-target.js';
import type { DocumentReference, Evidence, ExtensionDecision } from './vocabulary.js';

/** Every agency whose reply is still owed, unless some are named. */
interface ToOpenWindows extends ToRequest {
  readonly agencies?: readonly AgencyId[];
  readonly reason: string;
}

// By the coordinating agency, or the lead or the monitoring body for it

/** Asked before the due instant; until the lead decides it moves nothing. */
export class AskForExtension extends Command<
  ToConsultation & {
    readonly length: Length;
    readonly reason: string;
    /** An earlier asking through another channel, with its evidence (R12); absent: now. */
    readonly askedAt?: Instant;
    readonly evidence: Evidence;
  }
> {
  readonly type = 'AskForExtension';
}

// By the lead agency

export class DecideExtension extends Command<
  ToConsultation & { readonly decision: ExtensionDecision }
> {
  readonly type = 'DecideExtension';
}

/** Unasked: the lead gives more time of its own accord. */
export class ExtendWindows extends Command<ToOpenWindows & { readonly length: Length }> {
  readonly type = 'ExtendWindows';
}

/** On a cited order, and never to less than one whole working day from now, which is the notice. */
export class ShortenWindows extends Command<
  ToOpenWindows & { readonly to: LocalDate; readonly order: DocumentReference }
> {
  readonly type = 'ShortenWindows';
}

export type ExtensionCommand = AskForExtension | DecideExtension | ExtendWindows | ShortenWindows;
