import { PostgresSolveStore } from '@homeround/store';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { Allow, CurrentAccount, type SignedInAccount } from '../access';
import { Audited } from '../audit';
import { refuse } from '../errors/refuse';
import { CouncilSolveDesk } from './council-solve-desk';
import { CouncilSolveDto, CouncilSolvePath, NewCouncilSolveDto } from './dtos';
import { toCouncilSolveBody } from './to-council-solve-body';

/** A year of weeks. */
const LISTED = 52;

@ApiTags('council solves')
@Controller('council-solves')
export class CouncilSolvesController {
  constructor(
    private readonly solves: PostgresSolveStore,
    private readonly desk: CouncilSolveDesk,
  ) {}

  @Get()
  @Allow('council:solve')
  @ApiOperation({ operationId: 'listCouncilSolves', summary: 'Solves of several localities, newest first.' })
  @ZodResponse({ status: 200, type: [CouncilSolveDto] })
  async list(): Promise<CouncilSolveDto[]> {
    return (await this.solves.listCouncils(LISTED)).map(toCouncilSolveBody);
  }

  @Post()
  @HttpCode(202)
  @Allow('council:solve')
  @Audited('council-solve.ask', { answerIds: ['councilSolveId'] })
  @ApiOperation({ operationId: 'askCouncilSolve', summary: 'Asks for a rota of each of several localities.' })
  @ZodResponse({ status: 202, type: CouncilSolveDto })
  async ask(
    @Body() wanted: NewCouncilSolveDto,
    @CurrentAccount() { accountId, name }: SignedInAccount,
  ): Promise<CouncilSolveDto> {
    return toCouncilSolveBody(await this.desk.ask(wanted, { accountId, name }));
  }

  @Get(':councilSolveId')
  @Allow('council:solve')
  @ApiOperation({
    operationId: 'readCouncilSolve',
    summary: 'The solves of several localities and their sums.',
  })
  @ZodResponse({ status: 200, type: CouncilSolveDto })
  async read(@Param() { councilSolveId }: CouncilSolvePath): Promise<CouncilSolveDto> {
    const council = await this.solves.findCouncil(councilSolveId);
    if (!council) throw refuse('NOT_FOUND');
    return toCouncilSolveBody(council);
  }

  @Post(':councilSolveId/cancel')
  @HttpCode(202)
  @Allow('council:solve')
  @Audited('council-solve.cancel')
  @ApiOperation({ operationId: 'cancelCouncilSolve', summary: 'Asks every solve of it to stop.' })
  @ZodResponse({ status: 202, type: CouncilSolveDto })
  async cancel(@Param() { councilSolveId }: CouncilSolvePath): Promise<CouncilSolveDto> {
    const council = await this.solves.askCancelCouncil(councilSolveId);
    if (!council) throw refuse('NOT_FOUND');
    return toCouncilSolveBody(council);
  }
}
