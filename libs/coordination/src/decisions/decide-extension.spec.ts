import {
  asksExtension,
  asksFor,
  at,
  decidesExtension,
  id,
  letterTo,
  noticeLapses,
  sends,
  story,
  supplies,
  types,
} from '#lib/coordination/testing';

// Received on 12/2/2026; fifteen working days end on Friday 13/3.
const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance']));
const waiting = asked.and(at('2026-03-10T09:00'), asksExtension('finance'));

describe('the lead decides on more time', () => {
  it('granted in time: the days are added, and the due date says why', () => {
    const [decided, moved] = waiting.adds(at('2026-03-11T09:00'), decidesExtension('finance', 3));
    expect(decided).toMatchObject({
      type: 'ExtensionDecided',
      data: { askedAt: '2026-03-10T09:00:00.000+07:00', decision: { kind: 'granted' } },
    });
    expect(moved).toMatchObject({
      type: 'DueDateMoved',
      data: { cause: 'extended', from: { dueOn: '2026-03-13' }, due: { dueOn: '2026-03-18' } },
    });
  });

  it('granted after the due instant: counted from the old due date, and the lapse is taken back', () => {
    const lapsed = waiting.and(at('2026-03-16T08:00'), noticeLapses());
    const events = lapsed.adds(at('2026-03-16T09:00'), decidesExtension('finance', 5));
    expect(events).toMatchObject([
      { type: 'ExtensionDecided' },
      { type: 'LapseReversed', data: { cause: 'extended' } },
      { type: 'DueDateMoved', data: { due: { dueOn: '2026-03-20' } } },
    ]);
  });

  it('granted so late that the new date has passed too: one lapse stands, the new one (R5)', () => {
    const lapsed = waiting.and(at('2026-03-16T08:00'), noticeLapses());
    const late = lapsed.and(at('2026-04-01T09:00'), decidesExtension('finance', 5));
    expect(types(late.events).slice(-3)).toEqual(['LapseReversed', 'DueDateMoved', 'WindowLapsed']);
    expect(late.events.at(-1)).toMatchObject({ data: { dueOn: '2026-03-20' } });
    expect(late.adds(at('2026-04-02T09:00'), noticeLapses())).toEqual([]);
  });

  it('granted after a late answer: the answer is judged again, and is in time', () => {
    const answered = waiting
      .and(at('2026-03-16T08:00'), noticeLapses())
      .and(at('2026-03-17T09:00'), sends('finance'));
    expect(answered.adds(at('2026-03-18T09:00'), decidesExtension('finance', 5))).toMatchObject([
      { type: 'ExtensionDecided' },
      { type: 'DueDateMoved' },
      { type: 'LapseReversed' },
      { type: 'OpinionRejudged', data: { timeliness: { kind: 'onTime' } } },
    ]);
  });

  it('refused: with the reasons, and the due date stays', () => {
    expect(waiting.adds(at('2026-03-11T09:00'), decidesExtension('finance'))).toMatchObject([
      { type: 'ExtensionDecided', data: { decision: { kind: 'refused' } } },
    ]);
  });

  it('is refused where nothing was asked, and for more than the rule allows', () => {
    const agency = id('finance');
    expect(asked.refuses(at('2026-03-11T09:00'), decidesExtension('finance', 3))).toEqual({
      type: 'NoExtensionAsked',
      agency,
    });
    expect(waiting.refuses(at('2026-03-11T09:00'), decidesExtension('finance', 6))).toMatchObject({
      type: 'ExtensionTooLong',
      agency,
    });
  });

  it('an extension granted is lost when the window begins again, and may be asked for once more', () => {
    const early = asked
      .and(at('2026-02-23T09:00'), asksExtension('finance'))
      .and(at('2026-02-23T10:00'), decidesExtension('finance', 5))
      .and(at('2026-02-24T09:00'), asksFor('finance', 'Dự toán'))
      .and(at('2026-03-02T09:00'), supplies('finance', [1]));
    expect(early.events.at(-1)).toMatchObject({ data: { due: { dueOn: '2026-03-23' } } });
    expect(early.adds(at('2026-03-20T09:00'), asksExtension('finance'))).toMatchObject([
      { type: 'ExtensionAsked' },
    ]);
  });
});
