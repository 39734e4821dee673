import { Controller, Get, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { Refuses } from '../http/refuses.js';
import type { HttpReply } from '../http/http-request.js';
import { Metrics } from '#lib/runtime';

@Controller('metrics')
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  /** What this process measures of itself, in the Prometheus text format. */
  @Get()
  @ApiBearerAuth()
  @ApiProduces('text/plain')
  @ApiOkResponse({ type: String })
  @Refuses('not-signed-in', 'unexpected')
  async exposition(@Res({ passthrough: true }) reply: HttpReply): Promise<string> {
    const { contentType, text } = await this.metrics.exposition();
    reply.header('content-type', contentType);
    return text;
  }
}
