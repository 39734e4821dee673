import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Clock } from '#lib/application';
import { AUTOMATIONS, FollowSuccession, type RequestId } from '#lib/coordination';
import { DueSuccessions, type KeeperReport, type SuccessionDue } from '#lib/read-models';
import type { Dispatched } from '#lib/event-sourcing';
import { dateOf } from '#lib/working-time';
import { toldEach } from '../told-at-once.js';

/** One look of the follower. */
export interface SuccessionReport extends KeeperReport {
  /** Requests for which something was recorded. */
  readonly passedOn: number;
}

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

  /** Passes on whatever is due. */
  async look(): Promise<SuccessionReport> {
    const startedAt = performance.now();
    const askedAt = this.clock.now();
    const today = dateOf(askedAt);
    const run = randomUUID();
    let requests = 0;
    let failed = 0;
    let passedOn = 0;
    for (let after: RequestId | undefined; ;) {
      const asked = { today, limit: PAGE, ...(after && { after }) };
      const due = await this.queries.execute(new DueSuccessions(asked));
      requests += due.length;
      failed += await toldEach(due, async (one) => {
        const told = await this.tell(one, run);
        if (told === 'passedOn') passedOn += 1;
        return told !== 'failed';
      });
      if (due.length < PAGE) break;
      after = due.at(-1)?.requestId;
    }
    const tookMs = performance.now() - startedAt;
    return { askedAt, tookMs, requests, failed, passedOn };
  }

  /** One request that cannot be told must not keep the others from it. */
  private async tell(due: SuccessionDue, run: string): Promise<'passedOn' | 'nothing' | 'failed'> {
    try {
      const recorded = await this.commands.execute<FollowSuccession, Dispatched | undefined>(
        new FollowSuccession(due, {
          actor: { kind: 'automation', automation: AUTOMATIONS.succession },
          correlationId: run,
          causationId: AUTOMATIONS.succession,
          commandId: randomUUID(),
        }),
      );
      return recorded ? 'passedOn' : 'nothing';
    } catch (failure) {
      const { requestId } = due;
      this.logger.warn({ requestId, err: failure }, 'Nothing could be passed on; tried again');
      return 'failed';
    }
  }
}
