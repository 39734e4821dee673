import { RegisterDossier, ReleaseAddressee } from '#lib/coordination';
import { Rulebook, shippedRulebook } from '#lib/rulebook';
import {
  addressee,
  asksFor,
  at,
  by,
  confirmsLate,
  contestsLate,
  corrects,
  deliversLate,
  id,
  letterTo,
  moment,
  noticeLapses,
  opinion,
  proof,
  requestId,
  sends,
  story,
  supplies,
  types,
} from '#lib/coordination/testing';
import { localDate } from '#lib/working-time';

const agency = id('finance');
const sending = { entry: 'sending', opinion: opinion('o').id } as const;
const onTheDueDate = { sentAt: moment('2026-03-13T16:00'), evidence: proof };

// Received on Friday 13/2/2026, due on Friday 13/3; the answer of that day is entered on Wednesday 18/3.
const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance']));
const entered = asked
  .and(at('2026-03-14T00:00'), noticeLapses())
  .and(at('2026-03-18T09:00'), sends('finance', opinion('o'), onTheDueDate));

describe('an opinion that its agency enters for an earlier day', () => {
  it('counts at once, and says until when the lead may contest it: three working days', () => {
    expect(entered.events.slice(-2)).toMatchObject([
      { type: 'LapseReversed', data: { cause: 'sentInTime' } },
      {
        type: 'OpinionGiven',
        data: {
          timeliness: { kind: 'onTime' },
          enteredLate: { at: moment('2026-03-18T09:00'), contestableUntil: '2026-03-23' },
        },
      },
    ]);
  });

  it('contested, is judged as of the instant at which it reached this system', () => {
    const contested = entered.and(
      at('2026-03-23T23:00'),
      contestsLate('planning', 'finance', sending),
    );
    expect(contested.events.slice(-3)).toMatchObject([
      {
        type: 'LateEntryContested',
        data: { change: { ...sending, from: onTheDueDate.sentAt, to: moment('2026-03-18T09:00') } },
      },
      { type: 'WindowLapsed', data: { dueOn: '2026-03-13' } },
      {
        type: 'OpinionRejudged',
        data: { cause: 'lateEntry', timeliness: { kind: 'late', workingDays: 3 } },
      },
    ]);
    expect(contested.consultation(agency)).toMatchObject({
      lapsed: true,
      judged: { sentAt: moment('2026-03-18T09:00') },
      latenessMark: { answered: true },
    });
  });

  it('stands once the lead has been silent for three working days, and nothing has to be recorded for that', () => {
    expect(
      entered.refuses(at('2026-03-24T00:00'), contestsLate('planning', 'finance', sending)),
    ).toEqual({ type: 'LateEntryStands', agency, until: '2026-03-23' });
  });

  it('is contested by the lead, not by the agency that entered it, with a reason, and once', () => {
    const now = at('2026-03-19T09:00');
    expect(entered.refuses(now, contestsLate('finance', 'finance', sending))).toMatchObject({
      type: 'OnlyTheLeadMay',
    });
    expect(entered.refuses(now, contestsLate('office', 'finance', sending))).toMatchObject({
      type: 'OnlyThesePartiesMay',
    });
    expect(
      entered.refuses(now, contestsLate('planning', 'finance', sending, { reason: ' ' })),
    ).toEqual({ type: 'FieldMissing', field: 'reason' });
    const contested = entered.and(now, contestsLate('planning', 'finance', sending));
    expect(contested.refuses(now, contestsLate('planning', 'finance', sending))).toEqual({
      type: 'LateEntryAnsweredAlready',
      agency,
      answer: 'contested',
    });
  });

  it('is not contested any more once the lead has confirmed it', () => {
    const confirmed = entered.and(
      at('2026-03-19T09:00'),
      confirmsLate('planning', 'finance', sending),
    );
    expect(types(confirmed.events).at(-1)).toBe('LateEntryConfirmed');
    expect(
      confirmed.refuses(at('2026-03-19T10:00'), contestsLate('planning', 'finance', sending)),
    ).toMatchObject({ type: 'LateEntryAnsweredAlready', answer: 'confirmed' });
  });

  it('is none where it was sent through this system, or another is named', () => {
    const own = asked.and(at('2026-03-10T09:00'), sends('finance', opinion('o')));
    const now = at('2026-03-19T09:00');
    const refused = { type: 'NotEnteredLate', agency, entry: 'sending' };
    expect(own.refuses(now, contestsLate('planning', 'finance', sending))).toEqual(refused);
    const other = { ...sending, opinion: opinion('another').id };
    expect(entered.refuses(now, contestsLate('planning', 'finance', other))).toEqual(refused);
  });

  it('counts as of the release where the agency was released before it was entered', () => {
    const released = asked
      .and(
        at('2026-03-12T09:00'),
        new ReleaseAddressee({ requestId, agency, reason: 'Thôi lấy ý kiến' }, by('planning')),
      )
      .and(
        at('2026-03-18T09:00'),
        sends('finance', opinion('o'), { sentAt: moment('2026-03-11T16:00'), evidence: proof }),
      );
    const contested = released.and(
      at('2026-03-19T09:00'),
      contestsLate('planning', 'finance', sending),
    );
    expect(contested.events.at(-1)).toMatchObject({
      type: 'LateEntryContested',
      data: { change: { to: moment('2026-03-12T09:00') } },
    });
    expect(contested.consultation(agency)).toMatchObject({
      lapsed: false,
      judged: { timeliness: { kind: 'onTime' } },
    });
  });
});

describe('a sending that its agency corrects to an earlier day', () => {
  const correction = {
    entry: 'sending',
    agency,
    opinion: opinion('o').id,
    from: moment('2026-03-18T09:00'),
    to: moment('2026-03-13T09:00'),
  } as const;
  const corrected = asked
    .and(at('2026-03-14T00:00'), noticeLapses())
    .and(at('2026-03-18T09:00'), sends('finance', opinion('o')))
    .and(at('2026-03-19T09:00'), corrects('finance', correction));

  it('contested, counts as it did before the correction', () => {
    const contested = corrected.and(
      at('2026-03-24T09:00'),
      contestsLate('planning', 'finance', sending),
    );
    expect(contested.consultation(agency)).toMatchObject({
      lapsed: true,
      judged: { sentAt: correction.from, timeliness: { kind: 'late', workingDays: 3 } },
    });
  });

  it('does not hide behind a second correction what did not stand itself', () => {
    const again = { ...correction, from: correction.to, to: moment('2026-03-12T09:00') };
    const twice = corrected.and(at('2026-03-20T09:00'), corrects('finance', again));
    expect(
      twice.adds(at('2026-03-20T10:00'), contestsLate('planning', 'finance', sending))[0],
    ).toMatchObject({ data: { change: { from: again.to, to: correction.from } } });
  });
});

describe('a delivery that the lead enters for an earlier day', () => {
  const delivery = { entry: 'delivery' } as const;
  const elsewhere = story().and(
    at('2026-02-12T09:00'),
    letterTo(['finance'], { addressees: [addressee('finance', { channel: 'elsewhere' })] }),
  );
  const delivered = elsewhere.and(
    at('2026-03-09T09:00'),
    deliversLate('finance', moment('2026-02-12T15:00')),
  );

  it('contested by the agency, opens the window on the day on which it reached this system', () => {
    expect(delivered.consultation(agency)).toMatchObject({
      clock: { due: { dueOn: '2026-03-13' } },
    });
    const contested = delivered.and(
      at('2026-03-12T09:00'),
      contestsLate('finance', 'finance', delivery),
    );
    expect(contested.events.slice(-2)).toMatchObject([
      { type: 'LateEntryContested', data: { change: { to: moment('2026-03-09T09:00') } } },
      {
        type: 'DueDateMoved',
        data: { cause: 'lateEntry', from: { dueOn: '2026-03-13' }, due: { dueOn: '2026-03-31' } },
      },
    ]);
    expect(contested.consultation(agency)).toMatchObject({
      delivery: { deliveredAt: moment('2026-03-09T09:00') },
      clock: { firstDue: { dueOn: '2026-03-31' } },
    });
  });

  it('is not contested by the lead, who entered it', () => {
    expect(
      delivered.refuses(at('2026-03-10T09:00'), contestsLate('planning', 'finance', delivery)),
    ).toEqual({ type: 'OnlyTheAgencyItselfMay', agency });
  });
});

describe('a supplement that the lead enters for an earlier day', () => {
  const suppliedAt = moment('2026-02-25T09:00');
  const supplement = { entry: 'supplement', suppliedAt } as const;
  const supplied = asked
    .and(at('2026-02-23T09:00'), asksFor('finance', 'Dự toán'))
    .and(at('2026-03-10T09:00'), supplies('finance', [1], { suppliedAt, evidence: proof }));

  it('contested by the agency, starts the window on the day on which it reached this system', () => {
    expect(supplied.consultation(agency)).toMatchObject({
      clock: { due: { dueOn: '2026-03-18' } },
    });
    const contested = supplied.and(
      at('2026-03-11T09:00'),
      contestsLate('finance', 'finance', supplement),
    );
    expect(contested.events.slice(-2)).toMatchObject([
      { type: 'LateEntryContested' },
      { type: 'DueDateMoved', data: { cause: 'lateEntry', due: { dueOn: '2026-03-31' } } },
    ]);
  });

  it('contested, lengthens the pause under a rule that only suspends the clock', () => {
    const rules = new Rulebook(
      shippedRulebook.all().map((rule) => ({
        ...rule,
        completeness: {
          value: { ...rule.completeness.value, effect: 'suspend' },
          basis: 'house',
        },
      })),
    );
    const resumed = asked
      .and(at('2026-02-23T09:00', { rules }), asksFor('finance', 'Dự toán'))
      .and(
        at('2026-03-10T09:00', { rules }),
        supplies('finance', [1], { suppliedAt, evidence: proof }),
      );
    const contested = resumed.and(
      at('2026-03-11T09:00', { rules }),
      contestsLate('finance', 'finance', supplement),
    );
    expect(contested.consultation(agency)).toMatchObject({
      clock: {
        due: { derivation: { window: { pauses: [{ from: '2026-02-23', until: '2026-03-10' }] } } },
      },
    });
  });
});

describe('a day of receipt that the agency corrects in its own favour', () => {
  const later = {
    entry: 'delivery',
    agency,
    from: moment('2026-02-12T09:00'),
    to: moment('2026-02-23T09:00'),
  } as const;
  const delivery = { entry: 'delivery' } as const;

  it('contested while it runs, goes back to the former date, which leaves three working days', () => {
    const corrected = asked.and(at('2026-03-12T09:00'), corrects('finance', later));
    expect(corrected.consultation(agency)).toMatchObject({
      clock: { due: { dueOn: '2026-03-17' } },
    });
    expect(
      corrected.adds(at('2026-03-12T10:00'), contestsLate('planning', 'finance', delivery)),
    ).toMatchObject([{ type: 'LateEntryContested', data: { change: { to: later.from } } }]);
    expect(
      asked
        .and(at('2026-03-09T09:00'), corrects('finance', later))
        .adds(at('2026-03-11T10:00'), contestsLate('planning', 'finance', delivery)),
    ).toMatchObject([
      { type: 'LateEntryContested' },
      { type: 'DueDateMoved', data: { due: { dueOn: '2026-03-16' } } },
    ]);
    expect(
      asked
        .and(at('2026-03-06T09:00'), corrects('finance', later))
        .adds(at('2026-03-09T10:00'), contestsLate('planning', 'finance', delivery)),
    ).toMatchObject([
      { type: 'LateEntryContested' },
      { type: 'DueDateMoved', data: { due: { dueOn: '2026-03-13' } } },
    ]);
  });

  it('contested after it had taken a lapse back, gives no more time: the lapse is found again', () => {
    const reversed = asked
      .and(at('2026-03-14T00:00'), noticeLapses())
      .and(at('2026-03-16T09:00'), corrects('finance', later));
    expect(types(reversed.events)).toContain('LapseReversed');
    const contested = reversed.and(
      at('2026-03-16T10:00'),
      contestsLate('planning', 'finance', delivery),
    );
    expect(contested.consultation(agency)).toMatchObject({
      clock: { due: { dueOn: '2026-03-13' } },
    });
    expect(types(contested.adds(at('2026-03-16T10:01'), noticeLapses()))).toEqual(['WindowLapsed']);
  });
});

describe('a registration that the agency corrects to a later day', () => {
  it('contested by the lead, is again the day that it was', () => {
    const urgent = asked.and(
      at('2026-02-12T10:00'),
      new RegisterDossier(
        {
          requestId,
          agency,
          registeredOn: localDate('2026-02-12'),
          number: '12',
          evidence: { kind: 'recorded' },
        },
        by('finance'),
      ),
    );
    const corrected = urgent.and(
      at('2026-02-23T09:00'),
      corrects('finance', {
        entry: 'registration',
        agency,
        from: localDate('2026-02-12'),
        to: localDate('2026-02-13'),
      }),
    );
    expect(corrected.consultation(agency)).toMatchObject({
      clock: { due: { dueOn: '2026-03-13' } },
    });
    const contested = corrected.and(
      at('2026-02-24T09:00'),
      contestsLate('planning', 'finance', { entry: 'registration' }),
    );
    expect(contested.consultation(agency)).toMatchObject({
      delivery: { registeredOn: '2026-02-12' },
      clock: { due: { dueOn: '2026-03-12' } },
    });
  });
});
