import {
  at,
  confirmsJoint,
  id,
  letterTo,
  noticeLapses,
  opinionOn,
  records,
  opinion,
  sends,
  story,
} from '#lib/coordination/testing';

const joint = {
  ...opinionOn('opinion-of-finance', 'amend'),
  form: 'jointLetter' as const,
  coAuthors: [id('health')],
};
// Received on 12/2/2026; fifteen working days end on Friday 13/3.
const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance', 'health', 'transport']));
const sent = asked.and(at('2026-03-10T09:00'), sends('finance', joint));

describe('a joint letter answers several consultations', () => {
  it('its sender’s at once, and nobody else’s until they confirm it (R1)', () => {
    expect(sent.consultation(id('finance'))).toMatchObject({ status: 'answered' });
    expect(sent.consultation(id('health'))).toMatchObject({ status: 'running' });
  });

  it('a co-author’s as of the one sending, with the points left where they were made', () => {
    const [given] = sent.adds(at('2026-03-11T09:00'), confirmsJoint('health', 'finance'));
    expect(given).toMatchObject({
      type: 'OpinionGiven',
      data: {
        agency: id('health'),
        occurredAt: '2026-03-10T09:00:00.000+07:00',
        opinion: { form: 'jointLetter', document: joint.document, points: [] },
        enteredBy: 'author',
        jointWith: { agency: id('finance'), opinion: joint.id },
        timeliness: { kind: 'onTime' },
      },
    });
  });

  it('confirmed after the due instant, it takes the co-author’s lapse back: the letter was there in time', () => {
    const lapsed = sent.and(at('2026-03-14T00:01'), noticeLapses());
    const events = lapsed.adds(at('2026-03-16T09:00'), confirmsJoint('health', 'finance'));
    expect(events).toMatchObject([
      { type: 'LapseReversed', data: { agency: id('health'), cause: 'sentInTime' } },
      { type: 'OpinionGiven', data: { timeliness: { kind: 'onTime' } } },
    ]);
  });

  it('or as the lead records it for the co-author, with the document', () => {
    const recorded = sent.and(
      at('2026-03-12T09:00'),
      records('health', '2026-03-10T09:00', opinion('of-both', { form: 'jointLetter' })),
    );
    expect(recorded.consultation(id('health'))).toMatchObject({
      status: 'answered',
      judged: { enteredBy: 'lead' },
    });
  });

  it('not those of agencies it does not name, nor a letter nobody sent', () => {
    const moment = at('2026-03-11T09:00');
    expect(sent.refuses(moment, confirmsJoint('transport', 'finance'))).toMatchObject({
      type: 'NotCoAuthor',
    });
    expect(asked.refuses(moment, confirmsJoint('health', 'finance'))).toMatchObject({
      type: 'OpinionUnknown',
    });
  });

  it('names only others who are asked, and is a joint letter', () => {
    const moment = at('2026-03-10T09:00');
    const naming = (told: object) => sends('finance', { ...joint, ...told });
    expect(asked.refuses(moment, naming({ coAuthors: [id('ministry')] }))).toMatchObject({
      type: 'NotAddressed',
      agency: id('ministry'),
    });
    expect(asked.refuses(moment, naming({ coAuthors: [id('finance')] }))).toMatchObject({
      type: 'NotAddressed',
    });
    expect(asked.refuses(moment, naming({ form: 'letter' }))).toEqual({
      type: 'OpinionIncomplete',
      field: 'form',
    });
  });
});
