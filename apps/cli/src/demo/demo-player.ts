import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { inParallel, requestIdOf } from '#lib/application';
import {
  NoticeLapses,
  type RequestCommand,
  type RequestEvent,
  type RequestId,
  type RequestRejection,
} from '#lib/coordination';
import { CommandRejected, EventStore, streamName } from '#lib/event-sourcing';
import { type Instant, instantOfMs, msOf } from '#lib/working-time';
import type { DemoClock } from './demo-clock.js';
import type { DemoMatter } from './demo-matter.js';
import type { DemoPeople } from './demo-people.js';
import { stepsOf } from './demo-steps.js';
import { windowsPass } from './open-windows.js';

/** How long after a window the keeper of the demonstration looks. */
const NOTICED_AFTER_MS = 5 * 60_000;

export interface Refused {
  readonly key: string;
  readonly command: RequestCommand['type'];
  readonly rejection: RequestRejection;
}

/** Lets matters happen through the command handlers, each act on its own day, up to now. */
export class DemoPlayer {
  /** Acts the rules did not allow, which therefore never happened. */
  readonly refused: Refused[] = [];
  private readonly commands: CommandBus;
  private readonly store: EventStore;

  constructor(
    system: INestApplicationContext,
    private readonly clock: DemoClock,
    private readonly people: DemoPeople,
  ) {
    this.commands = system.get(CommandBus);
    this.store = system.get(EventStore);
  }

  /** Lets every matter happen, `atOnce` at a time: those that follow one of the others after it. */
  async playAll(matters: readonly DemoMatter[], atOnce: number): Promise<void> {
    const byKey = new Map(matters.map((matter) => [matter.key, matter]));
    const { first = [], then = [] } = Object.groupBy(matters, ({ follows }) =>
      follows === undefined ? 'first' : 'then',
    );
    for (const some of [first, then])
      await inParallel(some, atOnce, (matter) =>
        this.play(matter, byKey.get(matter.follows?.key ?? '')),
      );
  }

  private async play(matter: DemoMatter, earlier?: DemoMatter): Promise<void> {
    const requestId = requestIdOf(matter.lead, matter.letter);
    const now = this.clock.now();
    for (const [index, { at, by, command }] of stepsOf(matter, earlier).entries()) {
      if (at > now) break;
      await this.noticeUntil(at, matter, requestId);
      const origin = this.people.by(by, `demo ${matter.key} ${index}`);
      await this.act(at, matter, await command(origin, this.people.sign));
    }
    await this.noticeUntil(now, matter, requestId);
  }

  private async noticeUntil(until: Instant, matter: DemoMatter, requestId: RequestId) {
    const events = await this.store.read<RequestEvent>(streamName('request', requestId));
    for (const dueAt of windowsPass(events)) {
      const at = instantOfMs(msOf(dueAt) + NOTICED_AFTER_MS);
      if (at >= until) return;
      const origin = this.people.keeper(`demo ${matter.key} due ${dueAt}`);
      await this.act(at, matter, new NoticeLapses({ requestId }, origin));
    }
  }

  private async act(at: Instant, { key }: DemoMatter, command: RequestCommand): Promise<void> {
    try {
      await this.clock.at(at, () => this.commands.execute(command));
    } catch (error) {
      if (!(error instanceof CommandRejected)) throw error;
      // Only the request decider was asked, so the rejection is one of its own.
      const rejection = error.rejection as RequestRejection;
      this.refused.push({ key, command: command.type, rejection });
    }
  }
}
