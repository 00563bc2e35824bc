import { PostgresFrontStore } from '@homeround/store';
import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ZodResponse } from 'nestjs-zod';
import { Allow, CurrentAccount, type SignedInAccount } from '../access';
import { Audited } from '../audit';
import { FrontDto, FrontPath, FrontSummaryDto, NewFrontDto } from './dtos';
import { FrontDesk } from './front-desk';
import { FrontWatch } from './front-watch';

/** More searches than one review of work patterns asks for. */
const LISTED = 100;

@ApiTags('work patterns')
@Controller('fronts')
export class FrontsController {
  constructor(
    private readonly fronts: PostgresFrontStore,
    private readonly desk: FrontDesk,
    private readonly watching: FrontWatch,
  ) {}

  @Get()
  @Allow('patterns:read')
  @ApiOperation({ operationId: 'listFronts', summary: 'Searches for few work patterns, newest first.' })
  @ZodResponse({ status: 200, type: [FrontSummaryDto] })
  async list(): Promise<FrontSummaryDto[]> {
    const fronts = await this.fronts.list(LISTED);
    return Promise.all(fronts.map((front) => this.desk.summary(front)));
  }

  @Post()
  @HttpCode(202)
  @Allow('patterns:plan')
  @Audited('front.ask', { answerIds: ['frontId'] })
  @ApiOperation({
    operationId: 'askFront',
    summary: 'Asks for the best catalogues of 1, 2, … work patterns. The answer is the queued search.',
  })
  @ZodResponse({ status: 202, type: FrontSummaryDto })
  ask(
    @Body() wanted: NewFrontDto,
    @CurrentAccount() { accountId, name }: SignedInAccount,
  ): Promise<FrontSummaryDto> {
    return this.desk.ask(wanted, { accountId, name });
  }

  @Get(':frontId')
  @Allow('patterns:read')
  @ApiOperation({ operationId: 'readFront', summary: 'A search with every catalogue that it found.' })
  @ZodResponse({ status: 200, type: FrontDto })
  read(@Param() { frontId }: FrontPath): Promise<FrontDto> {
    return this.desk.body(frontId);
  }

  @Get(':frontId/events')
  @Allow('patterns:read')
  @ApiOperation({
    operationId: 'watchFront',
    summary:
      'Server-sent events: a `snapshot` (the front), then `progress` (its summary) until it has ended.',
  })
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string' } } } })
  async events(
    @Param() { frontId }: FrontPath,
    @CurrentAccount() account: SignedInAccount,
    @Res() response: Response,
  ): Promise<void> {
    this.watching.watch(await this.desk.find(frontId), account, response);
  }

  @Post(':frontId/cancel')
  @HttpCode(202)
  @Allow('patterns:plan')
  @Audited('front.cancel')
  @ApiOperation({ operationId: 'cancelFront', summary: 'Asks a search to stop; nothing of it is kept.' })
  @ZodResponse({ status: 202, type: FrontSummaryDto })
  async cancel(@Param() { frontId }: FrontPath): Promise<FrontSummaryDto> {
    await this.desk.find(frontId);
    return this.desk.summary((await this.fronts.askCancel(frontId))!);
  }
}
