import { PostgresSolveStore, type SolveRecord } from '@homeround/store';
import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ZodResponse } from 'nestjs-zod';
import { Allow, CurrentAccount, type SignedInAccount } from '../access';
import { Audited } from '../audit';
import { refuse } from '../errors/refuse';
import { LocalityPath } from '../localities/locality-path';
import { NewSolveDto, SolveDto, SolvePath, SolveProgressDto, SolveSnapshotDto } from './dtos';
import { SolveDesk } from './solve-desk';
import { SolveWatch } from './solve-watch';
import { toSolveBody } from './to-solve-body';

/** Half a year of one solve a week, and its trials. */
const LISTED = 100;

@ApiTags('solves')
@ApiExtraModels(SolveProgressDto.Output)
@Controller('localities/:localityId/solves')
export class SolvesController {
  constructor(
    private readonly solves: PostgresSolveStore,
    private readonly desk: SolveDesk,
    private readonly watching: SolveWatch,
  ) {}

  @Get()
  @Allow('rota:read')
  @ApiOperation({ operationId: 'listSolves', summary: 'The solves of a locality, newest first.' })
  @ZodResponse({ status: 200, type: [SolveDto] })
  async list(@Param() { localityId }: LocalityPath): Promise<SolveDto[]> {
    return (await this.solves.list(localityId, LISTED)).map(toSolveBody);
  }

  @Post()
  @HttpCode(202)
  @Allow('solve:ask')
  @Audited('solve.ask', { answerIds: ['solveId'] })
  @ApiOperation({ operationId: 'askSolve', summary: 'Asks for a rota. The answer is the queued solve.' })
  @ZodResponse({ status: 202, type: SolveDto })
  async ask(
    @Param() { localityId }: LocalityPath,
    @Body() wanted: NewSolveDto,
    @CurrentAccount() { accountId, name }: SignedInAccount,
  ): Promise<SolveDto> {
    return toSolveBody(await this.desk.ask(localityId, wanted, { accountId, name }));
  }

  @Get(':solveId')
  @Allow('rota:read')
  @ApiOperation({ operationId: 'readSolve', summary: 'A solve with its whole curve.' })
  @ZodResponse({ status: 200, type: SolveSnapshotDto })
  async read(@Param() path: SolvePath): Promise<SolveSnapshotDto> {
    const { solveId } = await this.find(path);
    return (await this.watching.snapshot(solveId))!;
  }

  @Get(':solveId/events')
  @Allow('rota:read')
  @ApiOperation({
    operationId: 'watchSolve',
    summary: 'Server-sent events: a `snapshot`, then `progress` until the solve has ended.',
  })
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string' } } } })
  async events(
    @Param() path: SolvePath,
    @CurrentAccount() account: SignedInAccount,
    @Res() response: Response,
  ): Promise<void> {
    this.watching.watch(await this.find(path), account, response);
  }

  @Post(':solveId/cancel')
  @HttpCode(202)
  @Allow('solve:ask')
  @Audited('solve.cancel')
  @ApiOperation({ operationId: 'cancelSolve', summary: 'Asks a solve to stop; nothing of it is kept.' })
  @ZodResponse({ status: 202, type: SolveDto })
  async cancel(@Param() path: SolvePath): Promise<SolveDto> {
    const { solveId } = await this.find(path);
    return toSolveBody((await this.solves.askCancel(solveId))!);
  }

  /** Another locality's solve is none. */
  private async find({ localityId, solveId }: SolvePath): Promise<SolveRecord> {
    const solve = await this.solves.find(solveId);
    if (solve?.localityId !== localityId) throw refuse('NOT_FOUND');
    return solve;
  }
}
