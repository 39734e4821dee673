import { Controller, Get, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiResponse } from '@nestjs/swagger';
import { WorkerHealth } from '#lib/read-models';
import { HealthChecks, inTime } from '#lib/runtime';
import type { HttpReply, HttpRequest } from '../http/http-request.js';
import { Open } from '../http/session.guard.js';
import { followingOf } from './following.js';
import { HealthView } from './health.view.js';

@Controller('health')
export class HealthController {
  constructor(
    private readonly checks: HealthChecks,
    private readonly queries: QueryBus,
  ) {}

  /** Whether all is well; why not is told to those signed in. */
  @Get()
  @Open()
  @ApiResponse({ status: 200, type: HealthView, description: 'Calls are served' })
  @ApiResponse({ status: 503, type: HealthView, description: 'Calls cannot be served' })
  async health(
    @Req() { session }: HttpRequest,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<HealthView> {
    const view = await this.look();
    // Starting this process anew would not help a worker: only `failing` takes it out of service.
    reply.status(view.status === 'failing' ? 503 : 200).header('cache-control', 'no-store');
    return session ? view : { status: view.status };
  }

  private async look(): Promise<HealthView> {
    const { status, checks } = await this.checks.run();
    if (status === 'failing') return { status, checks };
    try {
      const found = await inTime(() => this.queries.execute(new WorkerHealth()));
      return { checks, ...followingOf(found) };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { status: 'failing', checks: { ...checks, workers: { ok: false, reason } } };
    }
  }
}
