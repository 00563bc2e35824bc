import { Controller, Get, Param, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Allow } from '../access';
import { Audited } from '../audit';
import { RotaPath } from '../rotas/rota-path';
import { answerShown } from './answer-shown';
import {
  BoardDayDto,
  BoardWeekDto,
  ExplanationDto,
  PeopleListDto,
  PersonPageDto,
  RotaDifferencesDto,
  WorkerPageDto,
  WorkersListDto,
  WorkerSheetsDto,
} from './dtos';
import { ScreenDesk } from './screen-desk';
import { DayPath, DifferencesQuery, PersonPath, SheetsQuery, VisitPath, WorkerPath } from './screen-paths';
import type { View } from './view';

type Answer = Promise<StreamableFile | undefined>;

/** What screens show of one rota. A rota's body never changes, so every answer can be kept by its ETag. */
@ApiTags('screens')
@Controller('localities/:localityId/rotas/:rotaId')
export class ScreensController {
  constructor(private readonly desk: ScreenDesk) {}

  @Get('board/week')
  @Allow('rota:read')
  @Audited('board.see', { once: true })
  @ApiOperation({
    operationId: 'readBoardWeek',
    summary: 'The whole period: a cell for each worker and day.',
  })
  @ApiOkResponse({ type: BoardWeekDto.Output })
  week(
    @Param() path: RotaPath,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Answer {
    return this.send(path, { kind: 'board-week' }, request, response);
  }

  @Get('board/days/:date')
  @Allow('rota:read')
  @Audited('board.see', { once: true })
  @ApiOperation({ operationId: 'readBoardDay', summary: 'One day: every row, visit and journey.' })
  @ApiOkResponse({ type: BoardDayDto.Output })
  day(
    @Param() path: DayPath,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Answer {
    return this.send(path, { kind: 'board-day', date: path.date }, request, response);
  }

  @Get('visits/:visitId/explanation')
  @Allow('rota:read')
  @Audited('visit.see', { once: true })
  @ApiOperation({
    operationId: 'explainVisit',
    summary: 'Why a visit is where it is, and every alternative.',
  })
  @ApiOkResponse({ type: ExplanationDto.Output })
  explanation(
    @Param() path: VisitPath,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Answer {
    return this.send(path, { kind: 'explanation', visitId: path.visitId }, request, response);
  }

  @Get('people')
  @Allow('rota:read')
  @Audited('people.see', { once: true })
  @ApiOperation({ operationId: 'listPeople', summary: 'Everybody in a rota: who meets too many faces.' })
  @ApiOkResponse({ type: PeopleListDto.Output })
  people(
    @Param() path: RotaPath,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Answer {
    return this.send(path, { kind: 'people' }, request, response);
  }

  @Get('people/:personId')
  @Allow('rota:read')
  @Audited('person.see', { once: true })
  @ApiOperation({ operationId: 'readPersonPage', summary: 'A person in one rota.' })
  @ApiOkResponse({ type: PersonPageDto.Output })
  person(
    @Param() path: PersonPath,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Answer {
    return this.send(path, { kind: 'person', personId: path.personId }, request, response);
  }

  @Get('workers')
  @Allow('rota:read')
  @Audited('workers.see', { once: true })
  @ApiOperation({ operationId: 'listWorkers', summary: 'Everybody who works in a rota, with their hours.' })
  @ApiOkResponse({ type: WorkersListDto.Output })
  workers(
    @Param() path: RotaPath,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Answer {
    return this.send(path, { kind: 'workers' }, request, response);
  }

  @Get('workers/:workerId')
  @Allow('rota:read')
  @Audited('worker.see', { once: true })
  @ApiOperation({ operationId: 'readWorkerPage', summary: 'A worker in one rota: rounds, hours, rest.' })
  @ApiOkResponse({ type: WorkerPageDto.Output })
  worker(
    @Param() path: WorkerPath,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Answer {
    return this.send(path, { kind: 'worker', workerId: path.workerId }, request, response);
  }

  @Get('worker-sheets')
  @Allow('rota:read')
  @Audited('worker-sheets.see', { once: true, queryIds: ['workerIds'] })
  @ApiOperation({ operationId: 'readWorkerSheets', summary: 'Rounds of many workers, for printing.' })
  @ApiOkResponse({ type: WorkerSheetsDto.Output })
  sheets(
    @Param() path: RotaPath,
    @Query() { workerIds }: SheetsQuery,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Answer {
    const asked = workerIds === undefined ? {} : { workerIds: workerIds.split(',').filter(Boolean) };
    return this.send(path, { kind: 'worker-sheets', ...asked }, request, response);
  }

  @Get('differences')
  @Allow('rota:read')
  @Audited('rota.compare', { once: true, queryIds: ['before'] })
  @ApiOperation({
    operationId: 'compareRotas',
    summary: 'What differs from another rota of the locality, for whom.',
  })
  @ApiOkResponse({ type: RotaDifferencesDto.Output })
  differences(
    @Param() path: RotaPath,
    @Query() { before }: DifferencesQuery,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Answer {
    return this.send(path, { kind: 'differences', beforeRotaId: before ?? null }, request, response);
  }

  private async send(
    { localityId, rotaId }: RotaPath,
    view: View,
    request: Request,
    response: Response,
  ): Answer {
    return answerShown(request, response, await this.desk.show(localityId, rotaId, view));
  }
}
