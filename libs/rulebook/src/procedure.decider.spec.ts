import { specify } from '#lib/event-sourcing/testing';
import {
  AmendProcedure,
  DeclareProcedure,
  EndProcedure,
  type Procedure,
  type ProcedureCommand,
  procedureDecider,
  type ProcedureEvent,
  Rulebook,
} from '#lib/rulebook';
import { byBody, byOffice, decision, rulingFacts, shipped } from '#lib/rulebook/testing';
import { localDate, startOfDay } from '#lib/working-time';

const code = '1.000656.000.00.00.H29';
const from = localDate('2026-12-01');
const terms = {
  name: 'Đăng ký hoạt động mẫu',
  citation: 'Quyết định số 1212/QĐ-UBND ngày 18/11/2026',
  window: { count: 4, unit: 'workingDay' },
} as const;
const occurredAt = startOfDay(decision.issuedOn);
const declared: ProcedureEvent = {
  type: 'ProcedureDeclared',
  data: { code, version: 1, from, decision, occurredAt, terms },
};

const { given } = specify(procedureDecider);
const declare = (told: Partial<DeclareProcedure['data']> = {}, origin = byOffice()) =>
  new DeclareProcedure({ code, from, terms, decision, ...told }, origin);
const amend = (told: Partial<AmendProcedure['data']> = {}) =>
  new AmendProcedure(
    {
      code,
      from: localDate('2027-01-01'),
      terms: { window: { count: 2, unit: 'workingDay' } },
      decision,
      ...told,
    },
    byOffice(),
  );
const end = (on = localDate('2027-03-01')) =>
  new EndProcedure({ code, from: on, decision }, byOffice());

/** The catalogue after each of these was ruled in turn. */
const catalogueAfter = (...commands: readonly ProcedureCommand[]): Rulebook => {
  const versions = commands.reduce<readonly Procedure[]>((state, command) => {
    const told = procedureDecider.decide(command, state, rulingFacts);
    if (told.outcome === 'rejected') throw new Error(told.rejection.type);
    return told.events.reduce(procedureDecider.evolve, state);
  }, procedureDecider.initialState);
  return new Rulebook([], versions);
};

describe('an administrative procedure', () => {
  it('is declared by the monitoring body, with its window and the document that sets it', () =>
    given().on(rulingFacts).when(declare()).then(declared));

  it('is in the catalogue from its day on, amended from another, until it is ended', () => {
    const catalogue = catalogueAfter(declare(), amend(), end());
    const windowOn = (day: string) => catalogue.procedureOn(code, localDate(day))?.window.count;
    expect(
      ['2026-11-30', '2026-12-01', '2026-12-31', '2027-01-01', '2027-02-28'].map(windowOn),
    ).toEqual([undefined, 4, 4, 2, 2]);
    expect(windowOn('2027-03-01')).toBeUndefined();
  });

  it('may be declared again after it has ended', () => {
    const again = catalogueAfter(declare(), end(), declare({ from: localDate('2027-06-01') }));
    expect(again.procedureOn(code, localDate('2027-06-01'))?.version).toBe(2);
  });

  it('sets the window of its letters on its own text, and leaves them nothing to state', () => {
    const rule = shipped('HCM-PROCEDURE');
    const { id, version } = rule;
    const book = new Rulebook([rule], catalogueAfter(declare()).procedures());
    expect(book.pinned({ id, version, procedure: { code, version: 1 } })).toMatchObject({
      id,
      window: {
        value: { count: 4, unit: 'workingDay' },
        basis: 'law',
        citation: `Quyết định số 1212/QĐ-UBND ngày 18/11/2026 (thủ tục hành chính mã số ${code})`,
      },
      startingPoint: { value: 'dossierComplete', basis: 'house' },
      statedDeadline: { value: { prevails: true }, basis: 'house' },
    });
    expect(book.pinned({ id, version, procedure: { code, version: 2 } })).toBeUndefined();
  });

  it('may say until when an apology for its late result is owed; letters issued before keep what it said', () => {
    const rule = shipped('HCM-PROCEDURE');
    const { id, version } = rule;
    const versions = catalogueAfter(
      declare(),
      amend({ terms: { apology: 'appointedDay' } }),
    ).procedures();
    const book = new Rulebook([rule], versions);
    const apologyUnder = (of: number) =>
      book.pinned({ id, version, procedure: { code, version: of } })?.apology;
    expect(apologyUnder(1)).toEqual(rule.apology);
    expect(apologyUnder(2)).toMatchObject({ value: 'appointedDay', basis: 'law' });
  });

  it.each<[string, readonly ProcedureEvent[], ProcedureCommand, string]>([
    ['declared by another body', [], declare({}, byBody('finance')), 'OnlyTheMonitoringBodyMay'],
    [
      'declared without its document',
      [],
      new DeclareProcedure({ code, from, terms }, byOffice()),
      'DecisionNotCited',
    ],
    ['declared twice', [declared], declare(), 'ProcedureDeclaredAlready'],
    ['amended before it is declared', [], amend(), 'ProcedureNotFound'],
    ['amended from its own first day on', [declared], amend({ from }), 'NotAfterVersionInForce'],
    ['amended where nothing changes', [declared], amend({ terms: {} }), 'ProcedureNotAmended'],
    ['ended before it is declared', [], end(), 'ProcedureNotFound'],
  ])('is not %s', (_, past, command, type) => {
    expect(
      given(...past)
        .on(rulingFacts)
        .when(command).decision,
    ).toMatchObject({ outcome: 'rejected', rejection: { type } });
  });
});
