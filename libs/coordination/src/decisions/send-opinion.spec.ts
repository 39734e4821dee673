import { at, id, letterTo, noticeLapses, sends, story, types } from '#lib/coordination/testing';

// Delivered on Thursday 12/2/2026 and not yet registered: received on Friday 13/2; Tết is 16 to 20/2.
const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance']));

describe('an agency sends its opinion', () => {
  it('is on time through the last day of the window', () => {
    const [given, ...more] = asked.adds(at('2026-03-13T23:59'), sends('finance'));
    expect(more).toEqual([]);
    expect(given).toMatchObject({
      type: 'OpinionGiven',
      data: { enteredBy: 'author', timeliness: { kind: 'onTime' } },
    });
  });

  it('is accepted late, and marked so, after the lapse that belongs to it', () => {
    const events = asked.adds(at('2026-03-16T08:00'), sends('finance'));
    expect(types(events)).toEqual(['WindowLapsed', 'OpinionGiven']);
    expect(events[1]).toMatchObject({ data: { timeliness: { kind: 'late', workingDays: 1 } } });
  });

  it('does not record a second lapse where the keeper had noticed the first', () => {
    const lapsed = asked.and(at('2026-03-14T00:00'), noticeLapses());
    expect(types(lapsed.adds(at('2026-03-16T08:00'), sends('finance')))).toEqual(['OpinionGiven']);
  });

  it('is refused from an agency that was not asked', () => {
    expect(asked.refuses(at('2026-02-13T09:00'), sends('health'))).toEqual({
      type: 'NotAddressed',
      agency: id('health'),
    });
  });

  it('is refused a second time, unless it names the opinion it replaces', () => {
    const answered = asked.and(at('2026-02-23T09:00'), sends('finance'));
    expect(answered.refuses(at('2026-02-24T09:00'), sends('finance'))).toEqual({
      type: 'AnsweredAlready',
      opinion: 'opinion-of-finance',
    });
  });
});
