import type { RequestId } from '#lib/coordination';
import {
  amending,
  at,
  confirming,
  CT08,
  letterTo,
  ofDays,
  repins,
  story,
} from '#lib/coordination/testing';
import { streamName } from '#lib/event-sourcing';
import { recorded } from '#lib/event-sourcing/testing';
import { RequestsUnderAnotherRule } from '#lib/read-models';
import { openReadModels, type OpenedReadModels } from '#lib/read-models/testing';
import { type RuleSetId, shippedRulebook } from '#lib/rulebook';
import { localDate } from '#lib/working-time';

const rules = confirming(amending(shippedRulebook, '2026-02-10', ofDays(20)));

/** Two letters of 12/2/2026; on the second the amended rule has been pinned. */
const letters = ['request-1', 'request-2'].map((name) => {
  const requestId = name as RequestId;
  const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance'], { requestId }));
  const told =
    name === 'request-2'
      ? asked.and(at('2026-02-13T09:00', { rules }), repins(2, requestId))
      : asked;
  return recorded(streamName('request', requestId), told.events);
});

let models: OpenedReadModels;
beforeAll(async () => {
  models = await openReadModels();
  await models.tell(letters.flat());
});
afterAll(() => models.close());

const found = (inForceFrom: string, inForceTo?: string, rivals: readonly RuleSetId[] = [CT08]) =>
  models.ask(
    new RequestsUnderAnotherRule({
      version: {
        id: CT08,
        version: 2,
        inForceFrom: localDate(inForceFrom),
        ...(inForceTo !== undefined && { inForceTo: localDate(inForceTo) }),
      },
      rivals,
      limit: 10,
    }),
  );

describe('the requests that a rule with effect in the past may be pinned on', () => {
  it('are those with a letter of its days and another rule', async () => {
    expect(await found('2026-02-12')).toEqual(['request-1']);
    expect(await found('2026-02-01', '2026-02-12')).toEqual(['request-1']);
  });

  it('are not those issued before or after its days, nor under a rule of other matters', async () => {
    expect(await found('2026-02-13')).toEqual([]);
    expect(await found('2026-02-01', '2026-02-11')).toEqual([]);
    expect(await found('2026-02-12', undefined, ['HCM-PROCEDURE' as RuleSetId])).toEqual([]);
  });
});
