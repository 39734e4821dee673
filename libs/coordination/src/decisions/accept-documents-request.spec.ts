import {
  acceptsDocuments,
  asksFor,
  at,
  id,
  letterTo,
  noticeLapses,
  story,
  supplies,
} from '#lib/coordination/testing';

// Received on 13/2/2026; documents may be asked for until Wednesday 25/2 (Tết is 16 to 20/2); due on Friday 13/3.
const letter = story().and(at('2026-02-12T09:00'), letterTo(['finance']));
const agency = id('finance');

describe('the lead accepts a request for missing documents', () => {
  it('made in time: it stands, and is accepted once', () => {
    const asked = letter.and(at('2026-02-24T09:00'), asksFor('finance', 'Dự toán'));
    const accepted = asked.and(at('2026-02-25T09:00'), acceptsDocuments('finance'));
    expect(accepted.events.at(-1)).not.toHaveProperty('data.stopsClock');
    expect(accepted.refuses(at('2026-02-25T10:00'), acceptsDocuments('finance'))).toMatchObject({
      type: 'DocumentsRequestAcceptedAlready',
    });
  });

  it('made too late: the clock then stands from the day of the asking', () => {
    const late = letter.and(at('2026-03-04T09:00'), asksFor('finance', 'Dự toán'));
    const accepted = late.and(at('2026-03-05T09:00'), acceptsDocuments('finance'));
    expect(accepted.consultation(agency)).toMatchObject({
      status: 'suspended',
      since: '2026-03-04',
    });
    expect(accepted.adds(at('2026-03-09T09:00'), supplies('finance', [1])).at(-1)).toMatchObject({
      type: 'DueDateMoved',
      data: { due: { dueOn: '2026-03-30' } },
    });
  });

  it('made too late but before the due instant: a lapse since then is taken back', () => {
    const lapsed = letter
      .and(at('2026-03-12T09:00'), asksFor('finance', 'Dự toán'))
      .and(at('2026-03-14T00:00'), noticeLapses());
    expect(lapsed.adds(at('2026-03-16T09:00'), acceptsDocuments('finance'))).toMatchObject([
      { type: 'LapseReversed', data: { cause: 'documentsRequested' } },
      { type: 'DocumentsRequestAccepted', data: { stopsClock: true } },
    ]);
  });

  it('made after the window had passed moves nothing: an agreement does not undo a lateness', () => {
    const after = letter.and(at('2026-03-16T09:00'), asksFor('finance', 'Dự toán'));
    expect(after.refuses(at('2026-03-16T10:00'), acceptsDocuments('finance'))).toEqual({
      type: 'WindowPassedBefore',
      agency,
      dueAt: '2026-03-14T00:00:00.000+07:00',
    });
  });
});
