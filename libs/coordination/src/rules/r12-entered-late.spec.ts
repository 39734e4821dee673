import { AskForDocuments, type Evidence, SupplyDocuments } from '#lib/coordination';
import {
  addressee,
  asksFor,
  at,
  by,
  corrects,
  deliveredTo,
  id,
  letterTo,
  moment,
  noticeLapses,
  opinion,
  proof,
  requestId,
  sends,
  story,
  supplies,
} from '#lib/coordination/testing';

const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance']));
const now = at('2026-03-18T09:00');

describe('R12: an act entered by the party it favours counts from the instant it reached this system', () => {
  it('does not let an agency date its own reply back without a document', () => {
    const backdated = sends('finance', opinion('o'), { sentAt: moment('2026-03-13T16:00') });
    expect(asked.refuses(now, backdated)).toEqual({ type: 'EvidenceRequired', field: 'sentAt' });
  });

  it('accepts the earlier date with a document, and marks it entered late', () => {
    const proved = sends('finance', opinion('o'), {
      sentAt: moment('2026-03-13T16:00'),
      evidence: proof,
    });
    expect(asked.adds(now, proved)).toMatchObject([
      {
        type: 'OpinionGiven',
        data: { enteredLate: { at: now.now }, timeliness: { kind: 'onTime' } },
      },
    ]);
  });

  it('delivers a letter sent through this system now, whatever its lead says of the sending', () => {
    const early = letterTo(['finance'], { sentAt: moment('2026-02-12T09:00') });
    const opened = story().and(at('2026-02-26T09:00'), early);
    expect(opened.consultation(id('finance'))).toMatchObject({
      addressedAt: moment('2026-02-12T09:00'),
      delivery: { deliveredAt: moment('2026-02-26T09:00') },
    });
  });

  it('asks the lead to prove a delivery it enters for an earlier day', () => {
    const sent = story().and(
      at('2026-02-12T09:00'),
      letterTo(['finance'], { addressees: [addressee('finance', { channel: 'elsewhere' })] }),
    );
    const told = { deliveredAt: moment('2026-02-12T15:00') };
    const byLead = (evidence: Evidence) =>
      Object.assign(deliveredTo('finance', { ...told, evidence }), { origin: by('planning') });
    expect(sent.refuses(now, byLead({ kind: 'recorded' }))).toEqual({
      type: 'EvidenceRequired',
      field: 'deliveredAt',
    });
    expect(sent.adds(now, byLead(proof))[0]).toMatchObject({
      data: { enteredLate: { at: now.now, contestableUntil: '2026-03-23' } },
    });
    // Against itself, the agency may say so freely.
    expect(sent.adds(now, deliveredTo('finance', told))[0]?.data).not.toHaveProperty('enteredLate');
  });

  it('asks the lead to prove a supplement it enters for an earlier day', () => {
    const incomplete = asked.and(
      at('2026-02-23T09:00'),
      new AskForDocuments(
        { requestId, agency: id('finance'), items: [{ item: 1, description: 'Dự toán' }] },
        by('finance'),
      ),
    );
    const supply = (evidence: Evidence) =>
      new SupplyDocuments(
        {
          requestId,
          agency: id('finance'),
          items: [1],
          suppliedAt: moment('2026-02-25T09:00'),
          evidence,
        },
        by('planning'),
      );
    expect(incomplete.refuses(now, supply({ kind: 'recorded' }))).toEqual({
      type: 'EvidenceRequired',
      field: 'suppliedAt',
    });
    expect(incomplete.adds(now, supply(proof))[0]).toMatchObject({
      data: { enteredLate: { at: now.now, contestableUntil: '2026-03-23' } },
    });
  });

  const elsewhere = story().and(
    at('2026-02-12T09:00'),
    letterTo(['finance'], { addressees: [addressee('finance', { channel: 'elsewhere' })] }),
  );
  const deliveryOf12February = (who: 'planning' | 'office' | 'finance') =>
    Object.assign(
      deliveredTo('finance', { deliveredAt: moment('2026-02-12T15:00'), evidence: proof }),
      { origin: by(who) },
    );

  it.each(['planning', 'office'] as const)(
    'gives the agency three working days from a delivery that %s enters for an earlier day',
    (who) => {
      const entered = elsewhere.and(at('2026-03-30T09:00'), deliveryOf12February(who));
      expect(entered.events.at(-1)).toMatchObject({
        type: 'WindowOpened',
        data: {
          due: {
            dueOn: '2026-04-02',
            derivation: {
              window: { floors: [{ since: '2026-03-30', workingDays: 3, basis: 'house' }] },
            },
          },
        },
      });
      expect(entered.adds(at('2026-03-30T09:02'), noticeLapses())).toEqual([]);
      expect(entered.adds(at('2026-04-03T00:00'), noticeLapses())).toHaveLength(1);
    },
  );

  it('gives none from what the agency enters against itself, nor on the day itself', () => {
    const own = elsewhere.adds(at('2026-03-30T09:00'), deliveryOf12February('finance'));
    expect(own.at(-1)).toMatchObject({ data: { due: { dueOn: '2026-03-13' } } });
    const sameDay = elsewhere.adds(at('2026-02-12T16:00'), deliveryOf12February('planning'));
    expect(sameDay.at(-1)).toMatchObject({
      data: { due: { derivation: { window: { floors: [] } } } },
    });
  });

  it('gives the agency three working days from a supplement that the lead enters for an earlier day', () => {
    const supplied = asked
      .and(at('2026-02-23T09:00'), asksFor('finance', 'Dự toán'))
      .and(
        at('2026-03-30T09:00'),
        supplies('finance', [1], { suppliedAt: moment('2026-02-25T09:00'), evidence: proof }),
      );
    expect(supplied.events.at(-1)).toMatchObject({
      type: 'DueDateMoved',
      data: { due: { dueOn: '2026-04-02' } },
    });
  });

  it('takes a number or a scan as proof, and no mere sentence', () => {
    const told = sends('finance', opinion('o'), {
      sentAt: moment('2026-03-13T16:00'),
      evidence: { kind: 'document', description: 'x' },
    });
    expect(asked.refuses(now, told)).toEqual({
      type: 'EvidenceRequired',
      field: 'evidence.document',
    });
  });

  it('marks a sending that the agency corrects in its own favour, and asks for the same proof', () => {
    const late = asked
      .and(at('2026-03-14T00:00'), noticeLapses())
      .and(at('2026-03-20T10:00'), sends('finance', opinion('o')));
    const earlier = {
      entry: 'sending',
      agency: id('finance'),
      opinion: opinion('o').id,
      from: moment('2026-03-20T10:00'),
      to: moment('2026-03-13T10:00'),
    } as const;
    const at1005 = at('2026-03-20T10:05');
    const told = corrects('finance', earlier, { evidence: { kind: 'document', description: 'x' } });
    expect(late.refuses(at1005, told)).toEqual({
      type: 'EvidenceRequired',
      field: 'evidence.document',
    });
    expect(late.adds(at1005, corrects('finance', earlier))[0]).toMatchObject({
      type: 'EntryCorrected',
      data: { party: 'agency', enteredLate: { at: at1005.now } },
    });
    const byOffice = late.adds(at1005, corrects('office', earlier))[0];
    expect(byOffice).toMatchObject({ data: { party: 'monitoringBody' } });
    expect(byOffice?.data).not.toHaveProperty('enteredLate');
  });

  it.each([
    ['planning', '2026-02-23T09:00', false],
    ['finance', '2026-02-23T09:00', true],
    ['planning', '2026-02-12T08:00', true],
    ['finance', '2026-02-12T08:00', false],
  ] as const)(
    'of a delivery that %s corrects to %s says whether it favours its author',
    (who, to, mark) => {
      const delivery = {
        entry: 'delivery',
        agency: id('finance'),
        from: moment('2026-02-12T09:00'),
        to: moment(to),
      } as const;
      expect(asked.adds(now, corrects(who, delivery))[0]?.data).toHaveProperty('party');
      const [corrected] = asked.adds(now, corrects(who, delivery));
      expect(Object.hasOwn(corrected?.data ?? {}, 'enteredLate')).toBe(mark);
    },
  );
});
