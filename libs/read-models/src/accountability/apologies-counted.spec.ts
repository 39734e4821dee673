import type { AgencyId } from '#lib/agencies';
import type { RequestId } from '#lib/coordination';
import type { Accounted } from './accounted.js';
import type { ApologyMade } from './account.js';
import { apologiesCounted, hasCausedApology } from './apologies-counted.js';

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
    found: { request_id: request as RequestId, matter },
    apologies,
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

  it('are caused by an agency only while it is late: one that was on time after all has caused none', () => {
    const named = { ...made(true), causedBy: 'finance' as AgencyId };
    const of = (cell: 'late' | 'onTime') => {
      const one = consultation('request-1', cell, [named]);
      return hasCausedApology({ ...one, found: { ...one.found, agency: 'finance' as AgencyId } });
    };
    expect(of('late')).toBe(true);
    expect(of('onTime')).toBe(false);
  });

  it('owe nothing where nobody was late, nor of any other matter', () => {
    const counted = apologiesCounted([
      consultation('request-1', 'onTime', [made(true)]),
      consultation('request-2', 'late', [], 'general'),
    ]);
    expect(counted).toEqual({ owed: 0, made: 0, asRequired: 0 });
  });
});
