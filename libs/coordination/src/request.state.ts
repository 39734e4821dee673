import type { AgencyId } from '#lib/agencies';
import type { Extension, Instant } from '#lib/working-time';
import type { Consultation } from './consultation.state.js';
import type { RequestOpened } from './request.events.js';
import type { DocumentReference, Matter, RequestId, Urgency } from './vocabulary.js';

export interface LeadPosition {
  readonly statedAt: Instant;
  readonly text: string;
}

/** A request that was opened, whatever became of it. */
export interface OpenedRequest {
  readonly requestId: RequestId;
  readonly lead: AgencyId;
  readonly letter: DocumentReference;
  readonly matter: Matter;
  readonly urgency: Urgency;
  readonly rule: RequestOpened['data']['rule'];
  readonly calendar: string;
  /** `false` when nothing to judge was sent: no clock starts until the lead supplies it. */
  readonly dossierProvided: boolean;
  /** Opened from a file of past requests. */
  readonly imported: boolean;
  readonly sentAt: Instant;
  /** What the lead has said it proposes, oldest first. */
  readonly positions: readonly LeadPosition[];
  /** More time given unasked, for those whose dossier arrives only afterwards. */
  readonly extended: readonly {
    readonly at: Instant;
    readonly agencies?: readonly AgencyId[];
    readonly extension: Extension;
  }[];
  /** Receipts whose result was put off already in an apology. */
  readonly putOff: ReadonlySet<string>;
  /** The letter that last took the place of the next round; whether it was opened its own stream says. */
  readonly askedAgain?: { readonly round: RequestId; readonly at: Instant };
  readonly consultations: ReadonlyMap<AgencyId, Consultation>;
}

export type RequestState =
  | { readonly status: 'unknown' }
  /** Open, or submitted and waiting for addenda. */
  | (OpenedRequest & { readonly status: 'open' | 'submitted' })
  /** No reply is owed any more; one that was sent before is still found and judged. */
  | (OpenedRequest & { readonly status: 'withdrawn'; readonly withdrawnAt: Instant })
  /** The People's Committee has concluded: as after a withdrawal, only what was sent before is found and judged. */
  | (OpenedRequest & { readonly status: 'concluded'; readonly concludedAt: Instant });

export type KnownRequest = Exclude<RequestState, { status: 'unknown' }>;

/** The position that stood before that instant, verbatim. */
export const positionBefore = (
  { positions }: Pick<OpenedRequest, 'positions'>,
  at: Instant,
): string | undefined => positions.findLast(({ statedAt }) => statedAt < at)?.text;

/** How an extension given unasked is explained in the due date. */
export const leadExtends = (reason: string): string => `Cơ quan chủ trì gia hạn: ${reason}`;
