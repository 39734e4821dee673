import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { AgencyId } from '#lib/agencies';
import { deemedUnder, isUnderDispute, type Matter, type RequestId } from '#lib/coordination';
import type { Calendars, Rulebook, RuleSetId } from '#lib/rulebook';
import type { Instant } from '#lib/working-time';
import { calendarFor } from '../calendars.js';
import type { ConsultationCourse } from '../consultation/consultation-course.js';
import { ReadDatabase } from '../read-database.js';
import { viewName } from '../table-sql.js';
import { type Grounds, windowRequests, windows } from './deadline-board.tables.js';
import { repliedLateAt } from './grounds.js';

interface LastRead {
  readonly requestId: RequestId;
  readonly agency: AgencyId;
}

export interface AgreementsDueFound {
  /** Requests in which an agreement is deemed by now that is not on record, each once. */
  readonly requests: readonly RequestId[];
  /** Where to read on, when the limit was reached. */
  readonly last?: LastRead;
}

/**
 * In which requests a silence or a late reply has become a deemed agreement by now. Only those under a rule set that
 * makes agreement of it are looked at; the decider has the last word.
 */
export class AgreementsDue extends Query<AgreementsDueFound> {
  constructor(
    readonly asked: {
      readonly now: Instant;
      readonly rules: Rulebook;
      readonly calendars: Calendars;
      /** At most so many consultations are looked at. */
      readonly limit: number;
      readonly after?: LastRead;
    },
  ) {
    super();
  }
}

interface Found extends LastRead {
  readonly course: ConsultationCourse;
  readonly grounds: Grounds;
  readonly rule: RuleSetId;
  readonly version: number;
  readonly calendar: string;
  readonly matter: Matter['kind'];
  readonly positionAt: Instant;
}

type Asked = AgreementsDue['asked'];

/** The rule sets of which a version takes silence as agreement. */
const thatDeem = ({ rules }: Asked): readonly RuleSetId[] => [
  ...new Set(
    rules
      .all()
      .filter(({ silence }) => silence.value.effect === 'deemedAgreement')
      .map(({ id }) => id),
  ),
];

const isDue = (found: Found, { now, rules, calendars }: Asked): boolean => {
  const { agency, course, grounds, matter, positionAt } = found;
  const rule = rules.find(found.rule, found.version);
  if (rule === undefined || course.due === null) return false;
  const repliedAt = repliedLateAt(course);
  const passed = {
    matter,
    putToIt: positionAt < course.due.at,
    chasedAt: grounds.chased[course.due.at] ?? [],
    repliedInPart: grounds.repliedInPart,
    ...(repliedAt !== undefined && { repliedAt }),
    ...(course.mark && { mark: course.mark }),
    undecided: grounds.extensionUndecided || course.lateEntries.some(isUnderDispute),
  };
  const deemed = deemedUnder(rule, passed, calendarFor(agency, calendars, found.calendar));
  return deemed !== undefined && deemed.at <= now;
};

@QueryHandler(AgreementsDue)
export class AgreementsDueHandler implements IQueryHandler<AgreementsDue> {
  constructor(private readonly database: ReadDatabase) {}

  async execute({ asked }: AgreementsDue): Promise<AgreementsDueFound> {
    const { limit, after } = asked;
    const found = await this.database.rows<Found>(
      `select b.request_id as "requestId", b.agency, b.course, b.grounds, r.rule, r.rule_version as version,
              r.calendar, r.matter, r.position_at as "positionAt"
       from ${viewName(windows.shape)} b join ${viewName(windowRequests.shape)} r using (request_id)
       where b.agrees_under = any($1) and r.position_at is not null and not r.reference
         and (b.request_id, b.agency) > ($2, $3)
       order by b.request_id, b.agency limit $4`,
      [thatDeem(asked), after?.requestId ?? '', after?.agency ?? '', limit],
    );
    const due = found.filter((each) => isDue(each, asked));
    const last = found.length === limit ? found.at(-1) : undefined;
    return {
      requests: [...new Set(due.map(({ requestId }) => requestId))],
      ...(last && { last: { requestId: last.requestId, agency: last.agency } }),
    };
  }
}
