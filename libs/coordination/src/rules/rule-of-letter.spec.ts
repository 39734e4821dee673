import { RuleNotHeardOf, type Matter, type RequestFacts } from '#lib/coordination';
import { addressee, at, deliveredTo, id, letterTo, story } from '#lib/coordination/testing';
import { type Procedure, Rulebook, type RuleSet, shippedRulebook } from '#lib/rulebook';
import { localDate } from '#lib/working-time';

const morning = '2026-02-12T09:00';
const code = '1.000656.000.00.00.H29';
const PROCEDURE: Matter = { kind: 'administrativeProcedure', code };

const procedure = (version: number, from: string, days: number, to?: string): Procedure => ({
  code,
  version,
  name: 'Đăng ký hoạt động mẫu',
  citation: 'Quyết định số 90/QĐ-UBND ngày 05/01/2026',
  window: { count: days, unit: 'workingDay' },
  decision: { number: '90/QĐ-UBND', issuedOn: localDate('2026-01-05') },
  inForceFrom: localDate(from),
  ...(to !== undefined && { inForceTo: localDate(to) }),
});

/** Of the shipped rules, with what is told of one of them, and a catalogue. */
const knowing = (
  catalogue: readonly Procedure[],
  versions: readonly RuleSet[] = shippedRulebook.all(),
): Partial<RequestFacts> => ({ rules: new Rulebook(versions, catalogue) });

const catalogue = [procedure(1, '2026-01-15', 4, '2026-02-12'), procedure(2, '2026-02-13', 2)];

describe('a letter about an administrative procedure in the catalogue', () => {
  const opened = (told: Partial<RequestFacts>) =>
    story().and(at(morning, told), letterTo(['finance'], { matter: PROCEDURE }));

  it('need not state its window: it has that of the procedure on its date of issue, on the text that sets it', () => {
    const told = opened(knowing(catalogue));
    expect(told.events[0]).toHaveProperty('data.rule', {
      id: 'HCM-PROCEDURE',
      version: 1,
      reference: false,
      procedure: { code, version: 1 },
    });
    expect(told.consultation(id('finance'))).toMatchObject({
      clock: {
        due: {
          // Tết: 16 to 20/2/2026 are off.
          dueOn: '2026-02-26',
          derivation: {
            window: {
              length: {
                value: { count: 4, unit: 'workingDay' },
                basis: 'law',
                citation: `Quyết định số 90/QĐ-UBND ngày 05/01/2026 (thủ tục hành chính mã số ${code})`,
              },
            },
          },
        },
      },
    });
  });

  it('keeps the version it was issued under, whenever its dossier arrives', () => {
    const elsewhere = { addressees: [addressee('finance', { channel: 'elsewhere' as const })] };
    const facts = (moment: string) => at(moment, knowing(catalogue));
    const told = story()
      .and(facts(morning), letterTo([], { matter: PROCEDURE, ...elsewhere }))
      .and(facts('2026-03-02T09:00'), deliveredTo('finance'));
    expect(told.consultation(id('finance'))).toMatchObject({
      clock: { due: { derivation: { window: { length: { value: { count: 4 } } } } } },
    });
  });

  it('has to state its window where the catalogue does not have it on that day', () =>
    expect(
      story().refuses(
        at(morning, knowing([procedure(1, '2026-02-13', 4)])),
        letterTo(['finance'], { matter: PROCEDURE }),
      ),
    ).toEqual({ type: 'WindowMustBeStated', agency: id('finance'), rule: 'HCM-PROCEDURE' }));
});

describe('a letter under a rule set of several versions', () => {
  const ct08 = shippedRulebook.all().filter(({ id: rule }) => rule === 'HCM-CT08');
  const [first] = ct08;
  if (first === undefined) throw new Error('Directive 08 is shipped');
  const versions: readonly RuleSet[] = [
    { ...first, inForceTo: localDate('2026-02-11') },
    {
      ...first,
      version: 2,
      inForceFrom: localDate('2026-02-12'),
      window: { value: { count: 10, unit: 'workingDay' }, basis: 'house' },
      binds: {
        value: { who: 'named', kinds: ['ministry'], agencies: [id('health')] },
        basis: 'house',
      },
      calendar: { value: 'weekends-only', basis: 'house' },
    },
  ];
  const facts = at(morning, knowing([], versions));

  it('has the one of its date of issue, also where the rule set is named', () => {
    for (const [issuedOn, version] of [
      ['2026-02-11', 1],
      ['2026-02-12', 2],
    ] as const)
      for (const ruleSet of [undefined, first.id])
        expect(
          story().adds(
            facts,
            letterTo(['finance'], {
              letter: { number: '9/SQH', issuedOn: localDate(issuedOn) },
              ...(ruleSet && { ruleSet }),
            }),
          )[0],
        ).toHaveProperty('data.rule.version', version);
  });

  it('is counted on the calendar of its version, for the bodies it names; the others have a courtesy date', () => {
    const told = story().and(facts, letterTo(['finance', 'health', 'ministry']));
    expect(told.events[0]).toHaveProperty('data.calendar', 'weekends-only');
    expect(
      (['finance', 'health', 'ministry'] as const).map((name) => told.consultation(id(name)).bound),
    ).toEqual([false, true, true]);
  });

  it('is not judged by facts that have not heard of its version', () => {
    const opened = story().and(facts, letterTo(['finance']));
    expect(() => opened.refuses(at(morning), letterTo(['finance']))).not.toThrow();
    expect(() =>
      story()
        .and(facts, letterTo([], { addressees: [addressee('finance', { channel: 'elsewhere' })] }))
        .adds(at(morning), deliveredTo('finance')),
    ).toThrow(RuleNotHeardOf);
  });
});
