import { Injectable } from '@nestjs/common';
import type { AgencyId } from '#lib/agencies';
import { commandHandler, type Dispatched, EventStore } from '#lib/event-sourcing';
import { type CalendarCommand, calendarDecider } from '#lib/rulebook';
import { Clock } from '../clock.js';
import { CalendarsInForce, calendarStream } from '../facts/calendars-in-force.js';
import { RegisterInForce } from '../facts/register-in-force.js';
import { spreadOut } from '../spread-out.js';

/** The agencies a ruling will look up: the one that rules, and those a closure names. */
const agenciesNamed = ({ data, origin: { actor } }: CalendarCommand): readonly string[] => [
  ...(actor.kind === 'person' ? [actor.agency] : []),
  ...('entries' in data
    ? data.entries.flatMap((entry) => (entry.kind === 'closure' ? entry.scope.agencies : []))
    : []),
];

/** Runs the calendar decider against the store. */
@Injectable()
export class CalendarRulings {
  private readonly handle;

  constructor(
    store: EventStore,
    private readonly clock: Clock,
    private readonly register: RegisterInForce,
    private readonly calendars: CalendarsInForce,
  ) {
    this.handle = commandHandler(calendarDecider, store, { pause: spreadOut });
  }

  /** Throws what {@link commandHandler} throws. */
  async execute(command: CalendarCommand): Promise<Dispatched | undefined> {
    const now = this.clock.now();
    // A command speaks of agencies as text; the register is what makes ids of them.
    const register = await this.register.knowing(agenciesNamed(command) as readonly AgencyId[]);
    const { calendar } = command.data;
    if (command.type === 'DeclareCalendar')
      await this.calendars.asRecorded(command.data.basedOn.calendar);
    const calendars = this.calendars.current();
    const facts = { now, register, calendars };
    const done = await this.handle(calendarStream(calendar), command, facts);
    // What follows here is decided on what was just ruled.
    await this.calendars.asRecorded(calendar);
    return done;
  }
}
