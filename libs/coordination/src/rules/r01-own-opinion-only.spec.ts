import { RecordOpinion, SendOpinion } from '#lib/coordination';
import {
  at,
  by,
  byImport,
  id,
  letterTo,
  moment,
  opinion,
  records,
  requestId,
  sends,
  story,
} from '#lib/coordination/testing';

const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance', 'health']));
const now = at('2026-02-24T09:00');

describe('R1: nobody composes an opinion for another agency', () => {
  it('refuses an opinion sent in the name of another agency, whatever the command says', () => {
    const forged = new SendOpinion(
      {
        requestId,
        agency: id('finance'),
        opinion: opinion('forged'),
        evidence: { kind: 'recorded' },
      },
      by('health'),
    );
    expect(asked.refuses(now, forged)).toEqual({
      type: 'OnlyTheAgencyItselfMay',
      agency: id('finance'),
    });
  });

  it('refuses the lead who would send instead of recording', () => {
    const { data } = sends('finance');
    expect(asked.refuses(now, new SendOpinion(data, by('planning')))).toMatchObject({
      type: 'OnlyTheAgencyItselfMay',
    });
  });

  it.each(['planning', 'office'] as const)('tells what %s recorded from what was sent', (who) => {
    const { data } = records('finance', '2026-02-23T15:00');
    const [given] = asked.adds(now, new RecordOpinion(data, by(who)));
    expect(given).toMatchObject({
      type: 'OpinionGiven',
      data: {
        occurredAt: moment('2026-02-23T15:00'),
        enteredBy: who === 'planning' ? 'lead' : 'monitoringBody',
        evidence: { kind: 'document' },
      },
    });
  });

  it('refuses a recording without the document that proves it', () => {
    const unproved = records('finance', '2026-02-23T15:00', opinion('o'), {
      evidence: { kind: 'recorded' },
    });
    expect(asked.refuses(now, unproved)).toEqual({ type: 'EvidenceRequired', field: 'evidence' });
  });

  it('refuses a recording by an agency that is neither lead nor monitoring body', () => {
    const { data } = records('finance', '2026-02-23T15:00');
    const { sentAt: _, ...undated } = data;
    for (const recorded of [data, undated])
      expect(asked.refuses(now, new RecordOpinion(recorded, by('health')))).toEqual({
        type: 'OnlyThesePartiesMay',
        may: [{ party: 'lead', agency: id('planning') }, { party: 'monitoringBody' }],
      });
  });

  it('asks whoever may record an opinion received otherwise when it was sent', () => {
    const { sentAt: _, ...undated } = records('finance', '2026-02-23T15:00').data;
    expect(asked.refuses(now, new RecordOpinion(undated, by('planning')))).toEqual({
      type: 'FieldMissing',
      field: 'sentAt',
    });
  });

  it('lets no one replace what the agency sent itself', () => {
    const answered = asked.and(at('2026-02-23T09:00'), sends('finance', opinion('own')));
    const replacing = records('finance', '2026-02-23T15:00', opinion('other'), {
      supersedes: opinion('own').id,
    });
    expect(answered.refuses(now, replacing)).toEqual({
      type: 'OnlyTheAgencyItselfMay',
      agency: id('finance'),
    });
  });

  it('lets the agency replace what another recorded for it', () => {
    const recorded = asked.and(now, records('finance', '2026-02-23T15:00', opinion('recorded')));
    const own = sends('finance', opinion('own'), { supersedes: opinion('recorded').id });
    expect(recorded.adds(at('2026-02-25T09:00'), own)).toMatchObject([
      { type: 'OpinionGiven', data: { enteredBy: 'author', supersedes: 'recorded' } },
    ]);
  });

  it('keeps an import out of requests it did not open', () => {
    const { data } = records('finance', '2026-02-23T15:00', opinion('o'), {
      evidence: { kind: 'transcribed', file: 'past.csv', line: 2 },
    });
    expect(asked.refuses(now, new RecordOpinion(data, byImport()))).toEqual({
      type: 'RequestNotImported',
    });
    expect(asked.refuses(now, new RecordOpinion(data, by('planning')))).toEqual({
      type: 'OnlyAnImportMayTranscribe',
    });
  });
});
