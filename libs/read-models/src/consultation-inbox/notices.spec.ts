import {
  askedWhereSilenceAgrees,
  at,
  chasedTwice,
  chases,
  climbsLadder,
  id,
  letterTo,
  registers,
  type Story,
  story,
} from '#lib/coordination/testing';
import { streamName } from '#lib/event-sourcing';
import { recorded } from '#lib/event-sourcing/testing';
import { CursorNotRecognised, Notices } from '#lib/read-models';
import { openReadModels, type OpenedReadModels } from '#lib/read-models/testing';

let models: OpenedReadModels;
beforeAll(async () => {
  models = await openReadModels();
  await models.tell(recorded(streamName('request', 'request-1'), told.events));
});
afterAll(() => models.close());

// Due on Friday 13/3/2026.
const told: Story = ['2026-03-12T08:00', '2026-03-16T08:00']
  .reduce(
    (so, day) => so.and(at(day), climbsLadder()),
    story().and(at('2026-02-12T09:00'), letterTo(['finance'])),
  )
  .and(at('2026-03-16T10:00'), chases('finance', '530/SQH', '2026-03-16'));

const ask = (name: 'finance' | 'planning' | 'health', more: object = {}) =>
  models.ask(new Notices({ agency: id(name), ...more }));

describe('the notices of an agency', () => {
  it('are what was put on record for it to see, newest first, with the letter they speak of', async () => {
    const { rows } = await ask('finance');
    expect(rows.map(({ step, capacity }) => [step.kind, capacity])).toEqual([
      ['chaseLetter', 'coordinatingAgency'],
      ['escalation', 'headOfAgency'],
      ['chase', 'coordinatingAgency'],
      ['reminder', 'coordinatingAgency'],
    ]);
    expect(rows[0]).toMatchObject({
      requestId: 'request-1',
      agency: 'finance',
      lead: 'planning',
      number: '412/SQH-QLHT',
      dueOn: '2026-03-13',
      postedAt: '2026-03-16T10:00:00.000+07:00',
      step: { number: 1, document: '530/SQH' },
    });
  });

  it('are shown to nobody else', async () => {
    expect((await ask('planning')).rows).toMatchObject([
      { capacity: 'leadAgency', step: { kind: 'chase', number: 1 }, agency: 'finance' },
    ]);
    expect((await ask('health')).rows).toEqual([]);
  });

  it('are read page by page', async () => {
    const first = await ask('finance', { limit: 3 });
    expect(first.rows).toHaveLength(3);
    const second = await ask('finance', { limit: 3, cursor: first.next });
    expect(second.rows).toMatchObject([{ step: { kind: 'reminder' } }]);
    expect(second.next).toBeUndefined();
    await expect(ask('finance', { cursor: 'nonsense' })).rejects.toThrow(CursorNotRecognised);
  });
});

describe('what a rule makes of a silence', () => {
  it('is told to the agency when it is noticed, with the provision it rests on', async () => {
    const silent = chasedTwice(
      askedWhereSilenceAgrees().and(at('2026-02-13T09:00'), registers('finance')),
    ).and(at('2026-03-23T08:00'), climbsLadder());
    await models.tell(recorded(streamName('request', 'request-1'), silent.events));
    const { rows } = await ask('finance');
    expect(rows.find(({ step }) => step.kind === 'agreementDeemed')).toMatchObject({
      postedAt: '2026-03-23T08:00:00.000+07:00',
      dueOn: '2026-03-13',
      step: { because: 'silence', under: { id: 'SILENCE-AGREES', basis: 'house' } },
    });
  });
});
