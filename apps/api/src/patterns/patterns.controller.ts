import { DatasetStore } from '@homeround/store';
import { Controller, Get, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Allow } from '../access';
import { answerShown } from '../screens/answer-shown';
import { CoverageDto, PatternsOverviewDto } from './dtos';
import { PatternDesk } from './pattern-desk';

/** Today's work patterns, of the whole council: no worker is named. */
@ApiTags('work patterns')
@Controller('patterns')
export class PatternsController {
  constructor(
    private readonly desk: PatternDesk,
    private readonly datasets: DatasetStore,
  ) {}

  @Get()
  @Allow('patterns:read')
  @ApiOperation({
    operationId: 'readPatterns',
    summary: 'Today’s work patterns: how many, counted four ways, and each of them.',
  })
  @ApiOkResponse({ type: PatternsOverviewDto.Output })
  overview(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile | undefined> {
    return this.send('overview', request, response);
  }

  @Get('coverage')
  @Allow('patterns:read')
  @ApiOperation({
    operationId: 'readCoverage',
    summary: 'Workers needed and on duty in each quarter-hour of a typical week.',
  })
  @ApiOkResponse({ type: CoverageDto.Output })
  coverage(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile | undefined> {
    return this.send('coverage', request, response);
  }

  private async send(
    kind: 'overview' | 'coverage',
    request: Request,
    response: Response,
  ): Promise<StreamableFile | undefined> {
    const day = await this.desk.planningDay();
    const dataset = await this.datasets.current();
    return answerShown(request, response, await this.desk.show({ kind, day }, dataset?.datasetId));
  }
}
