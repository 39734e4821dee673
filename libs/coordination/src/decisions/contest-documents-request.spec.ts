import {
  acceptsDocuments,
  asksFor,
  at,
  contestsDocuments,
  id,
  letterTo,
  noticeLapses,
  story,
} from '#lib/coordination/testing';

// Received on 13/2/2026; documents may be asked for until Wednesday 25/2 (Tết is 16 to 20/2); due on Friday 13/3.
const letter = story().and(at('2026-02-12T09:00'), letterTo(['finance']));
const asked = letter.and(at('2026-02-24T09:00'), asksFor('finance', 'Dự toán'));
const contested = asked.and(at('2026-02-26T09:00'), contestsDocuments('finance'));
const agency = id('finance');

describe('the lead contests a request for missing documents', () => {
  it('within two working days; the clock goes on standing until the monitoring body finds', () => {
    expect(contested.events.at(-1)).toMatchObject({
      type: 'DocumentsRequestContested',
      data: { requestedAt: '2026-02-24T09:00:00.000+07:00' },
    });
    expect(contested.adds(at('2026-06-01T09:00'), noticeLapses())).toEqual([]);
  });

  it('no later: unanswered for two working days, it stands', () => {
    expect(asked.refuses(at('2026-02-27T09:00'), contestsDocuments('finance'))).toEqual({
      type: 'DocumentsRequestStands',
      agency,
      since: '2026-02-26',
    });
  });

  it('once, with its reason, and not one that it accepted or that moves nothing', () => {
    expect(contested.refuses(at('2026-02-26T10:00'), contestsDocuments('finance'))).toMatchObject({
      type: 'DocumentsRequestContestedAlready',
    });
    expect(asked.refuses(at('2026-02-26T10:00'), contestsDocuments('finance', ' '))).toEqual({
      type: 'FieldMissing',
      field: 'reason',
    });
    const accepted = asked.and(at('2026-02-25T09:00'), acceptsDocuments('finance'));
    expect(accepted.refuses(at('2026-02-26T10:00'), contestsDocuments('finance'))).toMatchObject({
      type: 'DocumentsRequestAcceptedAlready',
    });
    const late = letter.and(at('2026-02-27T09:00'), asksFor('finance', 'Dự toán'));
    expect(late.refuses(at('2026-02-27T10:00'), contestsDocuments('finance'))).toEqual({
      type: 'ClockNotStopped',
      agency,
    });
    expect(letter.refuses(at('2026-02-24T10:00'), contestsDocuments('finance'))).toEqual({
      type: 'NoDocumentsRequested',
      agency,
    });
  });
});
