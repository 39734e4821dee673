import {
  AddAddressee,
  AskForDocuments,
  type Opinion,
  type Secrecy,
  TrackOutside,
} from '#lib/coordination';
import {
  addressee,
  asksExtension,
  at,
  by,
  corrects,
  correctsRecord,
  id,
  letterTo,
  maintainsRemit,
  moment,
  noticeLapses,
  opinion,
  records,
  recordsDayOutside,
  recordsMinutes,
  requestId,
  sends,
  story,
  tracksOutside,
  types,
} from '#lib/coordination/testing';

import { localDate } from '#lib/working-time';

const now = at('2026-02-24T09:00');
const classified: readonly Secrecy[] = ['confidential', 'secret', 'topSecret'];

describe('R3: no classified document, number, subject or content is stored', () => {
  it.each(classified)('refuses a %s request with not a word of its content', (secrecy) => {
    const wrongInEveryWay = letterTo([], {
      secrecy,
      subject: '',
      addressees: [addressee('planning')],
    });
    expect(story().refuses(now, wrongInEveryWay)).toEqual({ type: 'ClassifiedNotAccepted' });
  });

  const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance']));
  const outside = { form: 'outsideSystem', kind: 'unrecorded' } as const;

  it('refuses number, signer and points of a part tracked outside the system', () => {
    expect(asked.refuses(now, sends('finance', opinion('o', outside)))).toEqual({
      type: 'ClassifiedNotAccepted',
    });
  });

  it('keeps only the agency and the day of a part tracked outside the system', () => {
    const bare: Opinion = { id: opinion('o').id, points: [], ...outside };
    const noted = records('finance', '2026-02-23T00:00', bare, { evidence: { kind: 'recorded' } });
    expect(asked.adds(now, noted)).toMatchObject([
      { type: 'OpinionGiven', data: { opinion: { form: 'outsideSystem', points: [] } } },
    ]);
  });

  it('refuses a description of such a part in its evidence', () => {
    const bare: Opinion = { id: opinion('o').id, points: [], ...outside };
    const described = records('finance', '2026-02-23T00:00', bare);
    expect(asked.refuses(now, described)).toEqual({ type: 'ClassifiedNotAccepted' });
  });

  const tracked = asked.and(now, tracksOutside('finance'));
  const later = at('2026-04-20T09:00');

  it('keeps of a part tracked outside nothing but the agency, and the day its opinion came back', () => {
    expect(tracked.events.at(-1)).toEqual({
      type: 'TrackedOutside',
      data: { requestId, agency: 'finance', occurredAt: now.now },
    });
    const cameBack = tracked.adds(later, recordsDayOutside('finance', '2026-04-17'));
    expect(cameBack).toEqual([
      {
        type: 'OpinionGiven',
        data: {
          requestId,
          agency: 'finance',
          occurredAt: moment('2026-04-17T00:00'),
          opinion: { id: 'outside-finance', kind: 'unrecorded', form: 'outsideSystem', points: [] },
          enteredBy: 'lead',
          evidence: { kind: 'recorded' },
          dateOnly: true,
          timeliness: { kind: 'notJudged' },
          mayBeCorrectedUntil: '2026-04-23',
        },
      },
    ]);
  });

  it('never has a lapse of such a part: none is recorded, and one recorded before is taken back', () => {
    expect(tracked.adds(later, noticeLapses())).toEqual([]);
    const lapsed = asked.and(at('2026-03-14T00:00'), noticeLapses());
    for (const outsideNow of [tracksOutside('finance'), recordsDayOutside('finance', '2026-04-17')])
      expect(lapsed.adds(later, outsideNow)[0]).toMatchObject({
        type: 'LapseReversed',
        data: { cause: 'trackedOutside' },
      });
  });

  it('lets no words in by a part tracked outside: no opinion, minutes, request, reason or correction', () => {
    const cameBack = tracked.and(later, recordsDayOutside('finance', '2026-04-17'));
    const classifiedRefused = { type: 'ClassifiedNotAccepted' };
    for (const told of [tracked, cameBack]) {
      expect(told.refuses(later, sends('finance'))).toEqual(classifiedRefused);
      expect(told.refuses(later, records('finance', '2026-04-17T09:00'))).toEqual(
        classifiedRefused,
      );
      const minuted = { agency: id('finance'), ...opinion('o') };
      expect(told.refuses(later, recordsMinutes('2026-04-17T09:00', [minuted]))).toMatchObject({
        refusal: classifiedRefused,
      });
    }
    const items = [{ item: 1, description: 'Phụ lục mật' }];
    const data = { requestId, agency: id('finance'), items };
    for (const command of [
      new AskForDocuments(data, by('finance')),
      asksExtension('finance'),
      correctsRecord('finance', opinion('o'), 'outside-finance'),
      maintainsRemit('finance'),
      corrects('planning', {
        entry: 'sending',
        agency: id('finance'),
        opinion: opinion('outside-finance').id,
        from: moment('2026-04-17T00:00'),
        to: moment('2026-04-16T00:00'),
      }),
    ])
      expect(cameBack.refuses(later, command)).toEqual({
        type: 'AddresseeNotOpen',
        agency: 'finance',
        status: 'trackedOutside',
      });
  });

  it('takes a part that is classified from the start: the agency alone, no question, window or delivery', () => {
    const outsideNow = { agency: id('health'), channel: 'outsideSystem' } as const;
    const letter = letterTo([], { addressees: [addressee('finance'), outsideNow] });
    const added = new AddAddressee(
      { requestId, addressee: outsideNow, evidence: { kind: 'recorded' } },
      by('planning'),
    );
    for (const events of [story().adds(now, letter).slice(-2), asked.adds(now, added)])
      expect(events).toEqual([
        {
          type: 'AddresseeAdded',
          data: {
            requestId,
            agency: 'health',
            occurredAt: now.now,
            addressee: { channel: 'outsideSystem' },
            bound: true,
          },
        },
        { type: 'TrackedOutside', data: { requestId, agency: 'health', occurredAt: now.now } },
      ]);
  });

  it('refuses any word of such a part in the letter, before anything else, and states no window for it', () => {
    const date = { words: 'trước ngày 20/3/2026', on: localDate('2026-03-20') };
    for (const told of [
      { question: 'Nội dung mật' },
      { window: { kind: 'stated', deadline: date } } as const,
    ]) {
      const outsideNow = { agency: id('health'), channel: 'outsideSystem', ...told } as const;
      const wrong = letterTo([], { subject: '', addressees: [outsideNow] });
      expect(story().refuses(now, wrong)).toEqual({ type: 'ClassifiedNotAccepted' });
      const added = new AddAddressee(
        { requestId, addressee: outsideNow, evidence: { kind: 'recorded' } },
        by('planning'),
      );
      expect(asked.refuses(now, added)).toEqual({ type: 'ClassifiedNotAccepted' });
    }
    const procedure = letterTo([], {
      matter: { kind: 'administrativeProcedure' },
      addressees: [{ agency: id('health'), channel: 'outsideSystem' }],
    });
    expect(types(story().adds(now, procedure))).toContain('TrackedOutside');
  });

  it('is so decided by the lead, of a part that is not answered yet', () => {
    const { data } = tracksOutside('finance');
    expect(asked.refuses(now, new TrackOutside(data, by('finance')))).toMatchObject({
      type: 'OnlyTheLeadMay',
    });
    const answered = asked.and(now, sends('finance'));
    expect(answered.refuses(now, tracksOutside('finance'))).toMatchObject({
      type: 'AnsweredAlready',
    });
  });
});
