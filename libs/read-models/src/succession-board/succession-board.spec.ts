import type { AgencyEvent, AgencyId } from '#lib/agencies';
import { WithdrawRequest } from '#lib/coordination';
import {
  at,
  by,
  decision,
  ended,
  follows,
  id,
  letterTo,
  recordsDayOutside,
  registerWith,
  requestId,
  sends,
  story,
  type Story,
  tracksOutside,
} from '#lib/coordination/testing';
import { streamName } from '#lib/event-sourcing';
import { recorded } from '#lib/event-sourcing/testing';
import { DueSuccessions } from '#lib/read-models';
import { openReadModels, type OpenedReadModels } from '#lib/read-models/testing';
import { localDate } from '#lib/working-time';

const effectiveOn = localDate('2026-03-02');
const merged = (agency: AgencyId, into: AgencyId): AgencyEvent => ({
  type: 'AgencyMerged',
  data: { agency, into, effectiveOn, decision },
});
const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance', 'transport']));
const stream = streamName('request', requestId);

let models: OpenedReadModels;
beforeAll(async () => {
  models = await openReadModels();
});
afterAll(() => models.close());

/** What is due on that day, the change of the register recorded before the letter or after it. */
const due = async (one: Story, event: AgencyEvent, today: string, first = 'change') => {
  const change = recorded(streamName('agency', 'changed'), [event]);
  const letter = recorded(stream, one.events);
  await models.tell(first === 'change' ? [...change, ...letter] : [...letter, ...change]);
  return models.ask(new DueSuccessions({ today: localDate(today), limit: 10 }));
};

describe('the succession board', () => {
  const intoHealth = merged(id('finance'), id('health'));

  it('names a request whose addressee stands no more, from the day its end takes effect', async () => {
    expect(await due(asked, intoHealth, '2026-03-01')).toEqual([]);
    expect(await due(asked, intoHealth, '2026-03-02')).toEqual([{ requestId, of: ['finance'] }]);
  });

  it('names it whichever of the two was recorded first', async () => {
    const afterwards = await due(asked, intoHealth, '2026-03-02', 'letter');
    expect(afterwards).toEqual([{ requestId, of: ['finance'] }]);
  });

  it('names a request whose lead stands no more', async () => {
    const lead = merged(id('planning'), id('health'));
    expect(await due(asked, lead, '2026-03-02')).toEqual([{ requestId, of: ['planning'] }]);
  });

  it('forgets what was answered, withdrawn or passed on', async () => {
    const register = registerWith(ended('finance', '2026-03-02', ['health']));
    const withdraw = new WithdrawRequest({ requestId, reason: 'Thay văn bản' }, by('planning'));
    for (const settled of [
      asked.and(at('2026-02-26T09:00'), sends('finance')),
      asked.and(at('2026-02-26T09:00'), withdraw),
      asked.and(at('2026-03-02T09:00', { register }), follows('finance')),
    ])
      expect(await due(settled, intoHealth, '2026-03-05')).toEqual([]);
  });

  it('asks once only about a body with several heirs, which the lead has to name', async () => {
    const among = [{ agency: id('health') }, { agency: id('office') }];
    const split: AgencyEvent = {
      type: 'AgencySplit',
      data: { agency: id('finance'), among, effectiveOn, decision },
    };
    expect(await due(asked, split, '2026-03-02')).toEqual([{ requestId, of: ['finance'] }]);
    const register = registerWith(ended('finance', '2026-03-02', ['health', 'office']));
    const waiting = asked.and(at('2026-03-02T09:00', { register }), follows('finance'));
    expect(await due(waiting, split, '2026-03-03')).toEqual([]);
  });

  it('names a part tracked outside where one body takes it over that is not asked otherwise', async () => {
    const outside = asked.and(at('2026-02-26T09:00'), tracksOutside('finance'));
    expect(await due(outside, intoHealth, '2026-03-02')).toEqual([{ requestId, of: ['finance'] }]);
    const register = registerWith(ended('finance', '2026-03-02', ['health']));
    const passed = outside.and(at('2026-03-02T09:00', { register }), follows('finance'));
    expect(await due(passed, intoHealth, '2026-03-05')).toEqual([]);
    expect(await due(outside, merged(id('finance'), id('transport')), '2026-03-02')).toEqual([]);
    const cameBack = outside.and(
      at('2026-03-01T09:00'),
      recordsDayOutside('finance', '2026-02-27'),
    );
    expect(await due(cameBack, intoHealth, '2026-03-02')).toEqual([]);
  });

  it('names what had passed on, once its forerunner is set up anew', async () => {
    const register = registerWith(ended('finance', '2026-03-02', ['health']));
    const passed = asked.and(at('2026-03-02T09:00', { register }), follows('finance'));
    const again = {
      id: 'finance-again' as AgencyId,
      name: { vi: 'Sở Tài chính' },
      kind: 'department',
      group: 'sở',
      from: localDate('2026-03-10'),
      origin: 'demonstration',
    } as const;
    const recreated = (outOf: AgencyId): AgencyEvent => ({
      type: 'AgencyRecreated',
      data: { agency: again, recreates: id('finance'), outOf: [outOf], decision },
    });
    expect(await due(passed, recreated(id('health')), '2026-03-10')).toEqual([
      { requestId, of: ['finance-again'] },
    ]);
    expect(await due(passed, recreated(id('office')), '2026-03-10')).toEqual([]);
  });
});
