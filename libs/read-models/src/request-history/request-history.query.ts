import { Query } from '@nestjs/cqrs';
import type { RequestId } from '#lib/coordination';
import type { Instant } from '#lib/working-time';
import type { Calendars } from '../calendars.js';
import type { RequestFile } from './request-file.js';

/** Everything about one request; `undefined` when there is none of that id. */
export class RequestHistory extends Query<RequestFile | undefined> {
  constructor(
    readonly asked: {
      readonly requestId: RequestId;
      /** The moment statuses and remaining days are told for. */
      readonly now: Instant;
      readonly calendars: Calendars;
      /** Only what had been recorded by then. */
      readonly known?: Instant;
    },
  ) {
    super();
  }
}
