import {
  asksFor,
  at,
  givesMoreTime,
  id,
  letterTo,
  noticeLapses,
  sends,
  shortens,
  story,
  supplies,
} from '#lib/coordination/testing';

const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance', 'health']));

describe('the lead shortens the windows on a cited order', () => {
  it('to a date that the due date then explains with the order; who has answered is left alone', () => {
    const answered = asked.and(at('2026-02-23T09:00'), sends('health'));
    const [given, moved, ...rest] = answered.adds(at('2026-02-24T09:00'), shortens('2026-03-02'));
    expect(given).toMatchObject({
      type: 'WindowsShortened',
      data: { agencies: ['finance'], order: { number: '900/UBND-TH' } },
    });
    expect(moved).toMatchObject({
      type: 'DueDateMoved',
      data: {
        cause: 'shortened',
        from: { dueOn: '2026-03-13' },
        due: {
          dueOn: '2026-03-02',
          derivation: {
            window: { shortened: { citation: 'Văn bản số 900/UBND-TH ngày 20/02/2026' } },
          },
        },
      },
    });
    expect(rest).toEqual([]);
  });

  it('only those it names', () => {
    const ofHealth = asked.adds(
      at('2026-02-24T09:00'),
      shortens('2026-03-02', { agencies: [id('health')] }),
    );
    expect(ofHealth).toMatchObject([
      { type: 'WindowsShortened', data: { agencies: ['health'] } },
      { type: 'DueDateMoved', data: { agency: 'health' } },
    ]);
  });

  it('never to less than one whole working day from the notice', () => {
    // Friday 27/2: the next working day is Monday 2/3.
    expect(asked.refuses(at('2026-02-27T09:00'), shortens('2026-03-01'))).toEqual({
      type: 'ShortenedTooMuch',
      to: '2026-03-01',
      earliest: '2026-03-02',
    });
    expect(asked.adds(at('2026-02-27T09:00'), shortens('2026-03-02'))).toHaveLength(3);
  });

  it('never where a window has passed already, or ends sooner anyway', () => {
    const lapsed = asked.and(at('2026-03-16T09:00'), noticeLapses());
    expect(lapsed.refuses(at('2026-03-16T10:00'), shortens('2026-03-20'))).toEqual({
      type: 'NothingToShorten',
      to: '2026-03-20',
    });
    expect(asked.refuses(at('2026-02-24T09:00'), shortens('2026-03-13'))).toMatchObject({
      type: 'NothingToShorten',
    });
  });

  it('is refused without the order or with one of a later day', () => {
    const order = { number: ' ', issuedOn: '2026-02-20' as never };
    expect(asked.refuses(at('2026-02-24T09:00'), shortens('2026-03-02', { order }))).toEqual({
      type: 'FieldMissing',
      field: 'order.number',
    });
    expect(asked.refuses(at('2026-02-19T09:00'), shortens('2026-03-02'))).toMatchObject({
      type: 'DateInFuture',
      field: 'order.issuedOn',
    });
  });

  it('more time given afterwards is added to the shortened window', () => {
    const shortened = asked.and(at('2026-02-24T09:00'), shortens('2026-03-02'));
    expect(shortened.adds(at('2026-02-25T09:00'), givesMoreTime(3)).at(-1)).toMatchObject({
      data: { due: { dueOn: '2026-03-05' } },
    });
  });

  it('a window that begins again because documents were missing is no longer shortened', () => {
    const again = asked
      .and(at('2026-02-24T09:00'), shortens('2026-03-02'))
      .and(at('2026-02-25T09:00'), asksFor('finance', 'Dự toán'))
      .and(at('2026-03-02T09:00'), supplies('finance', [1]));
    expect(again.events.at(-1)).toMatchObject({ data: { due: { dueOn: '2026-03-23' } } });
  });
});
