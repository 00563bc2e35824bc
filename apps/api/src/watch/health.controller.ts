import { Controller, Get, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { SkipThrottle } from '@nestjs/throttler';
import type { Response } from 'express';
import { ZodResponse } from 'nestjs-zod';
import { Public } from '../access';
import { LivenessDto, ReadinessDto } from './readiness.dto';
import { ReadinessChecks } from './readiness';

/** For whatever starts, restarts and balances the service. */
@ApiTags('watch')
@SkipThrottle({ general: true })
@Controller('health')
export class HealthController {
  constructor(private readonly checks: ReadinessChecks) {}

  @Get('live')
  @Public()
  @ApiOperation({
    operationId: 'readLiveness',
    summary: 'That the process answers; when it does not, restart it.',
  })
  @ZodResponse({ status: 200, type: LivenessDto })
  live() {
    return { state: 'alive' as const };
  }

  @Get('ready')
  @Public()
  @ApiOperation({
    operationId: 'readReadiness',
    summary: 'Whether it can work; 503 when not. Degraded is 200.',
  })
  @ZodResponse({ status: 200, type: ReadinessDto })
  async ready(@Res({ passthrough: true }) response: Response) {
    const readiness = await this.checks.read();
    if (readiness.state === 'not-ready') response.status(503);
    return readiness;
  }
}
