import { QueryBus } from '@nestjs/cqrs';
import { moment } from '#lib/coordination/testing';
import { PassedWindows } from '#lib/read-models';
import { DeadlineKeeper } from '../../apps/worker/src/deadline-keeper/deadline-keeper.js';
import type { Figure } from './figure.js';
import { keepersUnderBench } from './keepers-under-bench.js';

const SIZES = [10_000, 100_000, 1_000_000] as const;
const LAPSES = 100;
const PASSED_AT = moment('2026-03-14T00:00');

/** Windows that pass in the years to come, and twice as many that were closed long ago. */
const OPEN_WINDOWS = `
  insert into read_models.deadline_board (request_id, agency, passes_at, course)
  select 'bench-' || n || '-' || $1, 'agency-' || n % 40,
         case when n % 3 = 0 then timestamptz '2026-04-01' + n * interval '1 minute' end, '{}'
  from generate_series(1, $1 * 3) n`;

/** How long the keeper's question takes however many windows are open, and how long 100 lapses take. */
export const keeperBench = async ({
  databaseUrl,
}: {
  readonly databaseUrl: string;
}): Promise<readonly Figure[]> => {
  const keepers = await keepersUnderBench(databaseUrl);
  const { app } = keepers;
  const asked = new PassedWindows({ now: PASSED_AT, limit: 1_000 });
  try {
    const look = () => app.get(DeadlineKeeper).look();
    const figures: Figure[] = [
      {
        what: `${LAPSES} lapses noticed and recorded`,
        ours: await keepers.told(LAPSES, PASSED_AT, look),
        unit: 'ms',
      },
    ];
    for (const open of SIZES) {
      await keepers.fill([OPEN_WINDOWS], [open]);
      figures.push({
        what: `which of ${open.toLocaleString('en')} open windows have passed`,
        ours: await keepers.asked(() => app.get(QueryBus).execute(asked)),
        unit: 'ms',
      });
    }
    return figures;
  } finally {
    await keepers.close();
  }
};
