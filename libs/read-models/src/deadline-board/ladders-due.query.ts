import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { AgencyId } from '#lib/agencies';
import {
  dueDatesReached,
  nextRung,
  rungsOf,
  type RequestId,
  type Urgency,
} from '#lib/coordination';
import type { Calendars, Rulebook, RuleSetId } from '#lib/rulebook';
import { dateOf, type Instant, type LocalDate } from '#lib/working-time';
import { calendarFor } from '../calendars.js';
import type { ConsultationCourse } from '../consultation/consultation-course.js';
import { ladderedWindow } from '../consultation/laddered-window.js';
import { ReadDatabase } from '../read-database.js';
import { viewName } from '../table-sql.js';
import { type Climbs, ON_THE_GROUND, windowRequests, windows } from './deadline-board.tables.js';

interface LastRead {
  readonly dueOn: LocalDate;
  readonly requestId: RequestId;
  readonly agency: AgencyId;
}

export interface LaddersDueFound {
  /** Requests with a rung that has been reached, each once. */
  readonly requests: readonly RequestId[];
  /** Where to read on, when the limit was reached. */
  readonly last?: LastRead;
}

/**
 * Which requests have a notice to post by now. The board knows no rule and no calendar: it is asked, for each rung, for
 * the due dates that may have reached it, so its cost follows the answer and not the open windows.
 */
export class LaddersDue extends Query<LaddersDueFound> {
  constructor(
    readonly asked: {
      readonly now: Instant;
      readonly rules: Rulebook;
      readonly calendars: Calendars;
      /** At most so many windows are looked at. */
      readonly limit: number;
      readonly after?: LastRead;
    },
  ) {
    super();
  }
}

interface Found {
  readonly request_id: RequestId;
  readonly agency: AgencyId;
  readonly climbs_for: LocalDate;
  readonly course: ConsultationCourse;
  readonly climbs: Climbs;
  readonly rule: RuleSetId;
  readonly rule_version: number;
  readonly calendar: string;
  readonly urgency: Urgency;
}

type Asked = LaddersDue['asked'];

/** For the ground and each rung of any rule: the latest due date whose next rung may have been reached. */
const reached = ({ now, rules, calendars }: Asked): readonly (readonly [number, LocalDate])[] => {
  const ladders = rules.all().map(({ ladder }) => ladder.value);
  const rungs = new Set(ladders.flatMap(rungsOf));
  return [ON_THE_GROUND, ...rungs].flatMap((climbed) => {
    const dates = ladders.flatMap((ladder) =>
      calendars
        .inUse()
        .flatMap((calendar) => dueDatesReached(climbed, dateOf(now), { ladder, calendar }) ?? []),
    );
    const latest = dates.toSorted().at(-1);
    return latest === undefined ? [] : [[climbed, latest] as const];
  });
};

const isDue = (found: Found, { now, rules, calendars }: Asked): boolean => {
  const { agency, course, climbs, urgency, rule, rule_version, calendar } = found;
  const window = ladderedWindow(course, urgency);
  const ladder = rules.find(rule, rule_version)?.ladder.value;
  if (window === undefined || ladder === undefined) return false;
  const terms = { ladder, calendar: calendarFor(agency, calendars, calendar) };
  const rung = nextRung(window, climbs[window.dueAt], now, terms);
  return rung !== undefined && rung.at <= now;
};

@QueryHandler(LaddersDue)
export class LaddersDueHandler implements IQueryHandler<LaddersDue> {
  constructor(private readonly database: ReadDatabase) {}

  async execute({ asked }: LaddersDue): Promise<LaddersDueFound> {
    const { limit, after } = asked;
    const dates = reached(asked);
    const found = await this.database.rows<Found>(
      // Rung by rung in the order of the index, then one look-up for each: joined at once, every open window would be read.
      `select b.*, r.rule, r.rule_version, r.calendar, r.urgency
       from unnest($1::integer[], $2::date[]) as reached (climbed, due_by)
       cross join lateral (
         select request_id, agency, climbs_for, course, climbs from ${viewName(windows.shape)} w
         where w.climbed = reached.climbed and w.climbs_for <= reached.due_by
           and (w.climbs_for, w.request_id, w.agency) > ($3, $4, $5)
         order by w.climbs_for, w.request_id, w.agency limit $6) b
       cross join lateral (
         select rule, rule_version, calendar, urgency from ${viewName(windowRequests.shape)}
         where request_id = b.request_id limit 1) r
       order by b.climbs_for, b.request_id, b.agency limit $6`,
      [
        dates.map(([climbed]) => climbed),
        dates.map(([, dueOn]) => dueOn),
        after?.dueOn ?? '-infinity',
        after?.requestId ?? '',
        after?.agency ?? '',
        limit,
      ],
    );
    const due = found.filter((each) => isDue(each, asked));
    const last = found.length === limit ? found.at(-1) : undefined;
    return {
      requests: [...new Set(due.map(({ request_id }) => request_id))],
      ...(last && {
        last: { dueOn: last.climbs_for, requestId: last.request_id, agency: last.agency },
      }),
    };
  }
}
