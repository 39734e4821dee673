import {
  asksFor,
  at,
  contestsDocuments,
  findsDocuments,
  id,
  letterTo,
  noticeLapses,
  sends,
  story,
  supplies,
} from '#lib/coordination/testing';

// Received on 13/2/2026; documents may be asked for until Wednesday 25/2 (Tết is 16 to 20/2); due on Friday 13/3.
const letter = story().and(at('2026-02-12T09:00'), letterTo(['finance']));
const asked = letter.and(at('2026-02-24T09:00'), asksFor('finance', 'Dự toán'));
const contested = asked.and(at('2026-02-26T09:00'), contestsDocuments('finance'));
const agency = id('finance');

describe('the monitoring body finds on a contested request for documents', () => {
  it('founded: the clock stands until the documents are supplied, and the window begins again', () => {
    const founded = contested.and(at('2026-03-02T09:00'), findsDocuments('finance', 'founded'));
    expect(founded.consultation(agency).status).toBe('suspended');
    expect(founded.adds(at('2026-03-04T09:00'), supplies('finance', [1])).at(-1)).toMatchObject({
      type: 'DueDateMoved',
      data: { cause: 'documentsSupplied' },
    });
  });

  it('unfounded: the time counts as if the clock had never stood', () => {
    const unfounded = contested.adds(
      at('2026-03-02T09:00'),
      findsDocuments('finance', 'unfounded'),
    );
    expect(unfounded).toMatchObject([
      { type: 'DocumentsRequestFound', data: { finding: 'unfounded' } },
    ]);
    const told = contested.and(at('2026-03-02T09:00'), findsDocuments('finance', 'unfounded'));
    expect(told.adds(at('2026-03-14T00:00'), noticeLapses())).toMatchObject([
      { type: 'WindowLapsed', data: { dueOn: '2026-03-13' } },
    ]);
    expect(told.refuses(at('2026-03-03T09:00'), supplies('finance', [1]))).toMatchObject({
      type: 'NoDocumentsRequested',
    });
  });

  it('unfounded, but never leaves less than three working days from the finding', () => {
    const late = contested.adds(at('2026-03-20T09:00'), findsDocuments('finance', 'unfounded'));
    expect(late.at(-1)).toMatchObject({
      type: 'DueDateMoved',
      data: {
        cause: 'foundUnfounded',
        from: { dueOn: '2026-03-13' },
        due: { dueOn: '2026-03-25' },
      },
    });
  });

  it('counts an answer that came while the clock stood as on time, whatever it would have found', () => {
    const answered = contested.and(at('2026-03-20T09:00'), sends('finance'));
    expect(answered.events.at(-1)).toMatchObject({ data: { timeliness: { kind: 'onTime' } } });
    expect(
      answered.refuses(at('2026-03-20T10:00'), findsDocuments('finance', 'unfounded')),
    ).toMatchObject({ type: 'AddresseeNotOpen' });
  });

  it('is refused without its document, where nothing is contested, and to a party of the case (R11)', () => {
    const ruling = { number: ' ', issuedOn: '2026-02-24' as never };
    expect(
      contested.refuses(at('2026-03-02T09:00'), findsDocuments('finance', 'founded', { ruling })),
    ).toEqual({ type: 'FieldMissing', field: 'ruling.number' });
    expect(
      asked.refuses(at('2026-03-02T09:00'), findsDocuments('finance', 'founded')),
    ).toMatchObject({ type: 'NothingContested' });
    const ofTheOffice = story()
      .and(at('2026-02-12T09:00'), letterTo(['finance', 'office']))
      .and(at('2026-02-24T09:00'), asksFor('finance', 'Dự toán'))
      .and(at('2026-02-26T09:00'), contestsDocuments('finance'));
    expect(
      ofTheOffice.refuses(at('2026-03-02T09:00'), findsDocuments('finance', 'founded')),
    ).toEqual({ type: 'ReviewOfOwnCase' });
  });
});
