import { Controller, Get, Param, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Allow } from '../access';
import { Audited } from '../audit';
import { CoverageDto } from '../patterns/dtos';
import { PatternDesk } from '../patterns/pattern-desk';
import type { View } from '../patterns/pattern-request';
import { answerShown } from '../screens/answer-shown';
import {
  EqualityDto,
  ImpactQueryDto,
  OptionPath,
  TransitionDto,
  TransitionQuery,
  WorkerImpactsDto,
} from './dtos';

type Answer = Promise<StreamableFile | undefined>;

/** What an option does to workers. A catalogue never changes, so every answer can be kept by its ETag. */
@ApiTags('work patterns')
@Controller('options/:optionId')
export class OptionViewsController {
  constructor(private readonly desk: PatternDesk) {}

  @Get('coverage')
  @Allow('patterns:read')
  @ApiOperation({
    operationId: 'readOptionCoverage',
    summary: 'Workers needed and on duty, on today’s patterns and on the option’s.',
  })
  @ApiOkResponse({ type: CoverageDto.Output })
  coverage(
    @Param() { optionId }: OptionPath,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Answer {
    return this.send({ kind: 'option-coverage', optionId }, request, response);
  }

  @Get('workers')
  @Allow('patterns:read')
  @Audited('option-workers.see', { once: true })
  @ApiOperation({ operationId: 'listImpacts', summary: 'What the option does to each worker, worst first.' })
  @ApiOkResponse({ type: WorkerImpactsDto.Output })
  async workers(
    @Param() { optionId }: OptionPath,
    @Query() query: ImpactQueryDto,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Answer {
    const day = await this.desk.planningDay();
    return this.send({ kind: 'impacts', optionId, query, day }, request, response);
  }

  @Get('equality')
  @Allow('patterns:plan')
  @Audited('option-equality.see', { once: true })
  @ApiOperation({
    operationId: 'readEquality',
    summary: 'The option’s weight on groups of workers; small groups are not told of.',
  })
  @ApiOkResponse({ type: EqualityDto.Output })
  equality(
    @Param() { optionId }: OptionPath,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Answer {
    return this.send({ kind: 'equality', optionId }, request, response);
  }

  @Get('transition')
  @Allow('patterns:read')
  @Audited('option-transition.see', { once: true })
  @ApiOperation({
    operationId: 'readTransition',
    summary: 'The weeks around the day from which the new patterns would hold.',
  })
  @ApiOkResponse({ type: TransitionDto.Output })
  async transition(
    @Param() { optionId }: OptionPath,
    @Query() { changeover }: TransitionQuery,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Answer {
    const day = await this.desk.planningDay();
    const asked = changeover === undefined ? {} : { changeover };
    return this.send({ kind: 'transition', optionId, day, ...asked }, request, response);
  }

  private async send(view: View, request: Request, response: Response): Answer {
    return answerShown(request, response, await this.desk.show(view));
  }
}
