import { CorrectEntry, type Correction, type RequestRejection } from '#lib/coordination';
import {
  addressee,
  at,
  by,
  type cast,
  deliveredTo,
  id,
  letterTo,
  moment,
  noticeLapses,
  opinion,
  proof,
  records,
  requestId,
  sends,
  shortens,
  story,
  types,
} from '#lib/coordination/testing';

const correct = (
  correction: Correction,
  who: keyof typeof cast = 'planning',
  told: Partial<CorrectEntry['data']> = {},
) =>
  new CorrectEntry(
    { requestId, correction, reason: 'Ghi nhầm', evidence: proof, ...told },
    by(who),
  );

const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance']));
const now = at('2026-03-18T09:00');
const sentOn = (from: string, to: string): Correction => ({
  entry: 'sending',
  agency: id('finance'),
  opinion: opinion('o').id,
  from: moment(from),
  to: moment(to),
});

describe('R13: a mistaken entry is corrected by an event with its reason, and both values are kept', () => {
  it('corrects a letter number', () => {
    const correction = { entry: 'letterNumber', from: '412/SQH-QLHT', to: '421/SQH-QLHT' } as const;
    const corrected = asked.and(now, correct(correction));
    expect(corrected.events.at(-1)).toMatchObject({
      type: 'EntryCorrected',
      data: { correction, reason: 'Ghi nhầm' },
    });
    expect(corrected.request).toMatchObject({ letter: { number: '421/SQH-QLHT' } });
  });

  it.each<[string, CorrectEntry, RequestRejection]>([
    [
      'a value that is not the one recorded',
      correct({ entry: 'letterNumber', from: '1/SQH', to: '2/SQH' }),
      { type: 'EntryIsNot', entry: 'letterNumber', recorded: '412/SQH-QLHT' },
    ],
    [
      'no reason',
      correct({ entry: 'letterNumber', from: '412/SQH-QLHT', to: '2/SQH' }, 'planning', {
        reason: ' ',
      }),
      { type: 'FieldMissing', field: 'reason' },
    ],
    [
      'a date without the document that proves it',
      correct(
        {
          entry: 'delivery',
          agency: id('finance'),
          from: moment('2026-02-12T09:00'),
          to: moment('2026-02-13T09:00'),
        },
        'planning',
        { evidence: { kind: 'recorded' } },
      ),
      { type: 'EvidenceRequired', field: 'evidence' },
    ],
    [
      'a day before the letter',
      correct({
        entry: 'delivery',
        agency: id('finance'),
        from: moment('2026-02-12T09:00'),
        to: moment('2026-02-11T09:00'),
      }),
      {
        type: 'DateBeforeLetter',
        field: 'correction.to',
        value: '2026-02-11',
        letterIssuedOn: '2026-02-12',
      } as RequestRejection,
    ],
    [
      'another agency',
      correct({ entry: 'letterNumber', from: '412/SQH-QLHT', to: '2/SQH' }, 'health'),
      {
        type: 'OnlyThesePartiesMay',
        may: [{ party: 'lead', agency: id('planning') }, { party: 'monitoringBody' }],
      },
    ],
  ])('refuses a correction with %s', (_, command, rejection) => {
    expect(asked.refuses(now, command)).toEqual(rejection);
  });

  it('judges a reply again when its sending is corrected, and takes its lapse back', () => {
    const late = asked.and(now, records('finance', '2026-03-17T09:00', opinion('o')));
    expect(types(late.events.slice(-2))).toEqual(['WindowLapsed', 'OpinionGiven']);
    const events = late.adds(
      now,
      correct(sentOn('2026-03-17T09:00', '2026-03-12T09:00'), 'finance'),
    );
    expect(events).toMatchObject([
      { type: 'EntryCorrected' },
      { type: 'LapseReversed', data: { cause: 'sentInTime', occurredAt: now.now } },
      {
        type: 'OpinionRejudged',
        data: {
          opinion: 'o',
          cause: 'sendingCorrected',
          former: { kind: 'late', workingDays: 2 },
          timeliness: { kind: 'onTime' },
        },
      },
    ]);
  });

  it('takes back the lapse of the due date that was last recorded as passed', () => {
    const move = (from: string, to: string) =>
      correct({
        entry: 'delivery',
        agency: id('finance'),
        from: moment(from),
        to: moment(to),
      });
    const moved = asked
      .and(at('2026-03-18T00:00'), noticeLapses())
      .and(at('2026-03-18T09:00'), move('2026-02-12T09:00', '2026-02-13T09:00'));
    expect(moved.consultation(id('finance'))).toMatchObject({
      status: 'lapsed',
      clock: { due: { dueOn: '2026-03-16' } },
    });
    expect(
      moved.adds(at('2026-03-18T10:00'), move('2026-02-13T09:00', '2026-03-03T09:00')),
    ).toMatchObject([
      { type: 'EntryCorrected' },
      { type: 'LapseReversed', data: { lapse: { dueOn: '2026-03-16' } } },
      { type: 'DueDateMoved', data: { from: { dueOn: '2026-03-16' } } },
    ]);
  });

  it('records the lapse that an agency brings to light against itself', () => {
    const onTime = asked.and(now, records('finance', '2026-03-12T09:00', opinion('o')));
    const events = onTime.adds(
      now,
      correct(sentOn('2026-03-12T09:00', '2026-03-17T09:00'), 'finance'),
    );
    expect(events).toMatchObject([
      { type: 'EntryCorrected' },
      { type: 'WindowLapsed' },
      { type: 'OpinionRejudged', data: { timeliness: { kind: 'late', workingDays: 2 } } },
    ]);
  });

  it('judges an answer by its first opinion, even after another superseded its content', () => {
    const replaced = asked
      .and(now, records('finance', '2026-03-12T09:00', opinion('o')))
      .and(now, sends('finance', opinion('p'), { supersedes: opinion('o').id }));
    const later: Correction = {
      entry: 'delivery',
      agency: id('finance'),
      from: moment('2026-02-12T09:00'),
      to: moment('2026-02-24T09:00'),
    };
    expect(types(replaced.adds(now, correct(later)))).toEqual(['EntryCorrected', 'DueDateMoved']);
    const events = replaced.adds(
      now,
      correct(sentOn('2026-03-12T09:00', '2026-03-17T09:00'), 'finance'),
    );
    expect(types(events)).toEqual(['EntryCorrected', 'WindowLapsed', 'OpinionRejudged']);
  });

  it('does not let the lead correct what the agency sent itself', () => {
    const own = asked.and(at('2026-03-12T09:00'), sends('finance', opinion('o')));
    const command = correct(sentOn('2026-03-12T09:00', '2026-03-17T09:00'));
    expect(own.refuses(now, command)).toEqual({
      type: 'OnlyTheAgencyItselfMay',
      agency: id('finance'),
    });
  });

  it('asks the right agency where the wrong one was addressed, which then owes nothing', () => {
    const lapsed = asked.and(at('2026-03-14T00:00'), noticeLapses());
    const swap = correct({ entry: 'addressee', from: id('finance'), to: id('health') });
    const events = lapsed.adds(now, swap);
    expect(types(events)).toEqual([
      'EntryCorrected',
      'LapseReversed',
      'AddresseeReleased',
      'AddresseeAdded',
      'DossierDelivered',
      'WindowOpened',
    ]);
    expect(events[2]).toMatchObject({ data: { cause: 'wrongAddressee' } });
    expect(events.at(-1)).toMatchObject({
      data: { agency: 'health', occurredAt: now.now, due: { dueOn: '2026-04-09' } },
    });
  });

  it.each([
    ['in time', '2026-03-10T09:00', '2026-03-16T09:00'],
    ['after the date of its letter', '2026-03-16T09:00', '2026-03-17T08:00'],
  ])('judges no reply of the wrong body, sent %s, nor its correction', (_, sentAt, moved) => {
    const swap = correct({ entry: 'addressee', from: id('finance'), to: id('health') });
    const swapped = asked.and(at('2026-03-14T00:00'), noticeLapses()).and(now, swap);
    const replied = swapped.and(now, records('finance', sentAt, opinion('o')));
    expect(replied.events.slice(swapped.events.length)).toMatchObject([
      { type: 'OpinionGiven', data: { timeliness: { kind: 'notJudged' } } },
    ]);
    const correction = correct({
      entry: 'sending',
      agency: id('finance'),
      opinion: opinion('o').id,
      from: moment(sentAt),
      to: moment(moved),
    });
    expect(types(replied.adds(now, correction))).toEqual(['EntryCorrected']);
  });

  it('lengthens a lapsed window, and takes the lapse back where it has not passed any more', () => {
    const lapsed = asked.and(at('2026-03-14T00:00'), noticeLapses());
    const later = correct({
      entry: 'delivery',
      agency: id('finance'),
      from: moment('2026-02-12T09:00'),
      to: moment('2026-03-03T09:00'),
    });
    expect(types(lapsed.adds(now, later))).toEqual([
      'EntryCorrected',
      'LapseReversed',
      'DueDateMoved',
    ]);
  });

  it('puts the lapse of the corrected date in the place of the old where that has passed too', () => {
    const lapsed = asked.and(at('2026-03-14T00:00'), noticeLapses());
    const later = correct({
      entry: 'delivery',
      agency: id('finance'),
      from: moment('2026-02-12T09:00'),
      to: moment('2026-02-13T09:00'),
    });
    expect(types(lapsed.adds(at('2026-03-25T09:00'), later))).toEqual([
      'EntryCorrected',
      'LapseReversed',
      'DueDateMoved',
      'WindowLapsed',
    ]);
  });
});

describe('a window that was shortened on a cited order', () => {
  const elsewhere = story()
    .and(
      at('2026-02-12T09:00'),
      letterTo(['finance'], { addressees: [addressee('finance', { channel: 'elsewhere' })] }),
    )
    .and(at('2026-02-13T09:00'), deliveredTo('finance'))
    .and(at('2026-03-02T09:00'), shortens('2026-03-06'));
  const delivery: Correction = {
    entry: 'delivery',
    agency: id('finance'),
    from: moment('2026-02-13T09:00'),
    to: moment('2026-03-09T09:00'),
  };

  it('is counted whole again where the letter proves to have arrived too late for the shorter date (counting rule 6)', () => {
    expect(elsewhere.consultation(id('finance'))).toMatchObject({
      clock: { due: { dueOn: '2026-03-06' } },
    });
    const corrected = elsewhere.and(at('2026-03-10T09:00'), correct(delivery, 'finance'));
    expect(corrected.consultation(id('finance'))).toMatchObject({
      status: 'running',
      clock: { due: { dueOn: '2026-03-31' } },
    });
  });
});
