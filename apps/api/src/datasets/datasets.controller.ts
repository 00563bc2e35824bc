import { Controller, Get, HttpCode, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { allows } from '@homeround/contract';
import { DatasetStore } from '@homeround/store';
import type { Request, Response } from 'express';
import { ZodResponse } from 'nestjs-zod';
import { Allow, CurrentAccount, type SignedInAccount } from '../access';
import { Audited } from '../audit';
import { DatasetDesk } from './dataset-desk';
import { DatasetDto, ExportQuery, ImportResultDto } from './dtos';
import { receiveFiles } from './receive-files';
import { toDatasetBody } from './to-dataset-body';

const FILES_BODY = {
  schema: {
    type: 'object',
    properties: { files: { type: 'array', items: { type: 'string', format: 'binary' } } },
    required: ['files'],
  },
};

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ZIP = 'application/zip';

@ApiTags('datasets')
@Controller('datasets')
export class DatasetsController {
  constructor(
    private readonly datasets: DatasetStore,
    private readonly desk: DatasetDesk,
  ) {}

  @Get()
  @Allow('dataset:read')
  @ApiOperation({ operationId: 'listDatasets', summary: 'Every dataset that was imported, newest first.' })
  @ZodResponse({ status: 200, type: [DatasetDto] })
  async list(): Promise<DatasetDto[]> {
    return (await this.datasets.list()).map(toDatasetBody);
  }

  @Post('check')
  @HttpCode(200)
  @Allow('dataset:import')
  @ApiOperation({ operationId: 'checkDataset', summary: 'A dry run: every problem, nothing imported.' })
  @ApiConsumes('multipart/form-data')
  @ApiBody(FILES_BODY)
  @ZodResponse({ status: 200, type: ImportResultDto })
  async check(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ImportResultDto> {
    const received = await receiveFiles(request, response);
    try {
      return await this.desk.check(received.files);
    } finally {
      await received.remove();
    }
  }

  @Post()
  @HttpCode(200)
  @Allow('dataset:import')
  @Audited('dataset.import')
  @ApiOperation({
    operationId: 'importDataset',
    summary: 'Imports CSV files, a .zip of them or an .xlsx workbook, whole or not at all.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody(FILES_BODY)
  @ZodResponse({ status: 200, type: ImportResultDto })
  async import(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @CurrentAccount() { accountId, name }: SignedInAccount,
  ): Promise<ImportResultDto> {
    const received = await receiveFiles(request, response);
    try {
      return await this.desk.import(received.files, { accountId, name });
    } finally {
      await received.remove();
    }
  }

  @Get('current/export')
  @Allow('dataset:read')
  @Audited('dataset.export')
  @ApiOperation({
    operationId: 'exportDataset',
    summary:
      'The current dataset as files; without staff records and preferences for whoever may not plan patterns.',
  })
  @ApiOkResponse({
    content: {
      [ZIP]: { schema: { type: 'string', format: 'binary' } },
      [XLSX]: { schema: { type: 'string', format: 'binary' } },
    },
  })
  async export(
    @Query() { format }: ExportQuery,
    @CurrentAccount() { grants }: SignedInAccount,
  ): Promise<StreamableFile> {
    const detail = allows(grants, 'patterns:plan') ? 'with-staff' : 'without-staff';
    const bytes = await this.desk.export(format, detail);
    const name = format === 'xlsx' ? 'dataset.xlsx' : 'dataset.zip';
    return new StreamableFile(bytes, {
      type: format === 'xlsx' ? XLSX : ZIP,
      disposition: `attachment; filename="${name}"`,
      length: bytes.byteLength,
    });
  }
}
