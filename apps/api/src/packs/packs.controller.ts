import { PackStore } from '@homeround/store';
import { Body, Controller, Get, HttpCode, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { Allow, CurrentAccount, type SignedInAccount } from '../access';
import { Audited } from '../audit';
import { refuse } from '../errors/refuse';
import { OptionPath } from '../options/dtos';
import { NewPackDto, PackDto, PackFilePath, PackPath } from './dtos';
import { PackDesk } from './pack-desk';
import { toPackBody } from './to-pack-body';

/** Consultation packs. They name workers: whoever takes a file of one is noted. */
@ApiTags('work patterns')
@Controller()
export class PacksController {
  constructor(
    private readonly packs: PackStore,
    private readonly desk: PackDesk,
  ) {}

  @Post('options/:optionId/packs')
  @HttpCode(202)
  @Allow('patterns:plan')
  @Audited('pack.make', { answerIds: ['packId'] })
  @ApiOperation({
    operationId: 'makePack',
    summary: 'Makes a consultation pack: HTML, PDF, workbook and letters. The answer is the pack being made.',
  })
  @ZodResponse({ status: 202, type: PackDto })
  async make(
    @Param() { optionId }: OptionPath,
    @Body() wanted: NewPackDto,
    @CurrentAccount() { accountId, name }: SignedInAccount,
  ): Promise<PackDto> {
    return toPackBody(await this.desk.make(optionId, wanted, { accountId, name }));
  }

  @Get('packs/:packId')
  @Allow('patterns:read')
  @ApiOperation({ operationId: 'readPack', summary: 'A pack and its files.' })
  @ZodResponse({ status: 200, type: PackDto })
  async read(@Param() { packId }: PackPath): Promise<PackDto> {
    const pack = await this.packs.find(packId);
    if (!pack) throw refuse('NOT_FOUND');
    return toPackBody(pack);
  }

  @Get('packs/:packId/files/:name')
  @Allow('patterns:plan')
  @Audited('pack.take')
  @ApiOperation({ operationId: 'readPackFile', summary: 'One file of a pack, as it was made.' })
  @ApiOkResponse({
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  })
  async file(@Param() { packId, name }: PackFilePath): Promise<StreamableFile> {
    const file = await this.packs.file(packId, name);
    if (!file) throw refuse('NOT_FOUND');
    return new StreamableFile(file.bytes, {
      type: file.mediaType,
      disposition: `attachment; filename="${file.name}"`,
      length: file.bytes.byteLength,
    });
  }
}
