import { automation, from } from '#lib/event-sourcing/testing';
import {
  agencyAfter,
  agencyDecider,
  type AgencyId,
  type AgencyKind,
  AgencyRegister,
  hoChiMinhCity,
  hoChiMinhCityChanges,
  isBodyOfTheCity,
  REGISTER_AUTOMATION,
  RegisterAgency,
  type RegisteredAgency,
} from '#lib/agencies';
import { instant, localDate } from '#lib/working-time';

const id = (text: string) => text as AgencyId;
const origin = () => from(automation(REGISTER_AUTOMATION));

/** The register as it stands once every body and every change has been recorded; throws where one is refused. */
const load = (): AgencyRegister => {
  const agencies = new Map<AgencyId, RegisteredAgency>();
  const register = () => new AgencyRegister(agencies.values());
  const commands = [
    ...hoChiMinhCity.map((agency) => new RegisterAgency({ agency }, origin())),
    ...hoChiMinhCityChanges(origin),
  ];
  for (const command of commands) {
    const { agency } = command.data;
    const stream = typeof agency === 'string' ? agency : agency.id;
    const known = agencies.get(stream);
    const before = known
      ? ({ status: 'registered', agency: known } as const)
      : agencyDecider.initialState;
    const facts = { now: instant('2025-10-01T08:00:00+07:00'), register: register() };
    const decision = agencyDecider.decide(command, before, facts);
    if (decision.outcome === 'rejected') throw new Error(JSON.stringify(decision.rejection));
    for (const event of decision.events) {
      const after = agencyAfter(agencies.get(stream), event);
      if (after) agencies.set(stream, after);
    }
  }
  return register();
};
const register = load();

const standing = (day: string) =>
  register.all().filter(({ id: body }) => register.standsOn(body, localDate(day)));

describe('the register of Ho Chi Minh City', () => {
  it.each<[day: string, AgencyKind, number]>([
    ['2022-05-16', 'department', 21],
    ['2022-05-16', 'district', 22],
    ['2022-05-16', 'ward', 0],
    ['2025-03-01', 'department', 16],
    ['2025-07-01', 'department', 15],
    ['2025-10-01', 'department', 16],
    ['2025-07-01', 'district', 0],
    ['2025-07-01', 'ward', 168],
    ['2025-10-01', 'peoplesCommittee', 1],
    ['2025-10-01', 'centralBranch', 3],
  ])('on %s has of the kind %s: %i', (day, kind, number) => {
    expect(standing(day).filter((agency) => agency.kind === kind)).toHaveLength(number);
  });

  it('knows every body by an id of its own, in the form a stream can be named after', () => {
    for (const { id: body } of register.all()) expect(body).toMatch(/^[A-Z0-9]+$/);
  });

  it.each(['2022-05-16', '2025-03-01', '2025-07-01', '2025-10-01'])(
    'gives no name to two bodies that stand on the same day: %s',
    (day) => {
      const names = standing(day).map(({ name }) => name.vi);
      expect(new Set(names).size).toBe(names.length);
    },
  );

  it('has one monitoring body, the Office of the People’s Committee', () => {
    expect(hoChiMinhCity.filter(({ monitors }) => monitors).map(({ id: body }) => body)).toEqual([
      'VP',
    ]);
    expect(register.monitors(id('VP'))).toBe(true);
    expect(register.monitors(id('STC'))).toBe(false);
  });

  it('knows the symbol SQHKT of two bodies: the one merged on 1/3/2025 and the one of 1/10/2025', () => {
    expect(
      register
        .all()
        .filter(({ symbol }) => symbol === 'SQHKT')
        .map(({ id: body, from: first, to }) => [body, first, to]),
    ).toEqual([
      ['SQHKT2022', undefined, '2025-02-28'],
      ['SQHKT', '2025-10-01', undefined],
    ]);
    expect(register.comesFrom(id('SQHKT'), id('SQHKT2022'))).toBe(true);
  });

  it.each([
    ['SKHDT', '2025-02-28', ['SKHDT']],
    ['SKHDT', '2025-03-01', ['STC']],
    ['SQHKT2022', '2025-03-01', ['SXD']],
    ['SGTVT', '2025-03-01', ['SGTCC']],
    ['SGTVT', '2025-07-01', ['SXD']],
    ['SNN', '2025-03-01', ['STNMT']],
    ['SNN', '2025-07-01', ['SNNMT']],
    ['BQLATTP', '2025-07-01', ['SATTP']],
    ['SNGV', '2025-03-01', []],
    ['D786', '2025-07-01', ['W27655', 'W27658']],
  ])('passes the tasks of %s on, on %s, to: %p', (body, day, heirs) => {
    expect(register.standingFor(id(body), localDate(day))).toEqual(heirs);
  });

  it('cites a decision for every body that has ended', () => {
    for (const { to, ending } of register.all())
      if (to !== undefined) expect(ending?.decision.number).toBeTruthy();
  });
});

describe('the rules of the city bind', () => {
  it.each<[AgencyKind, boolean]>([
    ['department', true],
    ['cityOther', true],
    ['ward', true],
    ['district', true],
    ['peoplesCommittee', false],
    ['centralBranch', false],
    ['ministry', false],
    ['other', false],
  ])('a body of the kind %s: %s', (kind, bound) => {
    expect(isBodyOfTheCity(kind)).toBe(bound);
  });
});
