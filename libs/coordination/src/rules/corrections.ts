import type { AwaitsConfirmation, RequestEvent } from '../request.events.js';

/** What follows from a correction, besides the corrected entry itself. */
export interface Corrected {
  readonly effects?: readonly RequestEvent[];
  readonly awaitsConfirmation?: AwaitsConfirmation;
}
