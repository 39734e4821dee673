import { Injectable, type OnModuleInit } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Clock } from '#lib/application';
import { OpenWindows, WorkerHealth } from '#lib/read-models';
import { Metrics } from '#lib/runtime';

/** Figures on what follows the record: the workers serve no HTTP, so the API tells what they reported. */
@Injectable()
export class FollowingFigures implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.projections();
    this.deadlines();
  }

  private workers() {
    return this.queries.execute(new WorkerHealth());
  }

  private projections(): void {
    this.metrics.gauge({
      name: 'dunghan_projection_lag_seconds',
      help: 'Since the projection was last seen at the head of the record',
      labels: ['projection'],
      read: async () =>
        (await this.workers()).projections.flatMap(({ projection, behindSeconds }) =>
          behindSeconds === undefined ? [] : [{ labels: { projection }, value: behindSeconds }],
        ),
    });
    this.metrics.gauge({
      name: 'dunghan_projection_state',
      help: '1 for the state the projection is in: building, live, retrying, stopped or silent',
      labels: ['projection', 'state'],
      read: async () =>
        (await this.workers()).projections.map(({ projection, state }) => ({
          labels: { projection, state },
          value: 1,
        })),
    });
  }

  private deadlines(): void {
    this.metrics.gauge({
      name: 'dunghan_open_windows',
      help: 'Reply windows that are open, and those that passed without being noticed yet',
      labels: ['passed'],
      read: async () => {
        const { open, passed } = await this.queries.execute(
          new OpenWindows({ now: this.clock.now() }),
        );
        return [
          { labels: { passed: 'no' }, value: open - passed },
          { labels: { passed: 'yes' }, value: passed },
        ];
      },
    });
    this.metrics.gauge({
      name: 'dunghan_keeper_last_run_timestamp_seconds',
      help: 'When the deadline keeper last looked for passed windows',
      labels: [],
      read: async () => {
        const { keeper } = await this.workers();
        return keeper ? [{ labels: {}, value: Date.parse(keeper.askedAt) / 1000 }] : [];
      },
    });
    this.metrics.gauge({
      name: 'dunghan_ladder_last_run_timestamp_seconds',
      help: 'When the keeper last looked for reminders, chases and escalations to post',
      labels: [],
      read: async () => {
        const { ladder } = await this.workers();
        return ladder ? [{ labels: {}, value: Date.parse(ladder.askedAt) / 1000 }] : [];
      },
    });
    this.metrics.gauge({
      name: 'dunghan_succession_last_run_timestamp_seconds',
      help: 'When what ended bodies owe was last looked for, to be passed on',
      labels: [],
      read: async () => {
        const { succession } = await this.workers();
        return succession ? [{ labels: {}, value: Date.parse(succession.askedAt) / 1000 }] : [];
      },
    });
    this.metrics.gauge({
      name: 'dunghan_ladder_last_run_requests',
      help: 'Requests with notices to post in its last run, and those that could not be told',
      labels: ['failed'],
      read: async () => {
        const { ladder } = await this.workers();
        if (!ladder) return [];
        const { requests, failed } = ladder;
        return [
          { labels: { failed: 'no' }, value: requests - failed },
          { labels: { failed: 'yes' }, value: failed },
        ];
      },
    });
  }
}
