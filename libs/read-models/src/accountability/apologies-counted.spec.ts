import type { RequestId } from '#lib/coordination';
import type { Accounted } from './accounted.js';
import type { ApologyMade } from './account.js';
import { apologiesCounted } from './apologies-counted.js';

const made = (asRequired: boolean): ApologyMade => ({
  madeOn: '2026-03-19' as ApologyMade['madeOn'],
  asRequired,
  causedBy: null,
});
/** As much of a consultation as the count looks at. */
const consultation = (
  request: string,
  cell: 'late' | 'overdue' | 'onTime',
  apologies: readonly ApologyMade[] = [],
  matter = 'administrativeProcedure',
) =>
  ({
    verdict: { cell },
    found: { request_id: request as RequestId, matter, account: { apologies } },
    // Nothing else of it is read here.
  }) as unknown as Accounted;

describe('late results of administrative procedures', () => {
  it('are apologised for once for each request, however many agencies were late in it', () => {
    const counted = apologiesCounted([
      consultation('request-1', 'late', [made(true)]),
      consultation('request-1', 'overdue', [made(true)]),
      consultation('request-2', 'late'),
    ]);
    expect(counted).toEqual({ owed: 2, made: 1, asRequired: 1 });
  });

  it('count an apology that came late or was signed for the head as made, not as required', () => {
    const counted = apologiesCounted([consultation('request-1', 'late', [made(false)])]);
    expect(counted).toEqual({ owed: 1, made: 1, asRequired: 0 });
  });

  it('owe nothing where nobody was late, nor of any other matter', () => {
    const counted = apologiesCounted([
      consultation('request-1', 'onTime', [made(true)]),
      consultation('request-2', 'late', [], 'general'),
    ]);
    expect(counted).toEqual({ owed: 0, made: 0, asRequired: 0 });
  });
});
