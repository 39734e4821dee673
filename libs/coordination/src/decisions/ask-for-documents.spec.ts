import { AskForDocuments } from '#lib/coordination';
import {
  addressee,
  at,
  by,
  id,
  letterTo,
  noticeLapses,
  requestId,
  sends,
  story,
} from '#lib/coordination/testing';
import { localDate } from '#lib/working-time';

const items = [
  { item: 1, description: 'Dự toán chi tiết' },
  { item: 2, description: 'Bản đồ vị trí' },
];
const ask = new AskForDocuments({ requestId, agency: id('finance'), items }, by('finance'));
// Received on 13/2/2026; three working days to ask run to Wednesday 25/2 (Tết is 16 to 20/2).
const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance']));
const standing = asked.and(at('2026-02-25T17:00'), ask);

describe('an agency asks for missing documents', () => {
  it('in time: the clock stands, and nothing lapses', () => {
    expect(standing.events.at(-1)).toMatchObject({
      type: 'DocumentsRequested',
      data: { items, stopsClock: true },
    });
    expect(standing.consultation(id('finance')).status).toBe('suspended');
    expect(standing.adds(at('2026-06-01T09:00'), noticeLapses())).toEqual([]);
  });

  it('in a letter of its own, which is kept as cited and bears a number and a day that has come', () => {
    const asks = (number: string, issuedOn: string) => {
      const document = { number, issuedOn: localDate(issuedOn) };
      return new AskForDocuments({ ...ask.data, document }, by('finance'));
    };
    const now = at('2026-02-25T17:00');
    expect(asked.adds(now, asks('87/STC-KH', '2026-02-25'))).toMatchObject([
      { data: { document: { number: '87/STC-KH', issuedOn: '2026-02-25' } } },
    ]);
    expect(asked.refuses(now, asks(' ', '2026-02-25'))).toEqual({
      type: 'FieldMissing',
      field: 'document.number',
    });
    expect(asked.refuses(now, asks('87/STC-KH', '2026-02-26'))).toMatchObject({
      type: 'DateInFuture',
      field: 'document.issuedOn',
    });
  });

  it('too late: it is recorded and moves nothing', () => {
    const late = asked.and(at('2026-02-26T08:00'), ask);
    expect(late.events.at(-1)).toMatchObject({ data: { stopsClock: false } });
    expect(late.consultation(id('finance')).status).toBe('running');
  });

  it('after a short window passed, but within the time to ask: the lapse is taken back', () => {
    const short = letterTo(['finance'], {
      addressees: [
        addressee('finance', {
          window: { kind: 'length', length: { count: 1, unit: 'workingDay' } },
        }),
      ],
    });
    const lapsed = story()
      .and(at('2026-02-12T09:00'), short)
      .and(at('2026-02-24T09:00'), noticeLapses());
    const events = lapsed.adds(at('2026-02-25T09:00'), ask);
    expect(events).toMatchObject([
      { type: 'LapseReversed', data: { cause: 'documentsRequested' } },
      { type: 'DocumentsRequested', data: { stopsClock: true } },
    ]);
  });

  it('counts a reply that is sent while the clock stands as on time', () => {
    expect(standing.adds(at('2026-05-04T09:00'), sends('finance'))).toMatchObject([
      { type: 'OpinionGiven', data: { timeliness: { kind: 'onTime' } } },
    ]);
  });

  it('is refused without items, twice at a time, and after the answer', () => {
    const none = new AskForDocuments({ ...ask.data, items: [] }, by('finance'));
    expect(asked.refuses(at('2026-02-13T09:00'), none)).toEqual({
      type: 'FieldMissing',
      field: 'items',
    });
    expect(standing.refuses(at('2026-02-25T18:00'), ask)).toEqual({
      type: 'DocumentsRequestedAlready',
      agency: id('finance'),
    });
    const answered = asked.and(at('2026-02-23T09:00'), sends('finance'));
    expect(answered.refuses(at('2026-02-24T09:00'), ask)).toMatchObject({
      type: 'AnsweredAlready',
    });
  });

  it('records the lapse of a window that passed unnoticed before a late request', () => {
    expect(asked.adds(at('2026-03-16T09:00'), ask)).toMatchObject([
      { type: 'WindowLapsed' },
      { type: 'DocumentsRequested', data: { stopsClock: false } },
    ]);
  });
});
