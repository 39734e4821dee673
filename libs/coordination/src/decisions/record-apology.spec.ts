import { ChangeLead, RecordApology } from '#lib/coordination';
import {
  addressee,
  apologises,
  at,
  by,
  explains,
  id,
  letterTo,
  noticeLapses,
  requestId,
  reviews,
  sends,
  story,
} from '#lib/coordination/testing';
import { type Procedure, Rulebook, shippedRulebook } from '#lib/rulebook';
import { localDate } from '#lib/working-time';

// Due on Tuesday 17/3/2026 by the letter's own words; the result was promised for Friday 20/3.
const window = {
  kind: 'stated',
  deadline: { words: 'trước ngày 17/3/2026', on: localDate('2026-03-17') },
} as const;
const procedure = story().and(
  at('2026-02-12T09:00'),
  letterTo([], {
    matter: { kind: 'administrativeProcedure', code: '1.009994' },
    addressees: [addressee('finance', { window }), addressee('health', { window })],
  }),
);
const late = procedure.and(at('2026-03-18T00:00'), noticeLapses());
const now = at('2026-03-23T09:00');
const itsProcess: Procedure = {
  code: '1.009994',
  version: 1,
  name: 'Cấp giấy phép xây dựng',
  citation: 'Quyết định số 210/QĐ-UBND ngày 05/01/2026',
  window: { count: 10, unit: 'workingDay' },
  apology: 'appointedDay',
  decision: { number: '210/QĐ-UBND', issuedOn: localDate('2026-01-05') },
  inForceFrom: localDate('2026-01-05'),
};
const failings = (told: Parameters<typeof apologises>[0]) =>
  late.adds(now, apologises(told))[0]?.data;

describe('the apology for the late result of an administrative procedure', () => {
  it('is owed by the working day before the appointed day, and names internally the agency that caused it', () => {
    expect(late.adds(now, apologises({}, 'finance'))).toMatchObject([
      {
        type: 'ApologyRecorded',
        data: { causedBy: 'finance', owed: { by: '2026-03-19' }, failings: [] },
      },
    ]);
    const monday = { appointedOn: localDate('2026-03-23') };
    expect(failings(monday)).toMatchObject({
      owed: {
        by: '2026-03-20',
        appointedOn: '2026-03-23',
        term: { value: 'workingDayBefore', basis: 'house' },
        notCounted: [{ on: '2026-03-21' }, { on: '2026-03-22' }],
      },
    });
  });

  it('is owed on the appointed day itself where the process of the procedure says so, on its text', () => {
    const rules = new Rulebook(shippedRulebook.all(), [itsProcess]);
    const opened = story().and(
      at('2026-02-12T09:00', { rules }),
      letterTo(['finance'], {
        matter: { kind: 'administrativeProcedure', code: itsProcess.code },
      }),
    );
    const onTheDay = { document: { number: '612/SQH-VP', issuedOn: localDate('2026-03-20') } };
    expect(opened.adds(at('2026-03-23T09:00', { rules }), apologises(onTheDay))).toMatchObject([
      {
        data: {
          failings: [],
          owed: {
            by: '2026-03-20',
            notCounted: [],
            term: {
              value: 'appointedDay',
              basis: 'law',
              citation: `${itsProcess.citation} (thủ tục hành chính mã số 1.009994)`,
            },
          },
        },
      },
    ]);
  });

  it('is recorded as it was sent, and marked where it came late or the head did not sign', () => {
    const onTheDay = { document: { number: '612/SQH-VP', issuedOn: localDate('2026-03-20') } };
    expect(failings(onTheDay)).toMatchObject({ failings: ['late'] });
    expect(failings({ signer: { authority: 'KT' } })).toMatchObject({ failings: ['notByHead'] });
    expect(failings({ signer: { authority: 'Q' } })).toMatchObject({ failings: [] });
  });

  it('puts the result of one dossier off at most once', () => {
    const again = late.and(now, apologises()).adds(now, apologises());
    expect(again).toMatchObject([{ data: { failings: ['putOffAgain'] } }]);
    const other = late.and(now, apologises()).adds(now, apologises({ receiptNumber: '0008' }));
    expect(other).toMatchObject([{ data: { failings: [] } }]);
  });

  it.each([
    ['apology.document.number', { document: { number: ' ', issuedOn: localDate('2026-03-19') } }],
    ['apology.to', { to: ' ' as never }],
    ['apology.dossierKind', { dossierKind: '' }],
    ['apology.receiptNumber', { receiptNumber: '' }],
    ['apology.progress', { progress: '' }],
    ['apology.reason', { reason: '' }],
  ])('says everything it has to: %s', (field, told) => {
    expect(late.refuses(now, apologises(told))).toEqual({ type: 'FieldMissing', field });
  });

  it('sets a new date after the one that was promised', () => {
    expect(late.refuses(now, apologises({ newDate: localDate('2026-03-20') }))).toMatchObject({
      type: 'DateBefore',
      field: 'apology.newDate',
      earliest: '2026-03-21',
    });
  });

  it('blames no agency that still had time, or was not asked', () => {
    expect(procedure.refuses(at('2026-03-17T09:00'), apologises({}, 'finance'))).toEqual({
      type: 'NotLate',
      agency: 'finance',
    });
    expect(late.refuses(now, apologises({}, 'transport'))).toMatchObject({ type: 'NotAddressed' });
  });

  it('blames no agency that answered in time, that no rule binds or that was excused', () => {
    const answered = procedure
      .and(at('2026-03-17T09:00'), sends('health'))
      .and(at('2026-03-18T00:00'), noticeLapses());
    expect(answered.refuses(now, apologises({}, 'health'))).toMatchObject({ type: 'NotLate' });
    expect(answered.adds(now, apologises({}, 'finance'))).toHaveLength(1);
    const unbound = story()
      .and(
        at('2026-02-12T09:00'),
        letterTo([], {
          matter: { kind: 'administrativeProcedure' },
          addressees: [addressee('ministry', { window })],
        }),
      )
      .and(at('2026-03-18T00:00'), noticeLapses());
    expect(unbound.refuses(now, apologises({}, 'ministry'))).toMatchObject({ type: 'NotLate' });
    const excused = late
      .and(at('2026-03-18T09:00'), explains('finance'))
      .and(at('2026-03-19T09:00'), reviews('finance', { kind: 'excused' }));
    expect(excused.refuses(now, apologises({}, 'finance'))).toMatchObject({ type: 'NotLate' });
  });

  it('may name as its cause an agency that answered late, and one whose lapse nobody has noticed yet', () => {
    expect(procedure.adds(now, apologises({}, 'finance'))).toHaveLength(1);
    const answered = late.and(at('2026-03-19T09:00'), sends('finance'));
    expect(answered.adds(now, apologises({}, 'finance'))).toHaveLength(1);
  });

  it('is recorded by the agency that settles the procedure, and by no agency it consulted', () => {
    const byAnother = new RecordApology(apologises().data, by('finance'));
    expect(late.refuses(now, byAnother)).toMatchObject({ type: 'OnlyTheLeadMay' });
    const document = { number: '3378/UBND-ĐT', issuedOn: localDate('2026-03-18') };
    const change = { requestId, to: id('transport'), document, reason: 'Giao lại nhiệm vụ' };
    const led = late.and(now, new ChangeLead(change, by('office')));
    expect(led.refuses(now, apologises())).toMatchObject({ type: 'OnlyTheLeadMay' });
  });

  it('is of an administrative procedure only', () => {
    const general = story().and(at('2026-02-12T09:00'), letterTo(['finance']));
    expect(general.refuses(now, apologises())).toEqual({
      type: 'NotAProcedure',
      matter: 'general',
    });
  });
});
