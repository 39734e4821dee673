import {
  at,
  chases,
  explains,
  givesMoreTime,
  letterTo,
  noticeLapses,
  reviews,
  sends,
  story,
  types,
} from '#lib/coordination/testing';

// Due on Friday 13/3/2026.
const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance', 'ministry']));
const lapsed = asked.and(at('2026-03-14T00:00'), noticeLapses());

describe('a chase letter counts once its issue is recorded', () => {
  it('numbered from one, for the due date it speaks of', () => {
    const once = lapsed.and(at('2026-03-16T09:00'), chases('finance', '530/SQH', '2026-03-16'));
    expect(once.events.at(-1)).toMatchObject({
      type: 'ChaseIssued',
      data: {
        number: 1,
        document: { number: '530/SQH' },
        forDueDate: { dueOn: '2026-03-13' },
        occurredAt: '2026-03-16T09:00:00.000+07:00',
      },
    });
    expect(
      once.adds(at('2026-03-18T09:00'), chases('finance', '541/SQH', '2026-03-18')),
    ).toMatchObject([{ data: { number: 2 } }]);
    expect(
      once.refuses(at('2026-03-18T09:00'), chases('finance', '0530/SQH', '2026-03-18')),
    ).toEqual({ type: 'ChaseRecordedAlready', agency: 'finance', number: '0530/SQH' });
  });

  it('from one again where the due date has moved', () => {
    const again = lapsed
      .and(at('2026-03-16T09:00'), chases('finance', '530/SQH', '2026-03-16'))
      .and(at('2026-03-17T09:00'), givesMoreTime(5))
      .and(at('2026-03-23T09:00'), noticeLapses());
    expect(
      again.adds(at('2026-03-23T10:00'), chases('finance', '560/SQH', '2026-03-23')),
    ).toMatchObject([{ data: { number: 1, forDueDate: { dueOn: '2026-03-20' } } }]);
  });

  it('and records the lapse before it, where nobody had noticed', () => {
    expect(
      asked.adds(at('2026-03-16T09:00'), chases('finance', '530/SQH', '2026-03-16')),
    ).toMatchObject([{ type: 'WindowLapsed' }, { type: 'ChaseIssued' }]);
  });

  it('only where the reply is overdue, and a rule binds the agency', () => {
    const moment = at('2026-03-13T09:00');
    expect(asked.refuses(moment, chases('finance', '530/SQH', '2026-03-13'))).toEqual({
      type: 'NothingToChase',
      agency: 'finance',
      because: 'notPassed',
    });
    expect(
      lapsed.refuses(at('2026-03-16T09:00'), chases('ministry', '530/SQH', '2026-03-16')),
    ).toEqual({ type: 'NothingToChase', agency: 'ministry', because: 'notBound' });
    const excused = lapsed
      .and(at('2026-03-16T08:00'), explains('finance'))
      .and(at('2026-03-16T08:30'), reviews('finance', { kind: 'excused' }));
    expect(
      excused.refuses(at('2026-03-16T09:00'), chases('finance', '530/SQH', '2026-03-16')),
    ).toEqual({ type: 'NothingToChase', agency: 'finance', because: 'excused' });
    const inPart = lapsed
      .and(at('2026-03-16T08:00'), explains('finance'))
      .and(at('2026-03-16T08:30'), reviews('finance', { kind: 'excused', workingDays: 3 }));
    const chased = (day: string) =>
      [at(`${day}T09:00`), chases('finance', '530/SQH', day)] as const;
    expect(inPart.refuses(...chased('2026-03-18'))).toEqual({
      type: 'NothingToChase',
      agency: 'finance',
      because: 'excused',
    });
    expect(types(inPart.adds(...chased('2026-03-19')))).toEqual(['ChaseIssued']);
    const answered = lapsed.and(at('2026-03-16T08:00'), sends('finance'));
    expect(
      answered.refuses(at('2026-03-16T09:00'), chases('finance', '530/SQH', '2026-03-16')),
    ).toMatchObject({ type: 'AnsweredAlready' });
  });

  it('only with its number, a signer, and a date on or after the due date', () => {
    const moment = at('2026-03-16T09:00');
    expect(lapsed.refuses(moment, chases('finance', ' ', '2026-03-16'))).toEqual({
      type: 'FieldMissing',
      field: 'chaseLetter.number',
    });
    expect(
      lapsed.refuses(
        moment,
        chases('finance', '530/SQH', '2026-03-16', { signer: { authority: 'KT' } }),
      ),
    ).toEqual({ type: 'FieldMissing', field: 'signer' });
    expect(lapsed.refuses(moment, chases('finance', '530/SQH', '2026-03-17'))).toMatchObject({
      type: 'DateInFuture',
    });
    expect(lapsed.refuses(moment, chases('finance', '530/SQH', '2026-03-12'))).toMatchObject({
      type: 'DateBefore',
      earliest: '2026-03-13',
    });
  });
});
