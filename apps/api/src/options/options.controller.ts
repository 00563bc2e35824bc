import { OptionStore } from '@homeround/store';
import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { Allow, CurrentAccount, type SignedInAccount } from '../access';
import { Audited } from '../audit';
import { Refusal } from '../errors/refusal';
import { withoutAbsent } from '../http/without-absent';
import {
  ChangeOptionDto,
  CompareQuery,
  NewMeasureDto,
  NewOptionDto,
  OptionDto,
  OptionPath,
  OptionsComparisonDto,
  OptionsQuery,
  OptionSummaryDto,
} from './dtos';
import { OptionDesk } from './option-desk';
import { OptionReader } from './option-reader';
import { toOptionSummary } from './to-option-body';

/** More options than one review of work patterns weighs. */
const LISTED = 200;

@ApiTags('work patterns')
@Controller('options')
export class OptionsController {
  constructor(
    private readonly options: OptionStore,
    private readonly desk: OptionDesk,
    private readonly reader: OptionReader,
  ) {}

  @Get()
  @Allow('patterns:read')
  @ApiOperation({ operationId: 'listOptions', summary: 'Options: today’s patterns first, then the newest.' })
  @ZodResponse({ status: 200, type: [OptionSummaryDto] })
  async list(@Query() { frontId }: OptionsQuery): Promise<OptionSummaryDto[]> {
    return (await this.options.list(LISTED, frontId)).map(toOptionSummary);
  }

  @Post()
  @HttpCode(202)
  @Allow('patterns:plan')
  @Audited('option.ask', { answerIds: ['optionId'] })
  @ApiOperation({
    operationId: 'askOption',
    summary: 'Chooses a catalogue of a front, or asks for one with patterns and bounds of one’s own.',
  })
  @ZodResponse({ status: 202, type: OptionSummaryDto })
  async ask(
    @Body() wanted: NewOptionDto,
    @CurrentAccount() { accountId, name }: SignedInAccount,
  ): Promise<OptionSummaryDto> {
    return toOptionSummary(await this.desk.ask(wanted, { accountId, name }));
  }

  @Get('compare')
  @Allow('patterns:read')
  @ApiOperation({ operationId: 'compareOptions', summary: 'Options side by side, figure by figure.' })
  @ZodResponse({ status: 200, type: OptionsComparisonDto })
  compare(@Query() { ids }: CompareQuery): Promise<OptionsComparisonDto> {
    return this.reader.compare(ids);
  }

  @Get(':optionId')
  @Allow('patterns:read')
  @ApiOperation({
    operationId: 'readOption',
    summary: 'An option: its patterns, its figures and what was measured.',
  })
  @ZodResponse({ status: 200, type: OptionDto })
  read(@Param() { optionId }: OptionPath): Promise<OptionDto> {
    return this.reader.body(optionId);
  }

  @Patch(':optionId')
  @Allow('patterns:plan')
  @Audited('option.change')
  @ApiOperation({
    operationId: 'changeOption',
    summary: 'Another name or note. The catalogue never changes.',
  })
  @ZodResponse({ status: 200, type: OptionSummaryDto })
  async change(
    @Param() { optionId }: OptionPath,
    @Body() { revision, ...changes }: ChangeOptionDto,
  ): Promise<OptionSummaryDto> {
    await this.reader.find(optionId);
    if (!(await this.options.change(optionId, revision, withoutAbsent(changes)))) throw optionChanged();
    return toOptionSummary(await this.reader.find(optionId));
  }

  @Post(':optionId/measure')
  @HttpCode(202)
  @Allow('patterns:plan')
  @Audited('option.measure')
  @ApiOperation({
    operationId: 'measureOption',
    summary: 'Has a real rota made for every locality and seed, on the option’s patterns and on today’s.',
  })
  @ZodResponse({ status: 202, type: OptionSummaryDto })
  async measure(@Param() { optionId }: OptionPath, @Body() wanted: NewMeasureDto): Promise<OptionSummaryDto> {
    return toOptionSummary(await this.desk.measure(optionId, wanted));
  }

  @Post(':optionId/cancel')
  @HttpCode(202)
  @Allow('patterns:plan')
  @Audited('option.cancel')
  @ApiOperation({ operationId: 'cancelOption', summary: 'Stops its search, or its measuring.' })
  @ZodResponse({ status: 202, type: OptionSummaryDto })
  async cancel(@Param() { optionId }: OptionPath): Promise<OptionSummaryDto> {
    await this.reader.find(optionId);
    return toOptionSummary((await this.options.askCancel(optionId))!);
  }
}

const optionChanged = () =>
  new Refusal(409, {
    code: 'OPTION_CHANGED',
    cause: 'The option’s name or note was changed since it was read.',
    action: 'Read it again, then decide again.',
  });
