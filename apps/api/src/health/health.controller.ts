import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { HealthChecks } from '#lib/runtime';
import type { HttpReply, HttpRequest } from '../http/http-request.js';
import { Open } from '../http/session.guard.js';
import { HealthView } from './health.view.js';

@Controller('health')
export class HealthController {
  constructor(private readonly checks: HealthChecks) {}

  /** Whether all is well; why not is told to those signed in. */
  @Get()
  @Open()
  @ApiResponse({ status: 200, type: HealthView, description: 'All is well' })
  @ApiResponse({ status: 503, type: HealthView, description: 'Something is not' })
  async health(
    @Req() { session }: HttpRequest,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<HealthView> {
    const { status, checks } = await this.checks.run();
    reply.status(status === 'ok' ? 200 : 503).header('cache-control', 'no-store');
    return session ? { status, checks } : { status };
  }
}
