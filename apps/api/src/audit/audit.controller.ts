import { AuditStore } from '@homeround/store';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { Allow } from '../access';
import { withoutAbsent } from '../http/without-absent';
import { Audited } from './audited';
import { AuditPageDto, AuditQuery } from './dtos';

@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(private readonly store: AuditStore) {}

  @Get()
  @Allow('audit:read')
  @Audited('audit.see', { once: true })
  @ApiOperation({ operationId: 'readAudit', summary: 'Who saw and changed what, newest first.' })
  @ZodResponse({ status: 200, type: AuditPageDto })
  async page(@Query() query: AuditQuery) {
    const { entries, next } = await this.store.page(withoutAbsent(query));
    return { entries: entries.map((entry) => ({ ...entry, at: entry.at.toISOString() })), next };
  }
}
