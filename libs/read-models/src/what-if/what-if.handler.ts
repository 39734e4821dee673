import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { AccountabilityReader } from '../accountability/accountability.reader.js';
import type { AccountFound } from '../accountability/accounted.js';
import { asOfIn, standingIn } from '../accountability/period.js';
import { pageAmong } from '../page.js';
import { RequestStories } from '../request-history/request-stories.js';
import { type Compared, comparing } from './compared.js';
import { WhatIf, type WhatIfCells, type WhatIfReport } from './what-if.query.js';

/** How many requests are read at a time: a year of a city does not stand in memory at once. */
const REQUESTS_AT_A_TIME = 500;

@QueryHandler(WhatIf)
export class WhatIfHandler implements IQueryHandler<WhatIf> {
  constructor(
    private readonly accounts: AccountabilityReader,
    private readonly stories: RequestStories,
  ) {}

  async execute({ asked }: WhatIf): Promise<WhatIfReport> {
    const { draft, period, facts } = asked;
    const asOf = asOfIn(period, { now: facts.now });
    const matters = draft.matters.value;
    const [all, register] = await Promise.all([
      this.accounts.accounts({ period, known: undefined, reference: false }),
      this.accounts.register(),
    ]);
    const within = all.filter(
      ({ matter, account }) =>
        matters.includes(matter) && standingIn(period, account, asOf) === 'within',
    );
    const compared = await this.compared(within, asked, asOf);
    const fictitious = ({ lead, agency }: AccountFound) =>
      [lead, agency].some((id) => register.find(id)?.origin === 'demonstration');
    return {
      ruleSet: draft.id,
      matters,
      period,
      asOf,
      demonstration: within.some(fictitious),
      current: cellsOf(compared, 'current'),
      draft: cellsOf(compared, 'draft'),
      otherCell: compared.filter(({ current, draft: then }) => current.cell !== then.cell).length,
      otherDate: compared.filter(({ current, draft: then }) => current.dueOn !== then.dueOn).length,
      overCap: compared.filter(({ overCap }) => overCap).length,
      consultations: pageAmong(compared, keyOf, asked),
    };
  }

  private async compared(
    found: readonly AccountFound[],
    asked: WhatIf['asked'],
    asOf: WhatIfReport['asOf'],
  ): Promise<readonly Compared[]> {
    const compare = comparing(asked, asOf);
    const byRequest = [...Map.groupBy(found, ({ request_id }) => request_id)];
    const compared: Compared[] = [];
    for (let first = 0; first < byRequest.length; first += REQUESTS_AT_A_TIME) {
      const some = byRequest.slice(first, first + REQUESTS_AT_A_TIME);
      const stories = await this.stories.of(some.map(([id]) => id));
      for (const [id, consultations] of some) {
        const events = stories.get(id) ?? [];
        compared.push(...consultations.flatMap((each) => compare(each, events)));
      }
    }
    return compared;
  }
}

const cellsOf = (compared: readonly Compared[], side: 'current' | 'draft'): WhatIfCells => {
  const cells = { onTime: 0, late: 0, open: 0, overdue: 0, excluded: 0, notStarted: 0 };
  for (const each of compared) cells[each[side].cell] += 1;
  return cells;
};

/** Latest letter first; the consultations of one letter stand together. */
const keyOf = ({ issuedOn, requestId, agency }: Compared) => [issuedOn, requestId, agency] as const;
