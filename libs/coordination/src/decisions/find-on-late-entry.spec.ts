import {
  addressee,
  at,
  contestsLate,
  deliversLate,
  findsOnLate,
  id,
  letterTo,
  moment,
  noticeLapses,
  opinion,
  proof,
  sends,
  story,
  types,
} from '#lib/coordination/testing';
import { localDate } from '#lib/working-time';

const agency = id('finance');
const sending = { entry: 'sending', opinion: opinion('o').id } as const;
const entered = story()
  .and(at('2026-02-12T09:00'), letterTo(['finance']))
  .and(at('2026-03-14T00:00'), noticeLapses())
  .and(
    at('2026-03-18T09:00'),
    sends('finance', opinion('o'), { sentAt: moment('2026-03-13T16:00'), evidence: proof }),
  );
const contested = entered.and(at('2026-03-19T09:00'), contestsLate('planning', 'finance', sending));
const finding = at('2026-03-20T09:00');

describe('the monitoring body finds on a contested late entry', () => {
  it('upheld: it counts again as it was entered, and the lapse is taken back', () => {
    const upheld = contested.and(finding, findsOnLate('finance', sending, 'upheld'));
    expect(upheld.events.slice(-3)).toMatchObject([
      { type: 'LateEntryFound', data: { finding: 'upheld', ruling: { number: '1310/UBND-TH' } } },
      { type: 'LapseReversed', data: { cause: 'lateEntry' } },
      { type: 'OpinionRejudged', data: { timeliness: { kind: 'onTime' } } },
    ]);
    expect(upheld.consultation(agency)).toMatchObject({
      lapsed: false,
      judged: { sentAt: moment('2026-03-13T16:00') },
    });
  });

  it('unfounded: what has counted since it was contested goes on to', () => {
    expect(types(contested.adds(finding, findsOnLate('finance', sending, 'unfounded')))).toEqual([
      'LateEntryFound',
    ]);
  });

  it('only on what is contested, and once', () => {
    const refused = { type: 'NoLateEntryContested', agency };
    expect(entered.refuses(finding, findsOnLate('finance', sending, 'upheld'))).toEqual(refused);
    const found = contested.and(finding, findsOnLate('finance', sending, 'unfounded'));
    expect(found.refuses(finding, findsOnLate('finance', sending, 'upheld'))).toEqual(refused);
    expect(
      contested.refuses(finding, findsOnLate('finance', { entry: 'delivery' }, 'upheld')),
    ).toEqual({ type: 'NotEnteredLate', agency, entry: 'delivery' });
  });

  it('in a document that it cites', () => {
    const ruling = { number: ' ', issuedOn: localDate('2026-03-20') };
    expect(
      contested.refuses(finding, findsOnLate('finance', sending, 'upheld', { ruling })),
    ).toEqual({ type: 'FieldMissing', field: 'ruling.number' });
  });

  it('never in its own case (R11)', () => {
    const ofTheOffice = story()
      .and(at('2026-02-12T09:00'), letterTo(['finance', 'office']))
      .and(
        at('2026-03-18T09:00'),
        sends('finance', opinion('o'), { sentAt: moment('2026-03-13T16:00'), evidence: proof }),
      )
      .and(at('2026-03-19T09:00'), contestsLate('planning', 'finance', sending));
    expect(ofTheOffice.refuses(finding, findsOnLate('finance', sending, 'upheld'))).toEqual({
      type: 'ReviewOfOwnCase',
    });
  });

  it('for the lead: its earlier delivery counts, and the agency has three working days from the finding', () => {
    const delivery = { entry: 'delivery' } as const;
    const delivered = story()
      .and(
        at('2026-02-12T09:00'),
        letterTo(['finance'], { addressees: [addressee('finance', { channel: 'elsewhere' })] }),
      )
      .and(at('2026-03-09T09:00'), deliversLate('finance', moment('2026-02-12T15:00')))
      .and(at('2026-03-12T09:00'), contestsLate('finance', 'finance', delivery));
    expect(delivered.adds(finding, findsOnLate('finance', delivery, 'upheld'))).toMatchObject([
      { type: 'LateEntryFound' },
      {
        type: 'DueDateMoved',
        data: { cause: 'lateEntry', from: { dueOn: '2026-03-31' }, due: { dueOn: '2026-03-25' } },
      },
    ]);
    const answered = delivered.and(at('2026-03-19T09:00'), sends('finance'));
    expect(types(answered.adds(finding, findsOnLate('finance', delivery, 'upheld')))).toEqual([
      'LateEntryFound',
    ]);
  });
});
