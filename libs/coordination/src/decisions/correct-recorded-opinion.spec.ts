import {
  at,
  correctsRecord,
  id,
  letterTo,
  opinion,
  opinionOn,
  records,
  sends,
  story,
} from '#lib/coordination/testing';

// Received on 12/2/2026; fifteen working days end on Friday 13/3.
const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance']));
const minutes = opinion('opinion-of-finance', { form: 'meetingMinutes' });
const recorded = asked.and(at('2026-03-05T10:00'), records('finance', '2026-03-04T11:30', minutes));
const objects = { ...opinionOn('what-we-said', 'object'), form: 'meetingMinutes' as const };

describe('an opinion that another recorded', () => {
  it('says until when its agency may correct it: three working days', () => {
    expect(recorded.events.at(-1)).toMatchObject({
      type: 'OpinionGiven',
      data: { enteredBy: 'lead', mayBeCorrectedUntil: '2026-03-10' },
    });
  });

  it('is corrected by its agency: the same reply, sent and judged as it was', () => {
    const corrected = recorded.and(at('2026-03-10T23:00'), correctsRecord('finance', objects));
    expect(corrected.events.at(-1)).toMatchObject({
      type: 'OpinionGiven',
      data: {
        occurredAt: '2026-03-04T11:30:00.000+07:00',
        enteredBy: 'author',
        supersedes: minutes.id,
        correctsRecord: true,
        timeliness: { kind: 'onTime' },
      },
    });
    expect(corrected.consultation(id('finance'))).toMatchObject({
      opinions: [{ id: 'what-we-said', unansweredPoints: [1] }],
    });
  });

  it('stands after that time, and is replaced only by an opinion sent anew', () => {
    expect(recorded.refuses(at('2026-03-11T00:00'), correctsRecord('finance', objects))).toEqual({
      type: 'NotCorrectable',
      opinion: minutes.id,
      until: '2026-03-10',
    });
  });

  it('is corrected as a whole opinion of a kind that answers as well', () => {
    const moment = at('2026-03-06T09:00');
    expect(
      recorded.refuses(moment, correctsRecord('finance', opinion('in-part', { kind: 'interim' }))),
    ).toEqual({ type: 'OpinionIncomplete', field: 'kind' });
    expect(
      recorded.refuses(moment, correctsRecord('finance', opinion('without', { kind: 'disagree' }))),
    ).toEqual({ type: 'OpinionIncomplete', field: 'points' });
  });

  it('is not one that the agency sent itself', () => {
    const own = asked.and(at('2026-03-05T10:00'), sends('finance'));
    expect(own.refuses(at('2026-03-06T09:00'), correctsRecord('finance', objects))).toEqual({
      type: 'NotCorrectable',
      opinion: 'opinion-of-finance',
    });
  });
});
