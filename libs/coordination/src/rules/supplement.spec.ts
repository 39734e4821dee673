import { Rulebook, shippedRulebook } from '#lib/rulebook';
import {
  acceptsDocuments,
  addressee,
  asksFor,
  at,
  contestsLate,
  id,
  letterTo,
  moment,
  proof,
  story,
  supplies,
} from '#lib/coordination/testing';
import { localDate } from '#lib/working-time';

/** The shipped rules, with as many rounds of missing documents as it takes. */
const rounds = (effect: 'restart' | 'suspend') =>
  new Rulebook(
    shippedRulebook.all().map((rule) => ({
      ...rule,
      completeness: { value: { askWithin: 3, effect, rounds: 3 }, basis: 'house' },
    })),
  );

/** Sent on 12/2/2026 and received on Friday 13/2; Tết is 16 to 20/2. The rule gives until 13/3. */
const letterOf = (on?: string) =>
  story().and(
    at('2026-02-12T09:00'),
    letterTo([], {
      addressees: [
        addressee(
          'finance',
          on === undefined
            ? {}
            : {
                window: {
                  kind: 'stated',
                  deadline: { words: `trước ngày ${on}`, on: localDate(on) },
                },
              },
        ),
      ],
    }),
  );

describe('documents may be missing any number of times', () => {
  // Two requests in time, and a third too late that the lead accepts: seven working days stood still.
  const after = (effect: 'restart' | 'suspend', stated?: string) => {
    const on = (day: string) => at(`${day}T09:00`, { rules: rounds(effect) });
    return letterOf(stated)
      .and(on('2026-02-23'), asksFor('finance', 'Dự toán'))
      .and(on('2026-02-24'), supplies('finance', [1]))
      .and(on('2026-02-25'), asksFor('finance', 'Bản đồ'))
      .and(on('2026-03-02'), supplies('finance', [1]))
      .and(on('2026-03-04'), asksFor('finance', 'Phụ lục'))
      .and(on('2026-03-05'), acceptsDocuments('finance'))
      .and(on('2026-03-09'), supplies('finance', [1]));
  };

  it.each([
    ['suspend', 'the window of the rule', undefined, '2026-03-24'],
    ['suspend', 'a stated date', '2026-03-13', '2026-03-24'],
    ['suspend', 'a near stated date, at least five days', '2026-03-02', '2026-03-16'],
    ['restart', 'the window of the rule', undefined, '2026-03-30'],
    ['restart', 'a stated date', '2026-03-13', '2026-03-30'],
    ['restart', 'a near stated date', '2026-03-02', '2026-03-17'],
  ] as const)('under %s: %s after the last supplement', (effect, _, stated, dueOn) => {
    expect(after(effect, stated).events.at(-1)).toMatchObject({
      type: 'DueDateMoved',
      data: { cause: 'documentsSupplied', due: { dueOn } },
    });
  });

  it('and under suspend each time the clock stood is told in the derivation', () => {
    expect(after('suspend').events.at(-1)).toMatchObject({
      data: {
        due: {
          derivation: {
            window: {
              pauses: [
                { from: '2026-02-23', until: '2026-02-24' },
                { from: '2026-02-25', until: '2026-03-02' },
                { from: '2026-03-04', until: '2026-03-09' },
              ],
            },
          },
        },
      },
    });
  });
});

describe('documents supplied before the day of receipt', () => {
  const asked = letterOf().and(at('2026-02-12T10:00'), asksFor('finance', 'Dự toán'));

  it('shorten nothing: the window begins again on the day of receipt', () => {
    const supplied = asked.and(at('2026-02-12T11:00'), supplies('finance', [1]));
    expect(supplied.consultation(id('finance'))).toMatchObject({
      clock: { due: { dueOn: '2026-03-13' } },
    });
  });

  it('and entered later than that, are counted from their entry once that is contested', () => {
    const suppliedAt = moment('2026-02-12T11:00');
    const told = { suppliedAt, evidence: proof };
    const contested = asked
      .and(at('2026-02-24T09:00'), supplies('finance', [1], told))
      .and(
        at('2026-02-25T09:00'),
        contestsLate('finance', 'finance', { entry: 'supplement', suppliedAt }),
      );
    expect(contested.events.at(-1)).toMatchObject({
      type: 'DueDateMoved',
      data: { due: { dueOn: '2026-03-17' } },
    });
  });
});
