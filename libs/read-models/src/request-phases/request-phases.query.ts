import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { AgencyId } from '#lib/agencies';
import type { RequestId } from '#lib/coordination';
import type { Calendars } from '#lib/rulebook';
import { type Instant, type LocalDate } from '#lib/working-time';
import { RequestStories } from '../request-history/request-stories.js';
import type { PhaseSpan } from './phases.js';
import { elapsedOf, phasesOf } from './phases-of.js';
import { trackOf } from './track.fold.js';

/** Where the time of one request went: who held it on each elapsed day. */
export interface RequestPhasesTold {
  readonly requestId: RequestId;
  readonly lead: AgencyId;
  /** Those asked, in the order in which they were. */
  readonly agencies: readonly AgencyId[];
  readonly asOf: Instant;
  readonly known?: Instant;
  /** The mandate's date, else the letter's: the days after it are counted. */
  readonly beganOn: LocalDate;
  /** The last day counted. */
  readonly to: LocalDate;
  /** How the request ended, if by then it had. */
  readonly ended?: 'conclusion' | 'withdrawal';
  /** Calendar days, of which each is in exactly one span. */
  readonly days: number;
  readonly workingDays: number;
  readonly spans: readonly PhaseSpan[];
}

/** The phases of one request; `undefined` when there is none of that id. */
export class RequestPhases extends Query<RequestPhasesTold | undefined> {
  constructor(
    readonly asked: {
      readonly requestId: RequestId;
      readonly now: Instant;
      /** Through which moment days are counted; absent or later: now. */
      readonly asOf?: Instant;
      /** Only what had been recorded by then. */
      readonly known?: Instant;
      readonly calendars: Calendars;
    },
  ) {
    super();
  }
}

const sum = (spans: readonly PhaseSpan[], of: 'days' | 'workingDays'): number =>
  spans.reduce((total, span) => total + span[of], 0);

const earliest = (now: Instant, ...others: readonly (Instant | undefined)[]): Instant =>
  others.reduce<Instant>((first, at) => (at !== undefined && at < first ? at : first), now);

@QueryHandler(RequestPhases)
export class RequestPhasesHandler implements IQueryHandler<RequestPhases> {
  constructor(private readonly stories: RequestStories) {}

  async execute({ asked }: RequestPhases): Promise<RequestPhasesTold | undefined> {
    const { requestId, now, known, calendars } = asked;
    const stories = await this.stories.of([requestId], known);
    const track = trackOf(stories.get(requestId) ?? []);
    if (!track) return undefined;
    const asOf = earliest(now, asked.asOf, known);
    const elapsed = elapsedOf(track, asOf);
    const spans = phasesOf(track, calendars, elapsed);
    return {
      requestId,
      lead: track.lead,
      agencies: track.parts.map(({ agency }) => agency),
      asOf,
      ...(known !== undefined && { known }),
      beganOn: elapsed.after,
      to: elapsed.to,
      ...(track.ended && track.ended.on <= elapsed.to && { ended: track.ended.by }),
      days: sum(spans, 'days'),
      workingDays: sum(spans, 'workingDays'),
      spans,
    };
  }
}
