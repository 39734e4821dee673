import { Injectable, Logger } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  AUTOMATIONS,
  type CalendarName,
  type DueDateMoved,
  type InterimAccepted,
  type OpinionGiven,
  type OpinionRejudged,
  type RequestId,
  RestateWindows,
  type WindowOpened,
} from '#lib/coordination';
import { CommandRejected, EventStore, type Recorded } from '#lib/event-sourcing';
import {
  type Automation,
  PostgresReadStore,
  RequestsCountedOver,
  untilSeen,
} from '#lib/read-models';
import type { CalendarPublished } from '#lib/rulebook';
import { CalendarsInForce } from '../facts/calendars-in-force.js';
import { inParallel } from '../in-parallel.js';
import { requestPages } from '../request-pages.js';
import { causedBy } from './caused.js';

type Judged = OpinionGiven | InterimAccepted | OpinionRejudged;
type Cause = Recorded<CalendarPublished | WindowOpened | DueDateMoved | Judged>;

/** Requests restated at once. */
const RESTATED_AT_ONCE = 16;

/** Late as judged while the system runs: what is transcribed of the past is judged on calendars just looked up. */
const isLate = ({ data }: Cause): boolean =>
  'timeliness' in data &&
  data.timeliness.kind === 'late' &&
  !('evidence' in data && data.evidence.kind === 'transcribed');

/**
 * Has windows counted again that were counted on an older version of their calendar, and late answers that were judged on
 * one, in whatever order the version and the window or answer were recorded. A version recorded later finds the windows there are by then; a window or late answer
 * recorded later, by a process that had not heard of the version, is found by itself. The decider has the last word, so doubled and late runs
 * change nothing.
 */
@Injectable()
export class Restating implements Automation {
  readonly name = AUTOMATIONS.restating;
  readonly version = 1;
  readonly types = [
    ...['CalendarPublished', 'WindowOpened', 'DueDateMoved'],
    ...['OpinionGiven', 'InterimAccepted', 'OpinionRejudged'],
  ];
  private readonly logger = new Logger(Restating.name);

  constructor(
    private readonly calendars: CalendarsInForce,
    private readonly queries: QueryBus,
    private readonly commands: CommandBus,
    private readonly store: EventStore,
    private readonly readStore: PostgresReadStore,
  ) {}

  async act(events: readonly Recorded[], signal: AbortSignal): Promise<void> {
    // Only these are delivered.
    const causes = events as readonly Cause[];
    await this.hearOfVersionsBefore(causes);
    for (const cause of causes) {
      if (signal.aborted) return;
      if (cause.type === 'CalendarPublished') await this.restateCountedOver(cause, signal);
    }
    await inParallel(causes, RESTATED_AT_ONCE, async (cause) => {
      switch (cause.type) {
        case 'CalendarPublished':
          return;
        case 'WindowOpened':
        case 'DueDateMoved':
          return this.restateOutdated(cause);
        case 'OpinionGiven':
        case 'InterimAccepted':
        case 'OpinionRejudged':
          return this.restateLate(cause);
      }
    });
  }

  /** What a window was counted on is compared with every version recorded before it. */
  private async hearOfVersionsBefore(causes: readonly Cause[]): Promise<void> {
    const named = causes.flatMap((cause) => {
      if (cause.type === 'CalendarPublished') return [cause.data.calendar];
      return 'due' in cause.data ? [cause.data.due.derivation.calendar.id] : [];
    });
    if (causes.some(isLate)) named.push(...this.calendars.current().ids());
    for (const id of new Set(named)) await this.calendars.asRecorded(id);
  }

  /** Every window there is by now that was counted over a day which the version changed. */
  private async restateCountedOver(
    cause: Recorded<CalendarPublished>,
    signal: AbortSignal,
  ): Promise<void> {
    const { calendar, version } = cause.data;
    const days = this.calendars.current().daysTouchedBy(calendar, version);
    const { store, readStore } = this;
    while (!(await untilSeen('counted-windows', cause.position, { store, readStore })))
      if (signal.aborted) return;
    const pages = requestPages((page) =>
      this.queries.execute(new RequestsCountedOver({ calendar, days, ...page })),
    );
    for await (const found of pages) {
      if (signal.aborted) return;
      await inParallel(found, RESTATED_AT_ONCE, (requestId) =>
        this.restate(requestId, { id: calendar, version }, cause),
      );
    }
  }

  private async restateOutdated(cause: Recorded<WindowOpened | DueDateMoved>): Promise<void> {
    const { requestId, due } = cause.data;
    const { id, version } = due.derivation.calendar;
    const newest = this.calendars.current().newest(id);
    if (newest === undefined || newest.data.version === version) return;
    await this.restate(requestId, { id, version: newest.number }, cause);
  }

  /** An answer says how late it is, not on which version that was counted. */
  private async restateLate(cause: Recorded<Judged>): Promise<void> {
    if (!isLate(cause)) return;
    const { requestId } = cause.data;
    const calendars = this.calendars.current();
    for (const id of calendars.ids()) {
      const version = calendars.newest(id)?.number ?? 1;
      // One that nobody has corrected was never counted on otherwise.
      if (version > 1) await this.restate(requestId, { id, version }, cause);
    }
  }

  private async restate(requestId: RequestId, calendar: CalendarName, cause: Cause): Promise<void> {
    const command = new RestateWindows(
      { requestId, calendar },
      causedBy(cause, this.name, requestId),
    );
    try {
      await this.commands.execute(command);
    } catch (failure) {
      if (!(failure instanceof CommandRejected)) throw failure;
      // One request must not keep the others from theirs.
      this.logger.error({ requestId, err: failure }, 'Windows were not restated');
    }
  }
}
