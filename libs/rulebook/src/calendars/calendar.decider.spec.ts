import type { Actor, Revision } from '#lib/event-sourcing';
import { automation, from, person, specify } from '#lib/event-sourcing/testing';
import {
  calendarDecider,
  type CalendarEntry,
  type CalendarEvent,
  type CalendarRejection,
  DiscardCalendarDraft,
  DeclareCalendar,
  DraftCalendar,
  PublishCalendar,
  shippedCalendars,
} from '#lib/rulebook';
import { instant, localDate } from '#lib/working-time';

const calendar = 'vn-public-sector';
const facts = {
  now: instant('2026-11-20T09:00:00+07:00'),
  register: {
    has: (agency: string) => ['office', 'finance', 'ward-1'].includes(agency),
    monitors: (agency: string) => agency === 'office',
    seatedIn: (place: string) => (place === '25750' ? ['ward-1', 'finance'] : []),
  },
  calendars: shippedCalendars,
};
const { given } = specify(calendarDecider);
const office = person('office');
const drafts = (entries: readonly CalendarEntry[], actor: Actor = office) =>
  new DraftCalendar({ calendar, entries }, from(actor));

const NOTICE = 'Thông báo 1234/TB-BNV ngày 19/11/2026';
const day = localDate;
const dayOff = (on: string) =>
  ({
    kind: 'dayOff',
    on: day(on),
    name: { vi: 'Quốc tang', en: 'National mourning' },
    document: NOTICE,
  }) as const satisfies CalendarEntry;
const swap = (off: string, worked: string) =>
  ({ kind: 'swap', dayOff: day(off), workedOn: day(worked), document: NOTICE }) as const;
const worked = (on: string) => ({ kind: 'workedWeekend', on: day(on), document: NOTICE }) as const;
const withdrawn = (on: string) => ({ kind: 'withdrawal', on: day(on), document: NOTICE }) as const;
const flood = {
  kind: 'closure',
  from: day('2026-12-03'),
  until: day('2026-12-04'),
  name: { vi: 'Nghỉ do ngập lụt', en: 'Closed by flood' },
  scope: { agencies: ['ward-1'], places: ['25750'] },
  document: 'Quyết định 77/QĐ-UBND ngày 18/11/2026',
} as const satisfies CalendarEntry;

const drafted = (version: number): CalendarEvent => ({
  type: 'CalendarDrafted',
  data: { calendar, version, occurredAt: facts.now, entries: [dayOff('2026-12-01')] },
});
const published: CalendarEvent = {
  type: 'CalendarPublished',
  data: { calendar, version: 2, occurredAt: facts.now, entries: [dayOff('2026-12-01')] },
};

describe('the monitoring body', () => {
  it('draws up the next version of a calendar that nobody has touched since it was shipped', () =>
    given()
      .on(facts)
      .when(drafts([dayOff('2026-12-01')]))
      .then(drafted(2)));

  it('publishes the draft it was shown', () =>
    given(drafted(2))
      .on(facts)
      .when(new PublishCalendar({ calendar, version: 2 }, from(office)))
      .then(published));

  it('counts the next draft from the newest published version', () =>
    given(drafted(2), published)
      .on(facts)
      .when(drafts([swap('2026-12-02', '2026-12-05')]))
      .then({
        type: 'CalendarDrafted',
        data: {
          calendar,
          version: 3,
          occurredAt: facts.now,
          entries: [swap('2026-12-02', '2026-12-05')],
        },
      }));

  it('corrects a day by withdrawing it and declaring it anew, in whatever order it is written', () =>
    given(drafted(2), published)
      .on(facts)
      .when(drafts([dayOff('2026-12-01'), withdrawn('2026-12-01')]))
      .then({
        type: 'CalendarDrafted',
        data: {
          calendar,
          version: 3,
          occurredAt: facts.now,
          entries: [dayOff('2026-12-01'), withdrawn('2026-12-01')],
        },
      }));

  it('declares a closure for agencies and places, and the record says whom it holds for', () =>
    given()
      .on(facts)
      .when(drafts([flood]))
      .then({
        type: 'CalendarDrafted',
        data: {
          calendar,
          version: 2,
          occurredAt: facts.now,
          entries: [{ ...flood, covers: ['finance', 'ward-1'] }],
        },
      }));

  it('replaces a draft that was seen, and never one that was not', () => {
    const data = { calendar, entries: [worked('2026-12-05')] };
    given(drafted(2))
      .on(facts)
      .when(new DraftCalendar(data, { ...from(office), seen: 0n as Revision }))
      .then({
        type: 'CalendarDrafted',
        data: { ...data, version: 2, occurredAt: facts.now },
      });
    given(drafted(2))
      .on(facts)
      .when(new DraftCalendar(data, from(office)))
      .thenRejected({ type: 'CalendarDraftNotSeen', version: 2, draftedAt: facts.now });
  });

  it('gives a draft up', () =>
    given(drafted(2))
      .on(facts)
      .when(new DiscardCalendarDraft({ calendar, version: 2 }, from(office)))
      .then({
        type: 'CalendarDraftDiscarded',
        data: { calendar, version: 2, occurredAt: facts.now },
      }));
});

describe('the draft of a calendar is refused', () => {
  it.each([
    ['an agency that does not monitor', person('finance')],
    ['an automation', automation('import')],
  ])('to %s', (_, actor) =>
    given()
      .on(facts)
      .when(drafts([dayOff('2026-12-01')], actor))
      .thenRejected({ type: 'OnlyTheMonitoringBodyMay' }),
  );

  it.each<[string, readonly CalendarEntry[], CalendarRejection]>([
    ['with nothing in it', [], { type: 'CalendarDraftEmpty' }],
    [
      'with an entry that cites no document',
      [{ ...dayOff('2026-12-01'), document: ' ' }],
      { type: 'EntryDocumentMissing', on: day('2026-12-01') },
    ],
    [
      'with a swap of two weekdays',
      [swap('2026-12-01', '2026-12-04')],
      {
        type: 'SwapNotWeekdayForWeekend',
        dayOff: day('2026-12-01'),
        workedOn: day('2026-12-04'),
      },
    ],
    [
      'with a swap of two weekend days',
      [swap('2026-12-05', '2026-12-06')],
      {
        type: 'SwapNotWeekdayForWeekend',
        dayOff: day('2026-12-05'),
        workedOn: day('2026-12-06'),
      },
    ],
    [
      'with a swap that names the two days the wrong way round',
      [swap('2026-12-05', '2026-12-02')],
      {
        type: 'SwapNotWeekdayForWeekend',
        dayOff: day('2026-12-05'),
        workedOn: day('2026-12-02'),
      },
    ],
    [
      'with a worked weekend day that is a weekday',
      [worked('2026-12-01')],
      { type: 'WorkedDayNotOnWeekend', on: day('2026-12-01') },
    ],
    [
      'with a day declared twice',
      [dayOff('2026-12-01'), swap('2026-12-01', '2026-12-05')],
      { type: 'EntriesContradict', on: day('2026-12-01') },
    ],
    [
      'with a day off that is worked in exchange for another',
      [swap('2026-12-02', '2026-12-05'), dayOff('2026-12-05')],
      { type: 'EntriesContradict', on: day('2026-12-05') },
    ],
    [
      'with a day that the published calendar gives off already',
      [dayOff('2026-09-02')],
      { type: 'EntriesContradict', on: day('2026-09-02') },
    ],
    [
      'withdrawing a day on which nothing was declared',
      [withdrawn('2026-12-01')],
      { type: 'NothingToWithdraw', on: day('2026-12-01') },
    ],
    [
      'with a closure that ends before it begins',
      [{ ...flood, until: day('2026-12-02') }],
      {
        type: 'ClosureEndsBeforeItBegins',
        from: day('2026-12-03'),
        until: day('2026-12-02'),
      },
    ],
    [
      'with a closure of nobody',
      [{ ...flood, scope: { agencies: [], places: [] } }],
      { type: 'ClosureScopeEmpty', from: day('2026-12-03') },
    ],
    [
      'with a closure of an agency that is not on the register',
      [{ ...flood, scope: { agencies: ['nobody'], places: [] } }],
      { type: 'ClosureScopeUnknown', named: 'nobody' },
    ],
    [
      'with a closure of a place where no agency has its office',
      [{ ...flood, scope: { agencies: [], places: ['99999'] } }],
      { type: 'ClosureScopeUnknown', named: '99999' },
    ],
    [
      'lifting a closure that was not ordered',
      [
        {
          kind: 'liftedClosure',
          from: flood.from,
          orderedBy: flood.document,
          document: NOTICE,
        },
      ],
      { type: 'NothingToWithdraw', on: day('2026-12-03') },
    ],
    [
      'with a day in a year that is not published',
      [dayOff('2028-05-02')],
      {
        type: 'DayNotInCalendar',
        on: day('2028-05-02'),
        publishedFrom: day('2007-01-01'),
        publishedUntil: day('2027-12-31'),
      },
    ],
    [
      'publishing a year out of turn',
      [{ kind: 'year', year: 2029, document: NOTICE }],
      { type: 'YearOutOfTurn', year: 2029, next: 2028 },
    ],
  ])('%s', (_, entries, refusal) => given().on(facts).when(drafts(entries)).thenRejected(refusal));

  it('for a calendar that does not exist', () =>
    given()
      .on(facts)
      .when(new DraftCalendar({ calendar: 'lunar', entries: [] }, from(office)))
      .thenRejected({ type: 'CalendarNotFound', calendar: 'lunar' }));
});

describe('publication is refused', () => {
  it('where there is no draft', () =>
    given()
      .on(facts)
      .when(new PublishCalendar({ calendar, version: 2 }, from(office)))
      .thenRejected({ type: 'CalendarDraftNotFound', version: 2 }));

  it('of a draft other than the one that was shown', () =>
    given(drafted(2))
      .on(facts)
      .when(new PublishCalendar({ calendar, version: 3 }, from(office)))
      .thenRejected({ type: 'CalendarDraftIsAnother', version: 3, drafted: 2 }));

  it('to any other body', () =>
    given(drafted(2))
      .on(facts)
      .when(new PublishCalendar({ calendar, version: 2 }, from(person('finance'))))
      .thenRejected({ type: 'OnlyTheMonitoringBodyMay' }));
});

describe('a new calendar', () => {
  const decision = { number: '90/QĐ-UBND', issuedOn: day('2026-11-18') };
  const told = {
    calendar: 'port-office',
    title: { vi: 'Ngày làm việc của cơ quan cảng', en: 'Working days of the port office' },
    basedOn: { calendar },
    decision,
  };
  const declares = (changed: object = {}, actor: Actor = office) =>
    new DeclareCalendar({ ...told, ...changed }, from(actor));
  const base = shippedCalendars.newest(calendar)!;
  const declared: CalendarEvent = {
    type: 'CalendarDeclared',
    data: {
      calendar: told.calendar,
      version: 1,
      occurredAt: facts.now,
      basedOn: { calendar, version: 1 },
      decision,
      data: { ...base.data, id: told.calendar, title: told.title, version: '2026-11-20.1' },
      closures: [],
    },
  };

  it('begins as the newest published version of another, on a cited document', () =>
    given().on(facts).when(declares()).then(declared));

  it('goes its own way from there', () => {
    const entries = [dayOff('2026-12-01')];
    given(declared)
      .on(facts)
      .when(new DraftCalendar({ calendar: told.calendar, entries }, from(office)))
      .then({
        type: 'CalendarDrafted',
        data: { calendar: told.calendar, version: 2, occurredAt: facts.now, entries },
      });
  });

  it('is declared once, and never in the place of one that came with the system', () => {
    given(declared)
      .on(facts)
      .when(declares())
      .thenRejected({ type: 'CalendarExistsAlready', calendar: told.calendar });
    given().on(facts).when(declares({ calendar })).thenRejected({
      type: 'CalendarExistsAlready',
      calendar,
    });
  });

  it.each<[string, object, CalendarRejection]>([
    [
      'on a calendar nobody knows',
      { basedOn: { calendar: 'lunar' } },
      { type: 'CalendarBaseUnknown', calendar: 'lunar' },
    ],
    [
      'on a version that is not published',
      { basedOn: { calendar, version: 7 } },
      { type: 'CalendarBaseUnknown', calendar, version: 7 },
    ],
    ['without its document', { decision: undefined }, { type: 'DecisionNotCited' }],
    [
      'on a document yet to be issued',
      { decision: { ...decision, issuedOn: day('2026-11-21') } },
      { type: 'DecisionInFuture', issuedOn: day('2026-11-21') },
    ],
    [
      'without a name',
      { title: { vi: ' ', en: ' ' } },
      { type: 'CalendarTitleMissing', calendar: told.calendar },
    ],
  ])('is not declared %s', (_, changed, rejection) =>
    given().on(facts).when(declares(changed)).thenRejected(rejection),
  );

  it('is the monitoring body’s to declare', () =>
    given()
      .on(facts)
      .when(declares({}, person('finance')))
      .thenRejected({ type: 'OnlyTheMonitoringBodyMay' }));
});
