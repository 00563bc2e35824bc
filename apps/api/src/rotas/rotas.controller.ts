import { type ChangeOutcome, RotaStore, type RotaSummaryRecord } from '@homeround/store';
import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  Patch,
  Post,
  Req,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { ZodResponse } from 'nestjs-zod';
import { Allow, CurrentAccount, type SignedInAccount } from '../access';
import { Audited } from '../audit';
import { refuse } from '../errors/refuse';
import { LocalityPath } from '../localities/locality-path';
import { answerShown } from '../screens/answer-shown';
import { ScreenDesk } from '../screens/screen-desk';
import {
  DiscardRotaDto,
  PublishPreviewDto,
  PublishRotaDto,
  RenameRotaDto,
  RotaDetailDto,
  RotaSummaryDto,
} from './dtos';
import { PublishDesk } from './publish-desk';
import { refuseConflict } from './refuse-conflict';
import { RotaPath } from './rota-path';
import { RotaReader } from './rota-reader';
import { toRotaBody } from './to-rota-body';

@ApiTags('rotas')
@Controller('localities/:localityId/rotas')
export class RotasController {
  constructor(
    private readonly rotas: RotaStore,
    private readonly reader: RotaReader,
    private readonly publishing: PublishDesk,
    private readonly desk: ScreenDesk,
  ) {}

  @Get()
  @Allow('rota:read')
  @ApiOperation({ operationId: 'listRotas', summary: 'The rotas of a locality, latest period first.' })
  @ZodResponse({ status: 200, type: [RotaSummaryDto] })
  async list(@Param() { localityId }: LocalityPath): Promise<RotaSummaryDto[]> {
    return (await this.rotas.list(localityId)).map(toRotaBody);
  }

  @Get(':rotaId')
  @Allow('rota:read')
  @Audited('rota.see', { once: true })
  @ApiOperation({ operationId: 'readRota', summary: 'A rota with what the checker says of it.' })
  @ZodResponse({ status: 200, type: RotaDetailDto })
  read(@Param() path: RotaPath): Promise<RotaDetailDto> {
    return this.reader.detail(path);
  }

  @Patch(':rotaId')
  @Allow('rota:change')
  @Audited('rota.rename')
  @ApiOperation({ operationId: 'renameRota', summary: 'Gives a rota another name.' })
  @ZodResponse({ status: 200, type: RotaSummaryDto })
  async rename(
    @Param() path: RotaPath,
    @Body() { revision, name }: RenameRotaDto,
    @CurrentAccount() account: SignedInAccount,
  ): Promise<RotaSummaryDto> {
    return toRotaBody(changed(await this.rotas.rename({ ...path, revision, name, by: byOf(account) })));
  }

  @Post(':rotaId/discard')
  @HttpCode(200)
  @Allow('rota:change')
  @Audited('rota.discard')
  @ApiOperation({ operationId: 'discardRota', summary: 'Puts a draft aside.' })
  @ZodResponse({ status: 200, type: RotaSummaryDto })
  async discard(
    @Param() path: RotaPath,
    @Body() { revision }: DiscardRotaDto,
    @CurrentAccount() account: SignedInAccount,
  ): Promise<RotaSummaryDto> {
    return toRotaBody(changed(await this.rotas.discard({ ...path, revision, by: byOf(account) })));
  }

  @Get(':rotaId/publish-preview')
  @Allow('rota:read')
  @Audited('rota.preview', { once: true })
  @ApiOperation({ operationId: 'previewPublishing', summary: 'What publishing would change, for whom.' })
  @ApiOkResponse({ type: PublishPreviewDto.Output })
  async preview(@Param() path: RotaPath, @Res({ passthrough: true }) response: Response): Promise<string> {
    response.type('json');
    return this.reader.preview(path);
  }

  // The store writes its own line of the trail, in the transaction that publishes; this one tells of the asking.
  @Post(':rotaId/publish')
  @HttpCode(200)
  @Allow('rota:publish')
  @Audited('rota.ask-publish')
  @ApiOperation({ operationId: 'publishRota', summary: 'Makes a rota the one that holds for its period.' })
  @ZodResponse({ status: 200, type: RotaSummaryDto })
  async publish(
    @Param() path: RotaPath,
    @Body() wanted: PublishRotaDto,
    @CurrentAccount() account: SignedInAccount,
  ): Promise<RotaSummaryDto> {
    return toRotaBody(await this.publishing.publish(path, wanted, byOf(account)));
  }

  @Get(':rotaId/file')
  @Allow('rota:read')
  @Audited('rota.download')
  @ApiOperation({
    operationId: 'downloadRota',
    summary: 'The rota as a file; docs/rota-file.md describes it.',
  })
  @ApiOkResponse({ content: { 'application/json': { schema: { type: 'object' } } } })
  async file(
    @Param() { localityId, rotaId }: RotaPath,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile | undefined> {
    const shown = await this.desk.show(localityId, rotaId, { kind: 'file' });
    if (shown) response.attachment(`rota-${rotaId}.json`);
    return answerShown(request, response, shown);
  }
}

const byOf = ({ accountId, name }: SignedInAccount) => ({ accountId, name });

function changed(outcome: ChangeOutcome): RotaSummaryRecord {
  if (outcome.kind === 'unknown') throw refuse('NOT_FOUND');
  if (outcome.kind === 'conflict') throw refuseConflict(outcome.conflict);
  return outcome.rota;
}
