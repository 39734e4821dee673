import { Query } from '@nestjs/cqrs';
import type { RequestId } from '#lib/coordination';
import type { Instant } from '#lib/working-time';

/** Which open windows have passed, told by request, the longest passed first. */
export interface PassedWindowsFound {
  readonly requests: readonly RequestId[];
  /** When the next window of all passes; absent when none is open. */
  readonly nextDueAt?: Instant;
}

/** The deadline keeper's question. Its cost follows the answer and not the archive. */
export class PassedWindows extends Query<PassedWindowsFound> {
  constructor(
    readonly asked: {
      readonly now: Instant;
      /** At most so many windows; the keeper asks again until none is left. */
      readonly limit: number;
    },
  ) {
    super();
  }
}

/** How many windows are open, and how many of them have passed without the keeper having noticed yet. */
export class OpenWindows extends Query<{ readonly open: number; readonly passed: number }> {
  constructor(readonly asked: { readonly now: Instant }) {
    super();
  }
}
