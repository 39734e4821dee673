import type { RuleSetId } from '#lib/rulebook';
import { OpenRequest, RecordDelivery, RecordOpinion } from '#lib/coordination';
import {
  addressee,
  at,
  by,
  byImport,
  deliveredTo,
  letterTo,
  moment,
  noticeLapses,
  opinion,
  records,
  story,
  types,
} from '#lib/coordination/testing';
import { localDate } from '#lib/working-time';

const now = at('2026-03-18T09:00');

describe('an import opens a past request', () => {
  const past = {
    letter: { number: '5107/TTr-UBND', issuedOn: localDate('2009-10-02') },
    matter: { kind: 'unrecorded' },
    dossier: { status: 'unrecorded' },
    ruleSet: 'REFERENCE-15WD' as RuleSetId,
    evidence: { kind: 'transcribed', file: 'past.csv', line: 2 },
  } as const;
  const { data } = letterTo(['finance'], past);

  it('under the rule it names, with what the file does not say left unrecorded', () => {
    const [opened] = story().adds(now, new OpenRequest(data, byImport()));
    expect(opened).toMatchObject({
      type: 'RequestOpened',
      data: { rule: { id: 'REFERENCE-15WD', reference: true }, dossier: { status: 'unrecorded' } },
    });
  });

  it('never under a directive that was not yet issued, and that would judge it', () => {
    const anachronism = { ...data, ruleSet: 'HCM-CT08' as RuleSetId };
    expect(story().refuses(now, new OpenRequest(anachronism, byImport()))).toEqual({
      type: 'RuleNotInForce',
      rule: 'HCM-CT08',
      on: localDate('2009-10-02'),
    });
    const procedure = { ...data, matter: { kind: 'administrativeProcedure' } } as const;
    expect(types(story().adds(now, new OpenRequest(procedure, byImport())))).toContain(
      'WindowOpened',
    );
  });

  it('delivers on the day of sending what went through the system of that day', () => {
    const sent = new OpenRequest({ ...data, sentAt: moment('2009-10-05T09:00') }, byImport());
    expect(story().adds(now, sent)[2]).toMatchObject({
      type: 'DossierDelivered',
      data: { occurredAt: moment('2009-10-05T09:00') },
    });
  });

  it('may be run by a person of the monitoring body, and by nobody else', () => {
    expect(types(story().adds(now, new OpenRequest(data, by('office'))))).toContain(
      'RequestOpened',
    );
    expect(story().refuses(now, new OpenRequest(data, by('planning')))).toEqual({
      type: 'OnlyAnImportMayTranscribe',
    });
  });

  it('cannot open a request as if it were live', () => {
    const live = { ...data, evidence: { kind: 'recorded' } } as const;
    expect(story().refuses(now, new OpenRequest(live, byImport()))).toEqual({
      type: 'EvidenceRequired',
      field: 'evidence',
    });
  });
});

describe('a past reply is transcribed', () => {
  const transcribed = { kind: 'transcribed', file: 'vn-real-cases.csv', line: 2 } as const;
  const bare = (name: string) => ({
    id: opinion(name).id,
    kind: 'unrecorded' as const,
    form: 'unrecorded' as const,
    points: [],
  });
  const opened = story().and(
    now,
    new OpenRequest(
      {
        ...letterTo(['finance']).data,
        letter: { number: '5107/TTr-UBND', issuedOn: localDate('2009-10-02') },
        matter: { kind: 'unrecorded' },
        dossier: { status: 'unrecorded' },
        ruleSet: 'REFERENCE-15WD' as RuleSetId,
        addressees: [addressee('finance', { channel: 'elsewhere' })],
        sentAt: moment('2009-10-02T00:00'),
        evidence: transcribed,
      },
      byImport(),
    ),
  );
  const delivered = opened.and(
    now,
    new RecordDelivery(
      {
        ...deliveredTo('finance').data,
        deliveredAt: moment('2009-10-02T00:00'),
        evidence: transcribed,
      },
      byImport(),
    ),
  );
  const replied = (on: string) =>
    new RecordOpinion(
      {
        ...records('finance', `${on}T00:00`, bare('o')).data,
        dateOnly: true,
        evidence: transcribed,
      },
      byImport(),
    );

  it.each([
    ['2009-10-22', { kind: 'onTime' }],
    ['2009-10-23', { kind: 'onTime' }],
    ['2009-10-26', { kind: 'late', workingDays: 1 }],
  ])(
    'is judged by the day of delivery: 15 working days from 2/10/2009, replied on %s',
    (on, timeliness) => {
      const given = delivered.adds(now, replied(on)).at(-1);
      expect(given).toMatchObject({ data: { enteredBy: 'import', timeliness } });
    },
  );

  it('records lapse and late reply in one append, or once where the keeper came first', () => {
    expect(types(delivered.adds(now, replied('2009-10-26')))).toEqual([
      'WindowLapsed',
      'OpinionGiven',
    ]);
    const noticed = delivered.and(now, noticeLapses());
    expect(types(noticed.adds(now, replied('2009-10-26')))).toEqual(['OpinionGiven']);
    expect(types(noticed.adds(now, replied('2009-10-22')))).toEqual([
      'LapseReversed',
      'OpinionGiven',
    ]);
  });

  it('is accepted before its recorded delivery, and judged by nothing where no delivery is known', () => {
    const later = opened.and(
      now,
      new RecordDelivery(
        {
          ...deliveredTo('finance').data,
          deliveredAt: moment('2009-10-09T00:00'),
          evidence: transcribed,
        },
        byImport(),
      ),
    );
    expect(later.adds(now, replied('2009-10-06'))).toMatchObject([
      { data: { timeliness: { kind: 'onTime' } } },
    ]);
    expect(opened.adds(now, replied('2009-10-06'))).toMatchObject([
      { data: { timeliness: { kind: 'notJudged' } } },
    ]);
  });

  it('is refused before the letter it answers', () => {
    expect(delivered.refuses(now, replied('2009-10-01'))).toMatchObject({
      type: 'DateBeforeLetter',
    });
  });
});
