import { CalendarFeedStore } from '@homeround/store';
import { Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { ZodResponse } from 'nestjs-zod';
import { Allow, CurrentAccount, Public, type SignedInAccount } from '../access';
import { Audited } from '../audit';
import { refuse } from '../errors/refuse';
import { CalendarDesk } from './calendar-desk';
import { CalendarFeedDto, CalendarFeedPath, CalendarTokenPath, NewCalendarFeedDto } from './dtos';
import { toFeedBody } from './to-feed-body';

@ApiTags('calendar feeds')
@Controller()
export class CalendarFeedsController {
  constructor(
    private readonly feeds: CalendarFeedStore,
    private readonly desk: CalendarDesk,
  ) {}

  @Get('localities/:localityId/workers/:workerId/calendar-feed')
  @Allow('rota:read')
  @ApiOperation({
    operationId: 'readCalendarFeed',
    summary: "Whether a worker's duties can be subscribed to.",
  })
  @ZodResponse({ status: 200, type: CalendarFeedDto })
  async read(@Param() { localityId, workerId }: CalendarFeedPath): Promise<CalendarFeedDto> {
    const feed = await this.feeds.find(localityId, workerId);
    if (!feed) throw refuse('NOT_FOUND');
    return toFeedBody(feed);
  }

  @Post('localities/:localityId/workers/:workerId/calendar-feed')
  @HttpCode(201)
  @Allow('calendar:change')
  @Audited('calendar-feed.make')
  @ApiOperation({
    operationId: 'makeCalendarFeed',
    summary: 'Makes the address of a feed, shown this once; an older one stops working.',
  })
  @ZodResponse({ status: 201, type: NewCalendarFeedDto })
  async make(
    @Param() { localityId, workerId }: CalendarFeedPath,
    @CurrentAccount() { accountId, name }: SignedInAccount,
    @Req() request: Request,
  ): Promise<NewCalendarFeedDto> {
    const origin = `${request.protocol}://${request.host}`;
    return this.desk.make(localityId, workerId, { accountId, name }, origin);
  }

  @Delete('localities/:localityId/workers/:workerId/calendar-feed')
  @HttpCode(204)
  @Allow('calendar:change')
  @Audited('calendar-feed.remove')
  @ApiOperation({ operationId: 'removeCalendarFeed', summary: 'Ends a feed.' })
  @ApiNoContentResponse()
  async remove(@Param() { localityId, workerId }: CalendarFeedPath): Promise<void> {
    if (!(await this.feeds.remove(localityId, workerId))) throw refuse('NOT_FOUND');
  }

  // Its line of the trail is the feed's: the address holds the secret, and no account asks.
  @Get('calendar/:token')
  @Public()
  @ApiOperation({
    operationId: 'readCalendar',
    summary: 'Duties as iCalendar, for who has the secret address.',
  })
  @ApiOkResponse({ content: { 'text/calendar': { schema: { type: 'string' } } } })
  async calendar(
    @Param() { token }: CalendarTokenPath,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    response.setHeader('Content-Type', 'text/calendar; charset=utf-8');
    response.setHeader('Cache-Control', 'private, no-cache');
    return this.desk.calendarOf(token.replace(/\.ics$/, ''));
  }
}
