import { shippedRulebook, Rulebook } from '#lib/rulebook';
import { AskForDocuments, type Consultation, SupplyDocuments } from '#lib/coordination';
import {
  addressee,
  at,
  by,
  id,
  letterTo,
  moment,
  proof,
  requestId,
  sends,
  story,
  supplies,
  types,
} from '#lib/coordination/testing';
import { localDate, windowOf } from '#lib/working-time';

const items = [
  { item: 1, description: 'Dự toán chi tiết' },
  { item: 2, description: 'Bản đồ vị trí' },
];
const ask = new AskForDocuments({ requestId, agency: id('finance'), items }, by('finance'));
const supply = (...supplied: number[]) =>
  new SupplyDocuments(
    { requestId, agency: id('finance'), items: supplied, evidence: { kind: 'recorded' } },
    by('planning'),
  );

// Received on 13/2/2026; three working days to ask run to Wednesday 25/2 (Tết is 16 to 20/2).
const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance']));
const standing = asked.and(at('2026-02-25T17:00'), ask);

describe('the lead supplies missing documents', () => {
  it('and under restart the whole window runs again from that day', () => {
    expect(standing.adds(at('2026-03-02T09:00'), supply(1, 2))).toMatchObject([
      { type: 'DocumentsSupplied', data: { items: [1, 2] } },
      {
        type: 'DueDateMoved',
        data: {
          cause: 'documentsSupplied',
          from: { dueOn: '2026-03-13' },
          due: {
            dueOn: '2026-03-23',
            derivation: { window: { start: { on: '2026-03-02' }, receivedOn: '2026-02-13' } },
          },
        },
      },
    ]);
  });

  it('and neither that the dossier is complete nor that the window begins again is called law', () => {
    const complete = (value: string) => ({ value, basis: 'house' });
    expect(asked.consultation(id('finance'))).toMatchObject({
      clock: { due: { derivation: { window: { complete: complete('presumedOnReceipt') } } } },
    });
    const { clock } = standing
      .and(at('2026-03-02T09:00'), supply(1, 2))
      .consultation(id('finance')) as Extract<Consultation, { status: 'running' }>;
    expect(windowOf(clock.due)).toMatchObject({
      complete: complete('supplied'),
      restarted: { value: { rounds: 1 }, basis: 'house' },
    });
    const lawful = clock.due.derivation.steps.filter(({ basis }) => basis === 'law');
    expect(lawful.filter((step) => 'on' in step)).not.toContainEqual(
      expect.objectContaining({ type: expect.stringMatching(/^(started|complete|restarted)$/) }),
    );
    expect(lawful).toContainEqual(expect.objectContaining({ type: 'started' }));
  });

  it('and a dossier that was never provided starts its first window, which is no beginning again', () => {
    const empty = story().and(
      at('2026-02-12T09:00'),
      letterTo(['finance'], { dossier: { status: 'notProvided' } }),
    );
    const [, opened] = empty.adds(at('2026-03-02T09:00'), supply());
    expect(opened).toMatchObject({
      type: 'WindowOpened',
      data: {
        due: {
          derivation: {
            window: { start: { on: '2026-03-02' }, complete: { value: 'supplied' } },
          },
        },
      },
    });
    expect(opened).not.toHaveProperty('data.due.derivation.window.restarted');
  });

  it('and under suspend the days left run on', () => {
    const suspending = new Rulebook(
      shippedRulebook.all().map((rule) => ({
        ...rule,
        completeness: {
          value: { ...rule.completeness.value, effect: 'suspend' },
          basis: 'house',
        },
      })),
    );
    const [, moved] = standing.adds(at('2026-03-02T09:00', { rules: suspending }), supply(1, 2));
    expect(moved).toMatchObject({
      type: 'DueDateMoved',
      data: {
        due: {
          dueOn: '2026-03-18',
          derivation: { window: { pauses: [{ from: '2026-02-25', until: '2026-03-02' }] } },
        },
      },
    });
  });

  it('and the new due date is the first valid one: the old one was counted from an incomplete dossier', () => {
    const supplied = standing.and(at('2026-03-02T09:00'), supply(1, 2));
    expect(supplied.consultation(id('finance'))).toMatchObject({
      status: 'running',
      clock: { due: { dueOn: '2026-03-23' }, firstDue: { dueOn: '2026-03-23' } },
    });
    const late = supplied.adds(at('2026-03-25T09:00'), sends('finance')).at(-1);
    expect(late).toMatchObject({ data: { timeliness: { kind: 'late', workingDays: 2 } } });
    expect(late).not.toHaveProperty('data.timeliness.workingDaysAgainstFirst');
  });

  it('but the clock stands while an item is missing', () => {
    const partly = standing.and(at('2026-03-02T09:00'), supply(1));
    expect(partly.consultation(id('finance')).status).toBe('suspended');
    expect(types(partly.adds(at('2026-03-03T09:00'), supply(2)))).toEqual([
      'DocumentsSupplied',
      'DueDateMoved',
    ]);
  });

  it('and the dossier is complete only with the last item, in whatever order they are entered', () => {
    const outOfOrder = asked
      .and(at('2026-02-23T09:00'), ask)
      .and(at('2026-03-10T09:00'), supply(2))
      .and(
        at('2026-03-11T09:00'),
        supplies('finance', [1], { suppliedAt: moment('2026-02-24T09:00'), evidence: proof }),
      );
    expect(outOfOrder.events.at(-1)).toMatchObject({
      type: 'DueDateMoved',
      data: {
        due: { dueOn: '2026-03-31', derivation: { window: { start: { on: '2026-03-10' } } } },
      },
    });
  });

  it('and a second request in the same window moves nothing: the rule allows one round', () => {
    const again = asked
      .and(at('2026-02-23T09:00'), ask)
      .and(at('2026-02-23T15:00'), supply(1, 2))
      .and(at('2026-02-24T09:00'), ask);
    expect(again.events.at(-1)).toMatchObject({ data: { stopsClock: false } });
  });

  it('and starts the clock where no dossier had been provided', () => {
    const bare = story().and(
      at('2026-02-12T09:00'),
      letterTo(['finance'], { dossier: { status: 'notProvided' } }),
    );
    expect(bare.adds(at('2026-03-02T09:00'), supply())).toMatchObject([
      { type: 'DocumentsSupplied', data: { items: [] } },
      { type: 'WindowOpened', data: { due: { dueOn: '2026-03-23' } } },
    ]);
  });

  it('and a stated date has its working days again from there, at least five', () => {
    const stated = (on: string) =>
      story()
        .and(
          at('2026-02-12T09:00'),
          letterTo(['finance'], {
            addressees: [
              addressee('finance', {
                window: {
                  kind: 'stated',
                  deadline: { words: `trước ngày ${on}`, on: localDate(on) },
                },
              }),
            ],
          }),
        )
        .and(at('2026-02-24T17:00'), ask)
        .adds(at('2026-02-26T09:00'), supply(1, 2))
        .at(-1);
    expect(stated('2026-03-20')).toMatchObject({ data: { due: { dueOn: '2026-03-26' } } });
    expect(stated('2026-02-27')).toMatchObject({ data: { due: { dueOn: '2026-03-05' } } });
  });

  it('is refused for what nobody asked, for a day before the request, and in the future', () => {
    expect(asked.refuses(at('2026-02-13T09:00'), supply(1))).toEqual({
      type: 'NoDocumentsRequested',
      agency: id('finance'),
    });
    expect(standing.refuses(at('2026-02-26T09:00'), supply(3))).toEqual({
      type: 'DocumentUnknown',
      item: 3,
    });
    const on = (suppliedAt: string) =>
      new SupplyDocuments({ ...supply(1).data, suppliedAt: moment(suppliedAt) }, by('planning'));
    expect(standing.refuses(at('2026-02-26T09:00'), on('2026-02-24T09:00'))).toMatchObject({
      type: 'DateBefore',
      earliest: '2026-02-25',
    });
    expect(standing.refuses(at('2026-02-26T09:00'), on('2026-02-27T09:00'))).toMatchObject({
      type: 'DateInFuture',
    });
  });
});
