import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Clock } from '#lib/application';
import { AUTOMATIONS, FollowSuccession, type RequestId } from '#lib/coordination';
import { DueSuccessions, type SuccessionDue } from '#lib/read-models';
import { dateOf } from '#lib/working-time';
import { toldEach } from '../told-at-once.js';

/** Requests asked for at once. */
const PAGE = 500;

/**
 * When a body no longer stands, then what it still owes and leads passes on, in whatever order its end and the letter
 * were recorded. The board may be behind and another worker at it: the decider has the last word, so a doubled, late or
 * stale run changes nothing.
 */
@Injectable()
export class SuccessionFollower {
  private readonly logger = new Logger(SuccessionFollower.name);

  constructor(
    private readonly clock: Clock,
    private readonly queries: QueryBus,
    private readonly commands: CommandBus,
  ) {}

  /** Passes on whatever is due; answers how many requests that concerned, and how many could not be told. */
  async look(): Promise<{ readonly requests: number; readonly failed: number }> {
    const today = dateOf(this.clock.now());
    const run = randomUUID();
    let requests = 0;
    let failed = 0;
    for (let after: RequestId | undefined; ;) {
      const asked = { today, limit: PAGE, ...(after && { after }) };
      const due = await this.queries.execute(new DueSuccessions(asked));
      requests += due.length;
      failed += await toldEach(due, (one) => this.tell(one, run));
      if (due.length < PAGE) return { requests, failed };
      after = due.at(-1)?.requestId;
    }
  }

  /** One request that cannot be told must not keep the others from it. */
  private async tell(due: SuccessionDue, run: string): Promise<boolean> {
    try {
      await this.commands.execute(
        new FollowSuccession(due, {
          actor: { kind: 'automation', automation: AUTOMATIONS.succession },
          correlationId: run,
          causationId: AUTOMATIONS.succession,
          commandId: randomUUID(),
        }),
      );
      return true;
    } catch (failure) {
      const { requestId } = due;
      this.logger.warn({ requestId, err: failure }, 'Nothing could be passed on; tried again');
      return false;
    }
  }
}
