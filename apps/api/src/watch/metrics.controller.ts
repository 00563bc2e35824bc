import { createHash, timingSafeEqual } from 'node:crypto';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { SkipThrottle } from '@nestjs/throttler';
import type { Request, Response } from 'express';
import { Public } from '../access';
import { API_SETTINGS, type ApiSettings } from '../api-settings';
import { refuse } from '../errors/refuse';
import { Metrics } from './metrics';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

@ApiTags('watch')
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {}

  @Get()
  @Public()
  @SkipThrottle({ general: true })
  @ApiOperation({
    operationId: 'readMetrics',
    summary: 'Figures for Prometheus: from this machine, or with the bearer token METRICS_TOKEN.',
  })
  @ApiOkResponse({ content: { 'text/plain': { schema: { type: 'string' } } } })
  async read(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<string> {
    if (!this.mayRead(request)) throw refuse('NOT_FOUND');
    response.setHeader('Content-Type', this.metrics.contentType);
    return this.metrics.text();
  }

  /** With a token set, only that counts: behind a proxy on the same machine everybody comes from the loopback. */
  private mayRead(request: Request): boolean {
    const { metricsToken } = this.settings;
    if (metricsToken !== undefined)
      return isSame(request.get('authorization') ?? '', `Bearer ${metricsToken}`);
    const direct = request.get('x-forwarded-for') === undefined && request.get('forwarded') === undefined;
    return direct && LOOPBACK.has(request.socket.remoteAddress ?? '');
  }
}

function isSame(left: string, right: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}
