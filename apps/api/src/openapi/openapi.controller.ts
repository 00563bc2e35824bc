import { resolve } from 'node:path';
import { Controller, Get, Res } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import type { Response } from 'express';
import { Public } from '../access';

/** Kept beside the schemas, and held to the application by a test: making it anew would stop the process for a second. */
const DOCUMENT = resolve(__dirname, '../../../../libs/contract/openapi.json');

@Controller('openapi.json')
export class OpenApiController {
  @Get()
  @Public()
  @ApiExcludeEndpoint()
  read(@Res() response: Response): void {
    response.sendFile(DOCUMENT);
  }
}
