import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { AUTOMATIONS, type RequestCommand, type RequestId } from '#lib/coordination';
import type { Origin } from '#lib/event-sourcing';
import { toldEach } from '../told-at-once.js';

/** Tells requests what the deadline keeper has found. The decider has the last word on each. */
@Injectable()
export class Told {
  private readonly logger = new Logger(Told.name);

  constructor(private readonly commands: CommandBus) {}

  /** How many could not be told; `run` names the run they are told in. */
  each(
    requests: readonly RequestId[],
    run: string,
    command: (requestId: RequestId, origin: Origin) => RequestCommand,
  ): Promise<number> {
    return toldEach(requests, (requestId) => this.tell(command(requestId, originOf(run))));
  }

  /** One request that cannot be told must not keep the others from it. */
  private async tell(command: RequestCommand): Promise<boolean> {
    try {
      await this.commands.execute(command);
      return true;
    } catch (failure) {
      const { type, data } = command;
      const { requestId } = data;
      this.logger.warn(
        { requestId, type, err: failure },
        'A request could not be told; tried again',
      );
      return false;
    }
  }
}

const originOf = (run: string): Origin => ({
  actor: { kind: 'automation', automation: AUTOMATIONS.deadlineKeeper },
  correlationId: run,
  causationId: AUTOMATIONS.deadlineKeeper,
  commandId: randomUUID(),
});
