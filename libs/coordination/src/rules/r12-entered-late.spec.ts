import { AskForDocuments, type Evidence, SupplyDocuments } from '#lib/coordination';
import {
  addressee,
  at,
  by,
  deliveredTo,
  id,
  letterTo,
  moment,
  opinion,
  requestId,
  sends,
  story,
} from '#lib/coordination/testing';

const proof = { kind: 'document', description: 'Biên nhận của trục liên thông văn bản' } as const;
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
      { type: 'OpinionGiven', data: { enteredLate: true, timeliness: { kind: 'onTime' } } },
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
    expect(sent.adds(now, byLead(proof))[0]).toMatchObject({ data: { enteredLate: true } });
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
    expect(incomplete.adds(now, supply(proof))[0]).toMatchObject({ data: { enteredLate: true } });
  });
});
