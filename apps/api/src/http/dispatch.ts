import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { AgencyCommand } from '#lib/agencies';
import type { PublicationCommand, RequestCommand } from '#lib/coordination';
import type { CalendarCommand, ProcedureCommand, RuleSetCommand } from '#lib/rulebook';
import { CommandIdReused, type Dispatched, type Origin } from '#lib/event-sourcing';
import { IdempotencyKeys } from '#lib/identity';
import { Metrics } from '#lib/runtime';
import { Positions } from './positions.js';
import type { RecordedView } from './recorded.view.js';

type AnyCommand =
  | RequestCommand
  | PublicationCommand
  | AgencyCommand
  | RuleSetCommand
  | ProcedureCommand
  | CalendarCommand;

/** Sends a command on its way and tells where its last event stands. */
@Injectable()
export class Dispatch {
  constructor(
    private readonly commands: CommandBus,
    private readonly positions: Positions,
    private readonly keys: IdempotencyKeys,
    private readonly metrics: Metrics,
  ) {}

  /** @throws {@link CommandIdReused} the sender used the key for something else before */
  async execute(command: AnyCommand): Promise<RecordedView> {
    const stop = this.metrics.decideSeconds.startTimer({ command: command.type });
    try {
      await this.bindKey(command.origin);
      const dispatched = await this.commands.execute<typeof command, Dispatched | undefined>(
        command,
      );
      return dispatched ? await this.recorded(dispatched) : { recorded: false };
    } finally {
      stop();
    }
  }

  /** A key sent by a person comes with a fingerprint; a drawn one has none and meets nothing. */
  private async bindKey({ actor, commandId, fingerprint }: Origin): Promise<void> {
    if (actor.kind !== 'person' || fingerprint === undefined) return;
    if (!(await this.keys.bind(actor.person, commandId, fingerprint)))
      throw new CommandIdReused(commandId);
  }

  private async recorded({ revision, position, repeated }: Dispatched): Promise<RecordedView> {
    const told = await this.positions.tell(position);
    return { recorded: true, revision: String(revision), position: told, repeated };
  }
}
