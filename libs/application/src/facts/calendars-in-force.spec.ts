import 'reflect-metadata';
import { setImmediate } from 'node:timers/promises';
import { RegisterAgency } from '#lib/agencies';
import { cast } from '#lib/coordination/testing';
import { automation, from, person } from '#lib/event-sourcing/testing';
import { InMemoryEventStore } from '#lib/event-store-memory';
import { type CalendarEntry, DeclareCalendar, DraftCalendar, PublishCalendar } from '#lib/rulebook';
import { type Instant, instant, localDate } from '#lib/working-time';
import { Agencies } from '../agencies/agencies.js';
import { CalendarRulings } from '../calendars/calendar-rulings.js';
import { Clock } from '../clock.js';
import { CalendarsInForce } from './calendars-in-force.js';
import { RegisterInForce } from './register-in-force.js';

class ThatMorning extends Clock {
  now(): Instant {
    return instant('2026-11-20T09:00:00+07:00');
  }
}

const calendar = 'vn-public-sector';
const DAY = localDate('2026-12-01');
const mourning: CalendarEntry = {
  kind: 'dayOff',
  on: DAY,
  name: { vi: 'Quốc tang', en: 'National mourning' },
  document: 'Thông báo 1234/TB-BNV ngày 19/11/2026',
};
const office = () => from(person(cast.office.id));

const publishOn = async (store: InMemoryEventStore) => {
  await new Agencies(store, new ThatMorning(), new RegisterInForce(store)).execute(
    new RegisterAgency({ agency: cast.office }, from(automation('spec'))),
  );
  const [register, calendars] = [new RegisterInForce(store), new CalendarsInForce(store)];
  const rulings = new CalendarRulings(store, new ThatMorning(), register, calendars);
  await rulings.execute(new DraftCalendar({ calendar, entries: [mourning] }, office()));
  await rulings.execute(new PublishCalendar({ calendar, version: 2 }, office()));
};

describe('The calendars in force', () => {
  it('are those that come with the system until a version is published', async () => {
    const calendars = new CalendarsInForce(new InMemoryEventStore());
    expect(calendars.current().newest(calendar)?.number).toBe(1);
    expect((await calendars.asRecorded(calendar))?.versions).toHaveLength(1);
    expect(await calendars.asRecorded('lunar')).toBeUndefined();
  });

  it('hold a version somebody speaks of, whichever process published it', async () => {
    const store = new InMemoryEventStore();
    const calendars = new CalendarsInForce(store);
    await publishOn(store);
    expect(calendars.current().of(calendar)?.isWorkingDay(DAY)).toBe(true);
    const knowing = await calendars.knowing(calendar, 2);
    expect(knowing.of(calendar)?.isWorkingDay(DAY)).toBe(false);
  });

  it('hold one that another process declared', async () => {
    const store = new InMemoryEventStore();
    const calendars = new CalendarsInForce(store);
    await publishOn(store);
    const [register, others] = [new RegisterInForce(store), new CalendarsInForce(store)];
    await new CalendarRulings(store, new ThatMorning(), register, others).execute(
      new DeclareCalendar(
        {
          calendar: 'port-office',
          title: { vi: 'Lịch cảng', en: 'Port calendar' },
          basedOn: { calendar },
          decision: { number: '90/QĐ-UBND', issuedOn: localDate('2026-11-18') },
        },
        office(),
      ),
    );
    expect(calendars.current().has('port-office')).toBe(false);
    // Based on what was published, though the process that declared it had not heard of that.
    expect((await calendars.knowing('port-office', 1)).of('port-office')?.isWorkingDay(DAY)).toBe(
      false,
    );
  });

  it('hear of a version from the record without being asked, until they are shut down', async () => {
    const store = new InMemoryEventStore();
    const calendars = new CalendarsInForce(store);
    await calendars.onModuleInit();
    await publishOn(store);
    while (calendars.current().of(calendar)?.isWorkingDay(DAY) === true) await setImmediate();
    await calendars.beforeApplicationShutdown();
    expect(calendars.current().newest(calendar)?.number).toBe(2);
  });
});
