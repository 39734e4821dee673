import {
  at,
  id,
  letterTo,
  moment,
  opinion,
  proof,
  records,
  registersOpinion,
  sends,
  story,
} from '#lib/coordination/testing';

const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance']));
const sent = asked.and(at('2026-03-10T23:40'), sends('finance'));

describe('an opinion that the registry of the lead takes in', () => {
  it('has its arrival and its số đến on record, and is judged by its sending all the same', () => {
    const next = at('2026-03-16T07:35');
    expect(sent.adds(next, registersOpinion('finance', { number: '5120' }))).toEqual([
      {
        type: 'OpinionRegistered',
        data: {
          requestId: 'request-1',
          agency: id('finance'),
          occurredAt: '2026-03-16T07:35:00.000+07:00',
          opinion: 'opinion-of-finance',
          reachedAt: '2026-03-10T23:40:00.000+07:00',
          number: '5120',
        },
      },
    ]);
    expect(sent.and(next, registersOpinion('finance')).consultation(id('finance'))).toMatchObject({
      status: 'answered',
      judged: { timeliness: { kind: 'onTime' } },
    });
  });

  it('entered late by its agency, had reached the registry only when it reached this system', () => {
    const entered = asked.and(
      at('2026-03-12T16:00'),
      sends('finance', opinion('opinion-of-finance'), {
        sentAt: moment('2026-03-10T09:00'),
        evidence: proof,
      }),
    );
    expect(entered.adds(at('2026-03-13T08:00'), registersOpinion('finance'))).toMatchObject([
      { data: { reachedAt: '2026-03-12T16:00:00.000+07:00' } },
    ]);
  });

  it('is taken in once, and not where the lead recorded it itself', () => {
    const taken = sent.and(at('2026-03-11T07:35'), registersOpinion('finance'));
    const again = at('2026-03-11T08:00');
    const refusal = { type: 'OpinionRegisteredAlready', opinion: 'opinion-of-finance' };
    expect(taken.refuses(again, registersOpinion('finance'))).toEqual(refusal);
    const recorded = asked.and(at('2026-03-10T16:00'), records('finance', '2026-03-10T15:00'));
    expect(recorded.refuses(again, registersOpinion('finance'))).toEqual(refusal);
  });

  it('is one that stands, taken in by the lead, with a number that says something', () => {
    const next = at('2026-03-11T07:35');
    expect(asked.refuses(next, registersOpinion('finance'))).toMatchObject({
      type: 'OpinionUnknown',
    });
    expect(sent.refuses(next, registersOpinion('finance', { number: ' ' }))).toEqual({
      type: 'FieldMissing',
      field: 'number',
    });
    const { origin } = sends('finance', opinion('other'));
    expect(sent.refuses(next, { ...registersOpinion('finance'), origin })).toMatchObject({
      type: 'OnlyTheLeadMay',
    });
  });
});
