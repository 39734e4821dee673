import {
  acceptsInterim,
  asksFor,
  at,
  id,
  letterTo,
  noticeLapses,
  opinion,
  sends,
  story,
} from '#lib/coordination/testing';

const interim = opinion('opinion-of-finance', { kind: 'interim' });
// Received on 12/2/2026; fifteen working days end on Friday 13/3.
const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance']));
const inPart = asked.and(at('2026-03-10T09:00'), sends('finance', interim));

describe('an interim reply accepted by the lead as final', () => {
  it('answers as of its own sending', () => {
    const events = inPart.adds(at('2026-03-11T09:00'), acceptsInterim('finance'));
    expect(events).toMatchObject([
      {
        type: 'InterimAccepted',
        data: { sentAt: '2026-03-10T09:00:00.000+07:00', timeliness: { kind: 'onTime' } },
      },
    ]);
    const accepted = inPart.and(at('2026-03-11T09:00'), acceptsInterim('finance'));
    expect(accepted.consultation(id('finance'))).toMatchObject({
      status: 'answered',
      judged: { opinion: 'opinion-of-finance', enteredBy: 'author' },
    });
    expect(accepted.adds(at('2026-03-20T09:00'), noticeLapses())).toEqual([]);
  });

  it('after the due instant takes back the lapse that was recorded meanwhile', () => {
    const lapsed = inPart.and(at('2026-03-14T00:01'), noticeLapses());
    expect(lapsed.adds(at('2026-03-20T09:00'), acceptsInterim('finance'))).toMatchObject([
      { type: 'LapseReversed', data: { cause: 'interimAccepted' } },
      { type: 'InterimAccepted', data: { timeliness: { kind: 'onTime' } } },
    ]);
  });

  it('is late where it was itself sent late', () => {
    const late = asked.and(at('2026-03-16T09:00'), sends('finance', interim));
    expect(late.adds(at('2026-03-16T10:00'), acceptsInterim('finance'))).toMatchObject([
      { type: 'InterimAccepted', data: { timeliness: { kind: 'late', workingDays: 1 } } },
    ]);
  });

  it('is replaced afterwards only by an opinion that names it', () => {
    const accepted = inPart.and(at('2026-03-11T09:00'), acceptsInterim('finance'));
    const whole = opinion('whole');
    expect(accepted.refuses(at('2026-03-12T09:00'), sends('finance', whole))).toMatchObject({
      type: 'AnsweredAlready',
    });
    const supersedes = interim.id;
    const replaced = accepted.and(at('2026-03-20T09:00'), sends('finance', whole, { supersedes }));
    expect(replaced.consultation(id('finance'))).toMatchObject({
      judged: { timeliness: { kind: 'onTime' } },
    });
  });

  it('is refused where there is none, where another opinion is final, or by anyone but the lead', () => {
    expect(asked.refuses(at('2026-03-11T09:00'), acceptsInterim('finance'))).toEqual({
      type: 'OpinionUnknown',
      opinion: 'opinion-of-finance',
    });
    const whole = inPart.and(at('2026-03-11T09:00'), sends('finance', opinion('whole')));
    expect(whole.refuses(at('2026-03-12T09:00'), acceptsInterim('finance'))).toEqual({
      type: 'AnsweredAlready',
      opinion: 'whole',
    });
    const command = acceptsInterim('finance');
    expect(
      inPart.refuses(at('2026-03-11T09:00'), { ...command, origin: sends('finance').origin }),
    ).toMatchObject({ type: 'OnlyTheLeadMay' });
  });

  it('is taken while the clock stands for missing documents, and nothing is owed any more', () => {
    const standing = asked
      .and(at('2026-02-13T08:00'), sends('finance', interim))
      .and(at('2026-02-13T09:00'), asksFor('finance', 'Dự toán'));
    const accepted = standing.and(at('2026-02-20T09:00'), acceptsInterim('finance'));
    expect(accepted.consultation(id('finance'))).toMatchObject({ status: 'answered' });
  });
});

describe('an interim reply that is not accepted', () => {
  it('takes no lapse back, even where it was sent in time and recorded afterwards', () => {
    const lapsed = inPart.and(at('2026-03-14T00:01'), noticeLapses());
    expect(
      lapsed
        .adds(at('2026-03-16T09:00'), sends('finance', opinion('more', { kind: 'interim' })))
        .map(({ type }) => type),
    ).toEqual(['OpinionGiven']);
  });
});
