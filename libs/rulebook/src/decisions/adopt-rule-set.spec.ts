import { specify } from '#lib/event-sourcing/testing';
import { AdoptRuleSet, rulebookDecider, termsOf } from '#lib/rulebook';
import { byBody, byOffice, decision, rulingFacts, ruleSetId, shipped } from '#lib/rulebook/testing';
import { localDate } from '#lib/working-time';

const { given } = specify(rulebookDecider);
const from = localDate('2027-01-01');
const QD54 = ruleSetId('HCM-QD54');

type Told = Partial<AdoptRuleSet['data']>;
const adopt = (told: Told = {}, origin = byOffice()) =>
  new AdoptRuleSet({ ruleSet: QD54, from, terms: {}, decision, ...told }, origin);
/** Directive 08 is repealed first, so that nothing stands in the way. */
const repealed = {
  type: 'RuleSetRepealed',
  data: {
    ruleSet: ruleSetId('HCM-CT08'),
    version: 1,
    from,
    decision,
    occurredAt: rulingFacts.now,
  },
} as const;
const refusalOf = (command: AdoptRuleSet) => given().on(rulingFacts).when(command);

describe('a rule set is adopted', () => {
  it('from a day on, with all its terms and the document that decides it', () =>
    given(repealed)
      .on(rulingFacts)
      .when(adopt())
      .then({
        type: 'RuleSetAdopted',
        data: {
          ruleSet: QD54,
          version: 2,
          decision,
          occurredAt: '2026-11-18T00:00:00.000+07:00',
          from,
          terms: termsOf(shipped('HCM-QD54')),
        },
      } as never));

  it('with the terms that differ from those on record', () => {
    const window = { value: { count: 5, unit: 'workingDay' }, basis: 'house' } as const;
    const { decision: told } = given(repealed)
      .on(rulingFacts)
      .when(adopt({ terms: { window } }));
    expect(told).toMatchObject({ outcome: 'accepted', events: [{ data: { terms: { window } } }] });
  });

  it('only by the monitoring body', () =>
    refusalOf(adopt({}, byBody('finance'))).thenRejected({ type: 'OnlyTheMonitoringBodyMay' }));

  it.each([
    ['without its document', undefined],
    ['with a document that has no number', { ...decision, number: ' ' }],
  ])('not %s', (_, cited) => {
    const { decision: __, ...rest } = adopt().data;
    refusalOf(
      new AdoptRuleSet({ ...rest, ...(cited && { decision: cited }) }, byOffice()),
    ).thenRejected({ type: 'DecisionNotCited' });
  });

  it('not on a document that has not been issued yet', () => {
    const issuedOn = localDate('2026-11-21');
    refusalOf(adopt({ decision: { ...decision, issuedOn } })).thenRejected({
      type: 'DecisionInFuture',
      issuedOn,
    });
  });

  it('not beside another that governs the same matter on the same day', () =>
    refusalOf(adopt()).thenRejected({
      type: 'RuleSetsOverlap',
      ruleSet: QD54,
      other: ruleSetId('HCM-CT08'),
      matters: ['general', 'policy', 'legalDraft', 'unrecorded'],
      from,
    }));

  it('beside another that ended the day before, the days of the past included', () => {
    const told = { ruleSet: ruleSetId('HCM-2019'), from: localDate('2019-05-07') };
    expect(refusalOf(adopt({ ...told, to: localDate('2022-05-11') })).decision.outcome).toBe(
      'accepted',
    );
    refusalOf(adopt({ ...told, to: localDate('2022-05-12') })).thenRejected({
      type: 'RuleSetsOverlap',
      ruleSet: told.ruleSet,
      other: ruleSetId('HCM-CT08'),
      matters: ['general', 'policy', 'legalDraft', 'unrecorded'],
      from: localDate('2022-05-12'),
      to: localDate('2022-05-12'),
    });
  });

  describe('about reports', () => {
    const ruleSet = ruleSetId('HCM-CT08-REPORT');
    const adopted = (terms: AdoptRuleSet['data']['terms']) => refusalOf(adopt({ ruleSet, terms }));

    it('as it comes, beside those about opinions', () =>
      expect(adopted({}).decision.outcome).toBe('accepted'));

    it('not with an occasion for the clock of anything else', () =>
      adopted({ matters: { value: ['report', 'general'], basis: 'house' } }).thenRejected({
        type: 'OccasionOnlyForReports',
        ruleSet,
        matters: ['general'],
      }));

    it('not if silence or lateness would agree to anything', () => {
      const effect = { effect: 'deemedAgreement', chases: 2, neverIn: ['legalDraft'] } as const;
      adopted({ silence: { value: effect, basis: 'house' } }).thenRejected({
        type: 'ReportNeverDeemed',
        ruleSet,
        field: 'silence',
      });
      adopted({ lateReply: { value: 'deemedAgreement', basis: 'house' } }).thenRejected({
        type: 'ReportNeverDeemed',
        ruleSet,
        field: 'lateReply',
      });
    });
  });

  it('not twice for the same days', () =>
    refusalOf(adopt({ ruleSet: ruleSetId('HCM-CT08') })).thenRejected({
      type: 'RuleSetAdoptedAlready',
      ruleSet: ruleSetId('HCM-CT08'),
      from: localDate('2022-05-12'),
    }));

  it('not if it is a reference, which judges nobody', () =>
    refusalOf(adopt({ ruleSet: ruleSetId('REFERENCE-15WD') })).thenRejected({
      type: 'ReferenceIsNeverInForce',
      ruleSet: ruleSetId('REFERENCE-15WD'),
    }));

  it('not with an end before its beginning', () =>
    refusalOf(adopt({ to: localDate('2026-12-31') })).thenRejected({
      type: 'EndsBeforeItBegins',
      from,
      to: localDate('2026-12-31'),
    }));
});

describe('a rule set that is new to the rulebook', () => {
  const ruleSet = ruleSetId('HCM-2027');
  const terms = termsOf(shipped('HCM-CT08'));

  it('comes with all of its terms', () => {
    const { ladder: _, extension: __, ...some } = terms;
    refusalOf(adopt({ ruleSet, terms: some })).thenRejected({
      type: 'TermsMissing',
      ruleSet,
      missing: ['extension', 'ladder'],
    });
    const { decision: told } = given(repealed).on(rulingFacts).when(adopt({ ruleSet, terms }));
    expect(told).toMatchObject({
      outcome: 'accepted',
      events: [{ data: { ruleSet, version: 1 } }],
    });
  });

  it('cites a text for every field it calls law', () =>
    refusalOf(
      adopt({ ruleSet, terms: { ...terms, receipt: { value: 'delivery', basis: 'law' } } }),
    ).thenRejected({ type: 'LawNotCited', field: 'receipt' }));

  it('governs at least one kind of matter, on a calendar that is known', () => {
    refusalOf(
      adopt({ ruleSet, terms: { ...terms, matters: { value: [], basis: 'house' } } }),
    ).thenRejected({ type: 'NoMatterGoverned', ruleSet });
    refusalOf(
      adopt({ ruleSet, terms: { ...terms, calendar: { value: 'mars', basis: 'house' } } }),
    ).thenRejected({ type: 'CalendarNotFound', calendar: 'mars' });
  });

  it('has office hours that end after they begin', () => {
    const hoursOf = (from: string, until: string) => ({
      ...terms,
      ladder: { ...terms.ladder, value: { ...terms.ladder.value, officeHours: { from, until } } },
    });
    for (const [from, until] of [
      ['17:00', '08:00'],
      ['08:00', '08:00'],
    ] as const)
      refusalOf(adopt({ ruleSet, terms: hoursOf(from, until) })).thenRejected({
        type: 'OfficeHoursOutOfOrder',
        from,
        until,
      });
  });

  it('takes lateness as agreement only where it takes silence so, and silence only after a chase', () => {
    const lateReply = { value: 'deemedAgreement', basis: 'house' } as const;
    refusalOf(adopt({ ruleSet, terms: { ...terms, lateReply } })).thenRejected({
      type: 'LatenessWithoutSilence',
    });
    const silence = {
      value: { effect: 'deemedAgreement', chases: 0, neverIn: [] },
      basis: 'house',
    } as const;
    refusalOf(adopt({ ruleSet, terms: { ...terms, silence } })).thenRejected({
      type: 'NoChaseBeforeAgreement',
    });
  });

  it('names only bodies that are on the register', () => {
    const binds = {
      value: { who: 'named', kinds: [], agencies: ['nobody' as never] },
      basis: 'house',
    } as const;
    refusalOf(adopt({ ruleSet, terms: { ...terms, binds } })).thenRejected({
      type: 'AgencyUnknown',
      agency: 'nobody' as never,
    });
  });
});
