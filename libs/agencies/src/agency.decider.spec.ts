import { automation, from, person, specify } from '#lib/event-sourcing/testing';
import {
  AbolishAgency,
  type Agency,
  agencyAfter,
  agencyDecider,
  type AgencyEvent,
  type AgencyId,
  AgencyRegister,
  isBoundByCityRules,
  MergeAgency,
  RecreateAgency,
  RegisterAgency,
  RenameAgency,
  RuleAgencyBinding,
  SplitAgency,
} from '#lib/agencies';
import { instant, localDate } from '#lib/working-time';

const body = (id: string, vi: string, more: Partial<Agency> = {}): Agency => ({
  id: id as AgencyId,
  name: { vi },
  kind: 'department',
  group: 'sở, cơ quan chuyên môn',
  origin: 'demonstration',
  ...more,
});

const planning = body('planning', 'Sở Quy hoạch', { symbol: 'SQH' });
const building = body('building', 'Sở Xây dựng', { symbol: 'SXD' });
const finance = body('finance', 'Sở Tài chính');
const office = body('office', 'Văn phòng Ủy ban nhân dân', { monitors: true });
const young = body('young', 'Sở Dân tộc', { from: localDate('2025-07-01') });

const registered = (agency: Agency): AgencyEvent => ({
  type: 'AgencyRegistered',
  data: { agency },
});
const decision = { number: '12/NQ-HĐND', issuedOn: localDate('2025-02-20') };
const effectiveOn = localDate('2025-03-01');
const byOffice = () => from(person(office.id));

const merged = (agency: Agency, into: Agency, on = effectiveOn): AgencyEvent => ({
  type: 'AgencyMerged',
  data: { agency: agency.id, into: into.id, effectiveOn: on, decision },
});

/** The register after these events, on a day when the decision has been issued. */
const facts = (...events: readonly AgencyEvent[]) => {
  const all = [planning, building, finance, office, young].map((agency) => {
    const own = events.filter(({ data }) => data.agency === agency.id);
    return own.reduce((before, event) => agencyAfter(before, event) ?? before, agency);
  });
  return { now: instant('2025-02-21T08:00:00+07:00'), register: new AgencyRegister(all) };
};

const { given } = specify(agencyDecider);
const merge = (agency: Agency, into: string, told: Partial<MergeAgency['data']> = {}) =>
  new MergeAgency(
    { agency: agency.id, into: into as AgencyId, effectiveOn, decision, ...told },
    byOffice(),
  );

describe('a body is put on the register', () => {
  const register = (agency: Agency) => new RegisterAgency({ agency }, from(automation('spec')));

  it('with its name, kind and group', () =>
    given().on(facts()).when(register(finance)).then(registered(finance)));

  it('once', () =>
    given(registered(finance))
      .on(facts())
      .when(register(finance))
      .thenRejected({ type: 'AgencyAlreadyRegistered', agency: finance.id }));

  it('not without a name', () =>
    given()
      .on(facts())
      .when(register({ ...finance, name: { vi: '  ' } }))
      .thenRejected({ type: 'AgencyNameMissing', agency: finance.id }));
});

describe('a body is merged into another', () => {
  it('by the monitoring body, from the day the decision names', () =>
    given(registered(planning))
      .on(facts())
      .when(merge(planning, 'building'))
      .then(merged(planning, building)));

  it('recorded once, however often the same decision is entered', () =>
    given(registered(planning), merged(planning, building))
      .on(facts(merged(planning, building)))
      .when(merge(planning, 'building'))
      .thenNothing());

  it('by nobody else', () =>
    given(registered(planning))
      .on(facts())
      .when(new MergeAgency(merge(planning, 'building').data, from(person('finance'))))
      .thenRejected({ type: 'OnlyTheMonitoringBodyMay' }));

  it('never into itself', () =>
    given(registered(planning))
      .on(facts())
      .when(merge(planning, 'planning'))
      .thenRejected({ type: 'HeirIsItself', agency: planning.id }));

  it('never in a circle, however long', () => {
    const later = merged(building, finance);
    const back = merged(finance, planning, localDate('2025-04-01'));
    given(registered(planning))
      .on(facts(later, back))
      .when(merge(planning, 'building'))
      .thenRejected({ type: 'SuccessionInCircle', agency: planning.id, heir: building.id });
  });

  it('never into a body nobody knows, nor one that does not stand on that day', () => {
    given(registered(planning))
      .on(facts())
      .when(merge(planning, 'nobody'))
      .thenRejected({ type: 'HeirUnknown', heir: 'nobody' as AgencyId });
    given(registered(planning))
      .on(facts())
      .when(merge(planning, 'young'))
      .thenRejected({ type: 'HeirNotStanding', heir: young.id, on: effectiveOn });
    given(registered(planning))
      .on(facts(merged(building, finance)))
      .when(merge(planning, 'building'))
      .thenRejected({ type: 'HeirNotStanding', heir: building.id, on: effectiveOn });
  });

  it('never once it has ended', () =>
    given(registered(planning), merged(planning, building))
      .on(facts(merged(planning, building)))
      .when(merge(planning, 'finance'))
      .thenRejected({
        type: 'AgencyEndedAlready',
        agency: planning.id,
        to: localDate('2025-02-28'),
        decision: '12/NQ-HĐND',
      }));

  it('never without the document, nor by one not yet issued', () => {
    given(registered(planning))
      .on(facts())
      .when(merge(planning, 'building', { decision: { number: ' ' } }))
      .thenRejected({ type: 'DecisionMissing', agency: planning.id });
    const issuedOn = localDate('2025-02-22');
    given(registered(planning))
      .on(facts())
      .when(merge(planning, 'building', { decision: { number: '13/NQ', issuedOn } }))
      .thenRejected({ type: 'DecisionNotYetIssued', number: '13/NQ', issuedOn });
  });

  it('never before it began, nor where nobody has registered it', () => {
    given(registered(young))
      .on(facts())
      .when(merge(young, 'building'))
      .thenRejected({
        type: 'ChangeTooEarly',
        agency: young.id,
        earliest: localDate('2025-07-01'),
      });
    given()
      .on(facts())
      .when(merge(planning, 'building'))
      .thenRejected({ type: 'AgencyNotRegistered', agency: planning.id });
  });
});

describe('a body is split', () => {
  const split = (...among: readonly string[]) =>
    new SplitAgency(
      {
        agency: planning.id,
        among: among.map((agency) => ({ agency: agency as AgencyId })),
        effectiveOn,
        decision,
      },
      byOffice(),
    );

  it('among bodies that stand on that day', () =>
    given(registered(planning))
      .on(facts())
      .when(split('building', 'finance'))
      .then({
        type: 'AgencySplit',
        data: {
          agency: planning.id,
          among: [{ agency: building.id }, { agency: finance.id }],
          effectiveOn,
          decision,
        },
      }));

  it('never among fewer than two, nor twice the same', () => {
    given(registered(planning))
      .on(facts())
      .when(split('building'))
      .thenRejected({ type: 'TooFewHeirs', agency: planning.id });
    given(registered(planning))
      .on(facts())
      .when(split('building', 'building'))
      .thenRejected({ type: 'HeirNamedTwice', heir: building.id });
  });
});

describe('a body is abolished', () => {
  it('and nobody takes its place', () => {
    const data = { agency: planning.id, effectiveOn, decision };
    given(registered(planning))
      .on(facts())
      .when(new AbolishAgency(data, byOffice()))
      .then({ type: 'AgencyAbolished', data });
    const { register } = facts({ type: 'AgencyAbolished', data });
    expect(register.standingFor(planning.id, effectiveOn)).toEqual([]);
    expect(register.successorOf(planning.id, effectiveOn)).toBe(planning.id);
  });
});

describe('a body is renamed', () => {
  const data = {
    agency: planning.id,
    name: { vi: 'Sở Quy hoạch - Kiến trúc' },
    symbol: 'SQHKT',
    effectiveOn,
    decision,
  };
  const rename = new RenameAgency(data, byOffice());

  it('from a day on, and keeps what it was called before', () => {
    given(registered(planning)).on(facts()).when(rename).then({ type: 'AgencyRenamed', data });
    const renamed = facts({ type: 'AgencyRenamed', data }).register.find(planning.id);
    expect(renamed).toMatchObject({
      name: { vi: 'Sở Quy hoạch - Kiến trúc' },
      symbol: 'SQHKT',
      formerNames: [{ name: { vi: 'Sở Quy hoạch' }, symbol: 'SQH', until: '2025-02-28' }],
    });
  });

  it('in the order in which the names take effect', () =>
    given(registered(planning), { type: 'AgencyRenamed', data })
      .on(facts({ type: 'AgencyRenamed', data }))
      .when(new RenameAgency({ ...data, effectiveOn: localDate('2025-02-10') }, byOffice()))
      .thenRejected({
        type: 'ChangeTooEarly',
        agency: planning.id,
        earliest: localDate('2025-02-28'),
      }));
});

describe('the city’s rules are ruled to bind a body or not', () => {
  const ruling = { agency: planning.id, bound: false, effectiveOn, decision };
  const ruled: AgencyEvent = { type: 'AgencyBindingRuled', data: ruling };
  const rule = (told: Partial<typeof ruling> = {}) =>
    new RuleAgencyBinding({ ...ruling, ...told }, byOffice());
  const boundOn = (day: string) => {
    const body = facts(ruled).register.find(planning.id);
    return body && isBoundByCityRules(body, localDate(day));
  };

  it('from the day the decision names, and by its kind before', () => {
    given(registered(planning)).on(facts()).when(rule()).then(ruled);
    expect([boundOn('2025-02-28'), boundOn('2025-03-01')]).toEqual([true, false]);
  });

  it('until another decision says otherwise', () => {
    const again = { bound: true, effectiveOn: localDate('2025-06-01') };
    given(registered(planning), ruled)
      .on(facts(ruled))
      .when(rule(again))
      .then({ type: 'AgencyBindingRuled', data: { ...ruling, ...again } });
  });

  it('never where that is so already, nor for a day before the last ruling', () => {
    given(registered(planning))
      .on(facts())
      .when(rule({ bound: true }))
      .thenRejected({
        type: 'BindingAsItStands',
        agency: planning.id,
        bound: true,
        on: effectiveOn,
      });
    given(registered(planning), ruled)
      .on(facts(ruled))
      .when(rule({ bound: true, effectiveOn: localDate('2025-02-25') }))
      .thenRejected({ type: 'ChangeTooEarly', agency: planning.id, earliest: effectiveOn });
  });

  it('by the monitoring body on a document, and never of itself (R11)', () => {
    given(registered(planning))
      .on(facts())
      .when(new RuleAgencyBinding(ruling, from(person('finance'))))
      .thenRejected({ type: 'OnlyTheMonitoringBodyMay' });
    given(registered(planning))
      .on(facts())
      .when(rule({ decision: { number: ' ', issuedOn: effectiveOn } }))
      .thenRejected({ type: 'DecisionMissing', agency: planning.id });
    given(registered(office))
      .on(facts())
      .when(rule({ agency: office.id }))
      .thenRejected({ type: 'BindingOfItself', agency: office.id });
  });
});

describe('a body is set up anew', () => {
  const on = localDate('2025-10-01');
  const recreate = (outOf: readonly AgencyId[]) =>
    new RecreateAgency(
      {
        agency: 'planning-2025' as AgencyId,
        recreates: planning.id,
        outOf,
        effectiveOn: on,
        decision,
      },
      byOffice(),
    );
  const ended = merged(planning, building);

  it('under the symbol of one that has ended, as another body', () =>
    given()
      .on(facts(ended))
      .when(recreate([building.id]))
      .then({
        type: 'AgencyRecreated',
        data: {
          agency: { ...planning, id: 'planning-2025' as AgencyId, from: on },
          recreates: planning.id,
          outOf: [building.id],
          decision,
        },
      }));

  it('never while that one stands, nor out of a body that does not', () => {
    given()
      .on(facts())
      .when(recreate([]))
      .thenRejected({ type: 'AgencyStandsStill', agency: planning.id, on });
    given()
      .on(facts(ended, merged(building, finance)))
      .when(recreate([building.id]))
      .thenRejected({ type: 'HeirNotStanding', heir: building.id, on });
  });
});
