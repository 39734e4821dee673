import { QueryBus } from '@nestjs/cqrs';
import { FactsOfTheDay } from '#lib/application';
import { moment } from '#lib/coordination/testing';
import { LaddersDue } from '#lib/read-models';
import { LadderKeeper } from '../../apps/worker/src/deadline-keeper/ladder-keeper.js';
import type { Figure } from './figure.js';
import { keepersUnderBench } from './keepers-under-bench.js';

const SIZES = [10_000, 100_000] as const;
const NOTICES = 100;
/** Three working days before the due date of a letter of 12/2/2026, when the office opens. */
const REMINDED_AT = moment('2026-03-10T08:00');

const REQUESTS = `
  insert into read_models.deadline_board_request (request_id, lead, number, issued_on, subject,
         urgency, calendar, rule, rule_version, reference)
  select 'bench-' || n, 'planning', n || '/SQH', '2026-02-12', 'Góp ý',
         'normal', 'vn-public-sector', 'HCM-CT08', 1, false
  from generate_series(1, $1 * 3) n`;

/** One hundred windows due on 13/3/2026, the others in the months to come, and twice as many closed long ago. */
const WINDOWS = `
  insert into read_models.deadline_board (request_id, agency, climbs_for, climbed, climbs, quiet, course)
  select 'bench-' || n, 'agency-' || n % 40, case when n % 3 = 0 then due_on end, -10000, '{}', false,
         jsonb_build_object('bound', true, 'due', jsonb_build_object(
           'startOn', '2026-02-13', 'on', due_on, 'at', due_on + 1 || 'T00:00:00.000+07:00', 'unjudged', null))
  from generate_series(1, $1 * 3) n,
       lateral (select case when n <= ${NOTICES * 3} then date '2026-03-13' else date '2026-04-01' + n % 200 end) due (due_on)`;

/** How long the ladder keeper's question takes however many windows are open, and how long 100 notices take. */
export const ladderBench = async ({
  databaseUrl,
}: {
  readonly databaseUrl: string;
}): Promise<readonly Figure[]> => {
  const keepers = await keepersUnderBench(databaseUrl);
  const { app, clock } = keepers;
  try {
    const look = () => app.get(LadderKeeper).look();
    const figures: Figure[] = [
      {
        what: `${NOTICES} notices of the ladder posted`,
        ours: await keepers.told(NOTICES, REMINDED_AT, look),
        unit: 'ms',
      },
    ];
    clock.at = REMINDED_AT;
    const asked = new LaddersDue({ ...app.get(FactsOfTheDay).ofNow(), limit: 1_000 });
    for (const open of SIZES) {
      await keepers.fill([REQUESTS, WINDOWS], [open]);
      const { requests } = await app.get(QueryBus).execute(asked);
      if (requests.length !== NOTICES) throw new Error(`${requests.length} notices are due`);
      figures.push({
        what: `which of ${open.toLocaleString('en')} open windows have a notice to post (${NOTICES} have)`,
        ours: await keepers.asked(() => app.get(QueryBus).execute(asked)),
        unit: 'ms',
      });
    }
    return figures;
  } finally {
    await keepers.close();
  }
};
