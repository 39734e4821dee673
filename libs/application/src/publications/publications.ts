import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { setTimeout as pause } from 'node:timers/promises';
import type { AgencyId } from '#lib/agencies';
import {
  changedCases,
  type PublicationCommand,
  publicationDecider,
  type PublicationEvent,
  type PublicationFacts,
  type PublishedFigures,
  type PublishedPeriod,
} from '#lib/coordination';
import {
  commandHandler,
  type Dispatched,
  EventStore,
  type Position,
  type StreamName,
  streamName,
} from '#lib/event-sourcing';
import { PeriodSnapshot, RecordedSince } from '#lib/read-models';
import { FactsOfTheDay } from '../facts/facts-of-the-day.js';
import { spreadOut } from '../spread-out.js';

const PATIENCE_MS = 2_000;
const LOOK_EVERY_MS = 20;

/** The figures do not know yet what had been recorded when they were to be published. */
export class FiguresBehind extends Error {
  override readonly name = 'FiguresBehind';
}

const streamOf = ({ from, to }: PublishedPeriod): StreamName =>
  streamName('publication', `${from}_${to}`);

type Told = Pick<PublicationFacts, 'figures' | 'unconfirmed'>;

/** Publishes the figures of a period from the accounts, once these know everything recorded by then. */
@Injectable()
export class Publications {
  private readonly handle;

  constructor(
    private readonly store: EventStore,
    private readonly queries: QueryBus,
    private readonly facts: FactsOfTheDay,
  ) {
    this.handle = commandHandler(publicationDecider, store, { pause: spreadOut });
  }

  /** Throws {@link FiguresBehind} and what {@link commandHandler} throws. */
  async execute(command: PublicationCommand): Promise<Dispatched | undefined> {
    const { period } = command.data;
    const { actor } = command.origin;
    // The token speaks of an agency as text; the register is what makes an id of it.
    const acting = actor.kind === 'person' ? [actor.agency as AgencyId] : [];
    const { now, register, calendars, rules } = await this.facts.asRecorded(acting);
    const told = await this.told(new PeriodSnapshot({ period, now, calendars, rules }));
    const causesOf = await this.causesSince(await this.lastFigures(period), told.figures);
    return this.handle(streamOf(period), command, { now, register, ...told, causesOf });
  }

  private async told(question: PeriodSnapshot): Promise<Told> {
    const head = await this.store.head();
    const giveUpAt = performance.now() + PATIENCE_MS;
    for (;;) {
      const snapshot = await this.queries.execute(question);
      const { unconfirmed, position, historyPosition, ...figures } = snapshot;
      if (this.hasSeen(head, position) && this.hasSeen(head, historyPosition))
        return { unconfirmed, figures: { ...figures, position } };
      if (performance.now() >= giveUpAt) throw new FiguresBehind();
      await pause(LOOK_EVERY_MS);
    }
  }

  private hasSeen(head: Position | 'start', position: Position | undefined): position is Position {
    return position !== undefined && (head === 'start' || this.store.compare(position, head) >= 0);
  }

  private async lastFigures(period: PublishedPeriod): Promise<PublishedFigures | undefined> {
    const issues = await this.store.read<PublicationEvent>(streamOf(period));
    return issues.at(-1)?.data.figures;
  }

  private async causesSince(
    last: PublishedFigures | undefined,
    { known: until, cases }: PublishedFigures,
  ): Promise<PublicationFacts['causesOf']> {
    if (!last) return () => [];
    const of = changedCases(last.cases, cases);
    const recorded = await this.queries.execute(
      new RecordedSince({ of, since: last.known, until }),
    );
    return ({ requestId, agency }) =>
      recorded.find((one) => one.requestId === requestId && one.agency === agency)?.causes ?? [];
  }
}
