import {
  AskForDocuments,
  CorrectEntry,
  type LatenessFinding,
  type RequestEvent,
  type RequestOpened,
  SupplyDocuments,
  WithdrawRequest,
} from '#lib/coordination';
import {
  acceptsInterim,
  addressee,
  asksExtension,
  chases,
  climbsLadder,
  contestsLate,
  findsOnLate,
  proof,
  at,
  by,
  decidesExtension,
  deliveredTo,
  ended,
  follows,
  id,
  letterTo,
  maintainsRemit,
  moment,
  noticeLapses,
  opinion,
  registerWith,
  requestId,
  sends,
  type Story,
  story,
  explains,
  objects,
  recordsDayOutside,
  reviews,
  supplies,
  tracksOutside,
} from '#lib/coordination/testing';
import { type RuleSetId, shippedRulebook } from '#lib/rulebook';
import { calendarOf, DEFAULT_CALENDAR, localDate } from '#lib/working-time';
import { touches } from '../consultation/course-after.js';
import { requestColumns } from '../request-columns.js';
import { accountAfter } from './account.fold.js';
import type { Account } from './account.js';
import { accounted, type AccountFound } from './accounted.js';
import { standingIn } from './period.js';
import { figuresOf, leadsOwn } from './tally.js';

const isOpening = (event: RequestEvent): event is RequestOpened => event.type === 'RequestOpened';

const found = ({ events }: Story, name: 'finance' | 'health' = 'finance'): AccountFound => {
  const account = events
    .filter((event) => touches(event, id(name)))
    .reduce<Account | undefined>(accountAfter, undefined);
  const opened = events.find(isOpening);
  if (!account || !opened) throw new Error(`${name} was not asked`);
  const columns = requestColumns(opened);
  const { matter } = opened.data;
  return {
    ...columns,
    agency: id(name),
    matter: matter.kind,
    dossier_provided: true,
    account,
  };
};

const countedOn = (day: string, told: Story, name?: 'finance' | 'health') =>
  accounted(found(told, name), moment(`${day}T09:00`), calendarOf(DEFAULT_CALENDAR));

const items = [{ item: 1, description: 'Dự toán chi tiết' }];
const ask = new AskForDocuments({ requestId, agency: id('finance'), items }, by('finance'));
const supply = new SupplyDocuments(
  { requestId, agency: id('finance'), items: [1], evidence: { kind: 'recorded' } },
  by('planning'),
);
const withdraw = new WithdrawRequest({ requestId, reason: 'Thay văn bản' }, by('planning'));

// Received on Friday 13/2/2026: due on Friday 13/3. Documents asked for in time on 23/2.
const asked = story().and(at('2026-02-12T09:00'), letterTo(['finance']));
const suspended = asked.and(at('2026-02-23T09:00'), ask);

describe('a consultation whose documents were never supplied', () => {
  const withdrawn = suspended.and(at('2026-04-02T09:00'), withdraw);

  it('was not late before it was withdrawn: its clock stood', () => {
    expect(countedOn('2026-05-01', withdrawn)).toMatchObject({
      verdict: { cell: 'excluded', because: 'withdrawn' },
      lateBeforeWithdrawal: false,
    });
    const silent = asked.and(at('2026-04-02T09:00'), withdraw);
    expect(countedOn('2026-05-01', silent).lateBeforeWithdrawal).toBe(true);
  });

  it('is carried over into no later period', () => {
    const may = { from: localDate('2026-05-01'), to: localDate('2026-05-31') };
    const standing = (told: Story) =>
      standingIn(may, found(told).account, moment('2026-06-01T00:00'));
    expect(standing(suspended)).toBe('outside');
    expect(standing(asked)).toBe('carriedOver');
  });
});

describe('a window that began again when its documents were supplied', () => {
  // Supplied on Wednesday 11/3: due on Wednesday 1/4.
  const supplied = suspended.and(at('2026-03-11T09:00'), supply);

  it('has the whole length, from its new start to its new due date', () => {
    expect(countedOn('2026-03-20', supplied)).toMatchObject({
      windowDays: 15,
      windowLength: 'from8To15',
    });
  });

  it('is on time against its first valid date, which is no date counted from an incomplete dossier', () => {
    const answered = supplied.and(at('2026-03-30T09:00'), sends('finance'));
    expect(countedOn('2026-05-01', answered)).toMatchObject({
      verdict: { cell: 'onTime' },
      lateAgainstFirst: false,
    });
  });
});

describe('a letter that states a date', () => {
  const stated = (on: string) =>
    story().and(
      at('2026-02-12T09:00'),
      letterTo(['finance'], {
        addressees: [
          addressee('finance', {
            window: {
              kind: 'stated',
              deadline: { words: `trước ngày ${on}`, on: localDate(on) },
            },
          }),
        ],
      }),
    );
  const isLater = (told: Story) => found(told).account.letterLaterThanItsDate;

  it('is later than its date by the day of receipt, not by the hour of delivery', () => {
    // Delivered on Thursday 12/2, but received only on Friday 13/2.
    expect(isLater(stated('2026-02-13'))).toBe(true);
    expect(isLater(stated('2026-03-13'))).toBe(false);
  });

  it('is no longer later than its date once its delivery is corrected to an earlier day', () => {
    const corrected = new CorrectEntry(
      {
        requestId,
        correction: {
          entry: 'delivery',
          agency: id('finance'),
          from: moment('2026-03-09T09:00'),
          to: moment('2026-03-02T09:00'),
        },
        reason: 'Ghi nhầm',
        evidence: { kind: 'document', description: 'Bản quét sổ văn bản đến, số 120' },
      },
      by('finance'),
    );
    const late = story()
      .and(
        at('2026-02-12T09:00'),
        letterTo(['finance'], {
          addressees: [
            addressee('finance', {
              channel: 'elsewhere',
              window: {
                kind: 'stated',
                deadline: { words: 'trước ngày 10/3/2026', on: localDate('2026-03-10') },
              },
            }),
          ],
        }),
      )
      .and(
        at('2026-03-09T10:00'),
        deliveredTo('finance', { deliveredAt: moment('2026-03-09T09:00') }),
      );
    expect(isLater(late)).toBe(true);
    expect(isLater(late.and(at('2026-03-09T11:00'), corrected))).toBe(false);
  });
});

describe('a dossier that the lead entered for an earlier day', () => {
  it('is counted among what the lead answers for', () => {
    const LATE = { at: moment('2026-02-13T09:00'), contestableUntil: localDate('2026-02-25') };
    const entered = (enteredLate: boolean) =>
      story(
        asked.events.map((event) =>
          event.type === 'DossierDelivered' && enteredLate
            ? { ...event, data: { ...event.data, enteredLate: LATE } }
            : event,
        ),
      );
    const own = (told: Story) => leadsOwn([countedOn('2026-03-09', told)], []).dossiersEnteredLate;
    expect(own(entered(true))).toBe(1);
    expect(own(entered(false))).toBe(0);
  });
});

describe('an answer that the agency entered for an earlier day', () => {
  const entered = story()
    .and(at('2026-02-12T09:00'), letterTo(['finance']))
    .and(
      at('2026-03-18T09:00'),
      sends('finance', opinion('o'), { sentAt: moment('2026-03-13T16:00'), evidence: proof }),
    );
  const sending = { entry: 'sending', opinion: opinion('o').id } as const;

  it('is on time at once, shown apart, and provisional until the lead can contest it no more', () => {
    expect(countedOn('2026-03-23', entered)).toMatchObject({
      verdict: { cell: 'onTime' },
      enteredLate: 'awaited',
    });
    expect(countedOn('2026-03-24', entered)).toMatchObject({
      verdict: { cell: 'onTime' },
      enteredLate: 'stands',
    });
  });

  it('is late, as of the day on which it reached this system, while the lead contests it', () => {
    const contested = entered.and(
      at('2026-03-19T09:00'),
      contestsLate('planning', 'finance', sending),
    );
    expect(countedOn('2026-03-20', contested)).toMatchObject({
      verdict: { cell: 'late' },
      lateDays: 3,
      enteredLate: undefined,
    });
    const upheld = contested.and(at('2026-03-20T09:00'), findsOnLate('finance', sending, 'upheld'));
    expect(countedOn('2026-03-23', upheld)).toMatchObject({
      verdict: { cell: 'onTime' },
      enteredLate: 'stands',
    });
  });
});

describe('the days of waiting for the lead to decide on more time', () => {
  const asked = story()
    .and(at('2026-02-12T09:00'), letterTo(['finance']))
    .and(at('2026-03-10T09:00'), asksExtension('finance'));

  it('are told apart from the lateness that falls in them, against the unanswered request', () => {
    const late = asked.and(at('2026-03-18T09:00'), sends('finance'));
    expect(countedOn('2026-03-19', late)).toMatchObject({
      lateDays: 3,
      awaitedDays: 3,
      extensionsUnanswered: 1,
    });
    expect(countedOn('2026-03-17', asked)).toMatchObject({ overdueDays: 2, awaitedDays: 2 });
  });

  it('end with the decision', () => {
    const refused = asked.and(at('2026-03-16T09:00'), decidesExtension('finance'));
    expect(countedOn('2026-03-18', refused)).toMatchObject({
      overdueDays: 3,
      awaitedDays: 1,
      extensionsUnanswered: 0,
    });
    expect(leadsOwn([countedOn('2026-03-15', asked)], [])).toMatchObject({
      extensionRequestsUnanswered: 1,
    });
  });
});

describe('the days of waiting for the lead to decide on an agency’s remit', () => {
  const said = asked.and(
    at('2026-03-12T09:00'),
    sends('finance', opinion('not-ours', { kind: 'outOfRemit' })),
  );
  const own = (day: string, told: Story) => leadsOwn([countedOn(day, told)], []).remitDecisions;

  it('are the lead’s, not lateness of an agency that said it in time', () => {
    expect(countedOn('2026-03-20', said)).toMatchObject({ verdict: { cell: 'onTime' } });
    expect(own('2026-03-20', said)).toEqual({
      undecided: 1,
      waiting: { count: 1, median: 6, p90: 6, longest: 6 },
    });
  });

  it('end with its decision', () => {
    const maintained = said.and(at('2026-03-16T09:00'), maintainsRemit('finance'));
    expect(own('2026-03-20', maintained)).toMatchObject({ undecided: 0, waiting: { longest: 2 } });
    expect(own('2026-03-13', maintained)).toMatchObject({ undecided: 1, waiting: { longest: 1 } });
  });
});

describe('a part tracked outside the system', () => {
  it('is late in no figure, whenever its opinion came back', () => {
    const tracked = asked.and(at('2026-03-02T09:00'), tracksOutside('finance'));
    const cameBack = tracked.and(
      at('2026-04-20T09:00'),
      recordsDayOutside('finance', '2026-04-17'),
    );
    const lapsed = asked
      .and(at('2026-03-14T00:00'), noticeLapses())
      .and(at('2026-04-20T09:00'), recordsDayOutside('finance', '2026-04-17'));
    for (const told of [tracked, cameBack, lapsed])
      expect(countedOn('2026-05-04', told)).toMatchObject({
        verdict: { cell: 'excluded', because: 'outsideSystem' },
        mark: undefined,
      });
  });
});

describe('what the lead did to have the reply in time', () => {
  const { value: ladder } = shippedRulebook.find('HCM-CT08' as RuleSetId)!.ladder;
  const pursuit = (day: string, told: Story) =>
    accounted(found(told), moment(`${day}T09:00`), calendarOf(DEFAULT_CALENDAR), ladder).pursuit;
  const reminded = ['2026-03-10T08:00', '2026-03-12T08:00', '2026-03-13T08:00'].reduce(
    (told, day) => told.and(at(day), climbsLadder()),
    asked,
  );

  it('is told as reminders due and posted, and chase letters due and issued', () => {
    expect(pursuit('2026-03-11', asked)).toMatchObject({ remindersDue: 1, remindersPosted: 0 });
    expect(pursuit('2026-03-13', reminded)).toEqual({
      remindersDue: 3,
      remindersPosted: 3,
      chaseLettersDue: 0,
      chaseLettersIssued: 0,
    });
    const chased = reminded.and(at('2026-03-16T10:00'), chases('finance', '530/SQH', '2026-03-16'));
    expect(pursuit('2026-03-18', chased)).toMatchObject({
      chaseLettersDue: 2,
      chaseLettersIssued: 1,
    });
  });

  it('asks for no chase letter on the days of a silence that were excused', () => {
    const excused = asked
      .and(at('2026-03-14T00:00'), noticeLapses())
      .and(at('2026-03-14T09:00'), explains('finance'))
      .and(at('2026-03-16T07:30'), reviews('finance', { kind: 'excused', workingDays: 3 }));
    expect(pursuit('2026-03-18', excused)).toMatchObject({ chaseLettersDue: 0 });
    expect(pursuit('2026-03-20', excused)).toMatchObject({ chaseLettersDue: 1 });
  });

  it('asks for nothing more once the reply is in, or its clock stands', () => {
    const answered = asked.and(at('2026-03-11T09:00'), sends('finance'));
    expect(pursuit('2026-04-01', answered)).toMatchObject({ remindersDue: 1, chaseLettersDue: 0 });
    expect(pursuit('2026-04-01', suspended)).toMatchObject({ remindersDue: 0, chaseLettersDue: 0 });
  });
});

describe('what the lead decides on a reply', () => {
  const told = story().and(at('2026-02-12T09:00'), letterTo(['finance']));

  it('tells its days apart from a lateness that began before the agency said it was not its remit', () => {
    const late = told
      .and(at('2026-03-17T09:00'), sends('finance', opinion('no', { kind: 'outOfRemit' })))
      .and(at('2026-03-20T09:00'), maintainsRemit('finance'))
      .and(at('2026-03-24T09:00'), sends('finance', opinion('yes')));
    expect(countedOn('2026-03-25', late)).toMatchObject({
      verdict: { cell: 'late' },
      lateDays: 7,
      awaitedDays: 3,
    });
  });

  it('counts an interim reply it accepts as on time by its own sending, not by the acceptance', () => {
    const accepted = told
      .and(at('2026-03-10T09:00'), sends('finance', opinion('part', { kind: 'interim' })))
      .and(at('2026-03-14T00:01'), noticeLapses())
      .and(at('2026-03-20T09:00'), acceptsInterim('finance', 'part'));
    expect(countedOn('2026-03-25', accepted)).toMatchObject({ verdict: { cell: 'onTime' } });
  });
});

describe('a lateness that was explained', () => {
  // Two working days late.
  const late = story()
    .and(at('2026-02-12T09:00'), letterTo(['finance']))
    .and(at('2026-03-17T09:00'), sends('finance'));
  const explained = late.and(at('2026-03-18T09:00'), explains('finance'));
  const reviewed = (finding: LatenessFinding) =>
    explained.and(at('2026-03-19T09:00'), reviews('finance', finding));

  it('stays in its cell while it is not reviewed, and where it is upheld', () => {
    expect(countedOn('2026-03-19', explained)).toMatchObject({
      verdict: { cell: 'late' },
      mark: { standing: 'provisional', objectionsUntil: '2026-03-24' },
    });
    expect(countedOn('2026-03-20', reviewed({ kind: 'upheld' }))).toMatchObject({
      verdict: { cell: 'late' },
      lateDays: 2,
      mark: { standing: 'final' },
    });
  });

  it('is out of every rate once excused, and shown apart', () => {
    const excused = countedOn('2026-03-20', reviewed({ kind: 'excused' }));
    expect(excused).toMatchObject({ verdict: { cell: 'excluded', because: 'excused' } });
    const figures = figuresOf({ within: [excused], carriedOver: 0, notYetDue: 0 }, false);
    expect(figures).toMatchObject({
      late: 0,
      rate: { onTime: 0, of: 0 },
      excluded: { excused: 1 },
      marks: { provisional: 0, objectedTo: 0, final: 0 },
    });
  });

  it('is shorter by the days excused, which are told apart', () => {
    const inPart = countedOn('2026-03-20', reviewed({ kind: 'excused', workingDays: 1 }));
    expect(inPart).toMatchObject({ verdict: { cell: 'late' }, lateDays: 1, excusedDays: 1 });
    const figures = figuresOf({ within: [inPart], carriedOver: 0, notYetDue: 0 }, false);
    expect(figures).toMatchObject({ late: 1, excusedInPart: 1, marks: { final: 1 } });
  });
});

describe('a silence', () => {
  const silent = story()
    .and(at('2026-02-12T09:00'), letterTo(['finance']))
    .and(at('2026-03-14T00:00'), noticeLapses());
  const explained = silent.and(at('2026-03-16T09:00'), explains('finance'));

  it('is marked provisionally for five working days, and finally from the sixth unless objected to', () => {
    expect(countedOn('2026-03-20', silent).mark).toMatchObject({ standing: 'provisional' });
    expect(countedOn('2026-03-21', silent).mark).toMatchObject({ standing: 'final' });
    const objected = silent.and(at('2026-03-16T09:00'), objects('finance'));
    expect(countedOn('2026-04-21', objected).mark).toMatchObject({ standing: 'objectedTo' });
  });

  it('is told as final once nobody can object any more, also in the figures of a day on which somebody could', () => {
    const calendar = calendarOf(DEFAULT_CALENDAR);
    const counted = (readAt: string) =>
      accounted(found(explained), moment('2026-03-18T00:00'), calendar, undefined, moment(readAt));
    expect(counted('2026-03-18T00:00').mark).toMatchObject({ standing: 'provisional' });
    expect(counted('2026-05-04T09:00').mark).toMatchObject({ standing: 'final' });
  });

  it('is overdue again once it has lasted longer than the days excused', () => {
    const excused = explained.and(
      at('2026-03-17T09:00'),
      reviews('finance', { kind: 'excused', workingDays: 3 }),
    );
    expect(countedOn('2026-03-18', excused).verdict).toEqual({
      cell: 'excluded',
      because: 'excused',
    });
    expect(countedOn('2026-03-20', excused)).toMatchObject({
      verdict: { cell: 'overdue' },
      overdueDays: 2,
    });
  });

  it('excused as a whole is out of every rate, whatever comes after it', () => {
    const excused = explained.and(at('2026-03-17T09:00'), reviews('finance', { kind: 'excused' }));
    const apart = { verdict: { cell: 'excluded', because: 'excused' } };
    expect(countedOn('2026-05-04', excused)).toMatchObject(apart);
    const answered = excused.and(at('2026-04-01T09:00'), sends('finance'));
    expect(countedOn('2026-05-04', answered)).toMatchObject(apart);
  });
});

describe('what an agency had asked of the lead when another took its place', () => {
  const register = registerWith(ended('finance', '2026-02-25', ['health']));
  const asked = story()
    .and(at('2026-02-12T09:00'), letterTo(['finance']))
    .and(at('2026-02-24T08:00'), asksExtension('finance', 5))
    .and(at('2026-02-24T09:00'), ask)
    .and(at('2026-02-25T08:00', { register }), follows('finance'));

  it('is counted once: an extension the lead leaves undecided with the agency that asked for it', () => {
    const unanswered = (told: Story) =>
      (['finance', 'health'] as const).map(
        (name) => countedOn('2026-04-01', told, name).extensionsUnanswered,
      );
    expect(unanswered(asked)).toEqual([1, 0]);
    expect(unanswered(asked.and(at('2026-03-02T09:00'), decidesExtension('health', 5)))).toEqual([
      0, 0,
    ]);
  });

  it('is waited for by its heir: late while the lead decides nothing, it is late in days of the lead', () => {
    const late = story()
      .and(at('2026-02-12T09:00'), letterTo(['finance']))
      .and(at('2026-02-24T08:00'), asksExtension('finance', 5))
      .and(at('2026-02-25T08:00', { register }), follows('finance'))
      .and(at('2026-03-17T09:00'), sends('health'));
    const { lateDays, awaitedDays } = countedOn('2026-04-01', late, 'health');
    expect([lateDays, awaitedDays]).toEqual([2, 2]);
  });

  it('in missing documents is counted where it was asked, and the silence of the lead once, where it goes on', () => {
    const documents = (told: Story, day = '2026-04-01') =>
      (['finance', 'health'] as const).map((name) => {
        const { standing, leftUnanswered } = countedOn(day, told, name).documents;
        return [standing, leftUnanswered];
      });
    // Asked for on 24/2, to be answered by 26/2; passed on on 25/2.
    expect(documents(asked, '2026-02-26')).toEqual([
      [1, 0],
      [0, 0],
    ]);
    expect(documents(asked)).toEqual([
      [1, 0],
      [0, 1],
    ]);
    const supplied = asked.and(at('2026-02-26T09:00'), supplies('health', [1]));
    expect(documents(supplied)).toEqual([
      [1, 0],
      [0, 0],
    ]);
    const late = registerWith(ended('finance', '2026-02-27', ['health']));
    const silentBefore = story()
      .and(at('2026-02-12T09:00'), letterTo(['finance']))
      .and(at('2026-02-24T09:00'), ask)
      .and(at('2026-02-27T08:00', { register: late }), follows('finance'));
    expect(documents(silentBefore)).toEqual([
      [1, 1],
      [0, 0],
    ]);
  });
});

describe('an apology for a late result', () => {
  it('is in the figures from the day of its letter on, and in those of no earlier day', () => {
    const one = found(asked);
    const made = { madeOn: localDate('2026-04-02'), asRequired: true, causedBy: id('finance') };
    const apologised = { ...one, account: { ...one.account, apologies: [made] } };
    const calendar = calendarOf(DEFAULT_CALENDAR);
    expect(accounted(apologised, moment('2026-04-02T00:00'), calendar).apologies).toEqual([]);
    expect(accounted(apologised, moment('2026-04-03T00:00'), calendar).apologies).toEqual([made]);
  });
});
