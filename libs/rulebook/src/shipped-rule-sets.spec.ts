import type { Grounded } from '#lib/working-time';
import { localDate } from '#lib/working-time';
import { type RuleSet, type RuleSetId, type RuleSetTerms, termsOf } from './rule-set.js';
import { shippedRulebook } from './shipped-rule-sets.js';

const rule = (id: string): RuleSet => {
  const found = shippedRulebook.find(id as RuleSetId);
  if (found === undefined) throw new Error(`${id} is not shipped`);
  return found;
};

const grounded = (set: RuleSetTerms): readonly (readonly [string, Grounded<unknown>])[] =>
  Object.entries(set).filter(
    (field): field is [string, Grounded<unknown>] =>
      typeof field[1] === 'object' && field[1] !== null && 'basis' in field[1],
  );

describe('the rule sets that come with the system', () => {
  it.each(shippedRulebook.all())('$id cites a text for every field it calls law', (set) => {
    for (const [, { basis, citation }] of grounded(set))
      if (basis === 'law')
        expect(citation).toMatch(/^(Chỉ thị|Quyết định|Luật|Nghị định) số|^Văn bản chỉ đạo/);
  });

  it.each(shippedRulebook.all().filter(({ readIn }) => readIn === 'press'))(
    '$id, known from the press only, is not adopted, and says so wherever it cites its text',
    (set) => {
      expect(set.adopted).toBe(false);
      for (const [, { basis, citation }] of grounded(set))
        if (basis === 'law') expect(citation).toContain('theo báo chí');
    },
  );

  it.each(shippedRulebook.all())('$id says of every field on what it rests', (set) => {
    expect(grounded(termsOf(set)).map(([field]) => field)).toEqual([
      'matters',
      'binds',
      'calendar',
      'startingPoint',
      'window',
      'statedDeadline',
      'receipt',
      'silence',
      'lateReply',
      'completeness',
      'extension',
      'ladder',
      'apology',
    ]);
  });

  it('HCM-CT08 takes no more from Directive 08 than it says: matters, window, starting point, stated date', () => {
    const lawful = grounded(rule('HCM-CT08'))
      .filter(([, { basis }]) => basis === 'law')
      .map(([field, { value }]) => [field, value]);
    expect(lawful).toEqual([
      ['matters', ['general', 'policy', 'legalDraft', 'unrecorded']],
      ['startingPoint', 'dossierComplete'],
      ['window', { count: 15, unit: 'workingDay' }],
      ['statedDeadline', { prevails: true }],
    ]);
  });

  it('HCM-CT08 follows a decree in how it fixes the day of receipt, as a convention of its own', () => {
    const { value, basis, citation } = rule('HCM-CT08').receipt;
    expect({ value, basis }).toEqual({ value: 'registration', basis: 'house' });
    expect(citation).toMatch(/^Nghị định số 30\/2020\/NĐ-CP/);
  });

  it('the 15 days of Directive 08 are no law for an administrative procedure, whose letter has to state its window', () => {
    const { window, startingPoint, statedDeadline } = rule('HCM-PROCEDURE');
    expect([window.basis, startingPoint.basis, statedDeadline.basis]).toEqual(
      Array.from({ length: 3 }, () => 'house'),
    );
    expect(window).not.toHaveProperty('citation');
    expect(statedDeadline.value.compulsory).toBe(true);
  });

  it('the apology is owed on the appointed day, and one working day before by the rule for procedures, as conventions', () => {
    expect(rule('HCM-CT08').apology).toMatchObject({ value: 'appointedDay', basis: 'house' });
    expect(rule('HCM-PROCEDURE').apology).toMatchObject({
      value: 'workingDayBefore',
      basis: 'house',
      citation: expect.stringMatching(/^Nghị định số 61\/2018\/NĐ-CP/),
    });
  });

  it('HCM-CT08-REPORT calls nothing law: point i is about the report on the index alone, so it waits to be adopted', () => {
    const reports = rule('HCM-CT08-REPORT');
    expect(grounded(reports).every(([, { basis }]) => basis === 'house')).toBe(true);
    expect(reports).toMatchObject({
      adopted: false,
      startingPoint: { value: 'occasion' },
      window: { value: { count: 10, unit: 'workingDay' } },
      matters: { value: ['report'] },
    });
    expect(reports.window.citation).toBe('Chỉ thị số 08/CT-UBND ngày 12/5/2022, điểm i khoản 1.1');
  });

  it('HCM-CT08 is enforced from the first start, and not yet confirmed', () => {
    expect(rule('HCM-CT08')).toMatchObject({ adopted: true, confirmed: false, reference: false });
  });

  it('REFERENCE-15WD is a convention in every field, governs no letter and judges nobody', () => {
    const reference = rule('REFERENCE-15WD');
    expect(grounded(reference).every(([, { basis }]) => basis === 'house')).toBe(true);
    expect(reference).toMatchObject({ adopted: false, reference: true });
  });
});

describe('the other rule sets that come with the system', () => {
  it.each([
    ['HCM-2019', '2019-05-07', '2022-05-11', 15, 'workingDay', 'dossierComplete'],
    ['HCM-QD54', '2024-01-01', undefined, 7, 'workingDay', 'sent'],
    ['LAW-2025-POLICY', '2025-04-01', undefined, 15, 'calendarDay', 'received'],
  ])('%s is of %s, and gives %s %i %s from %s', (id, from, to, count, unit, startingPoint) => {
    const told = rule(id);
    expect([told.inForceFrom, told.inForceTo]).toEqual([from, to]);
    expect(told.window.value).toEqual({ count, unit });
    expect(told.startingPoint.value).toBe(startingPoint);
    expect(told).toMatchObject({ adopted: false, confirmed: false });
  });

  it('HCM-QD54 has the letter state its date, at most 7 working days ahead unless the matter is important or complex', () => {
    expect(rule('HCM-QD54').statedDeadline.value).toEqual({
      prevails: true,
      compulsory: true,
      cap: { count: 7, unit: 'workingDay' },
      exception: 'importantOrComplex',
    });
  });

  it.each(['HCM-2019', 'HCM-QD54'])(
    '%s makes silence agreement, on conditions that are this system’s own',
    (id) => {
      expect(rule(id).silence).toMatchObject({
        basis: 'house',
        value: { effect: 'deemedAgreement', chases: 2 },
      });
    },
  );
});

describe('the rule in force', () => {
  it.each([
    ['2022-05-11', 'general', undefined],
    ['2022-05-12', 'general', 'HCM-CT08'],
    ['2026-02-12', 'legalDraft', 'HCM-CT08'],
    ['2022-05-11', 'administrativeProcedure', undefined],
    ['2026-02-12', 'administrativeProcedure', 'HCM-PROCEDURE'],
  ] as const)('on %s for a matter of kind %s is %s', (issuedOn, matter, id) => {
    expect(shippedRulebook.inForceOn(localDate(issuedOn), matter)?.id).toBe(id);
  });
});
