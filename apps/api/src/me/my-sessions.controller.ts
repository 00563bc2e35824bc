import { SessionStore } from '@homeround/store';
import { Controller, Delete, Get, HttpCode, Param } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { CurrentAccount, type SignedInAccount, SignedIn } from '../access';
import { Audited } from '../audit';
import { refuse } from '../errors/refuse';
import { SessionDto, SessionPath } from './dtos';

@ApiTags('me')
@Controller('me/sessions')
export class MySessionsController {
  constructor(private readonly sessions: SessionStore) {}

  @Get()
  @SignedIn()
  @ApiOperation({
    operationId: 'listMySessions',
    summary: 'Where the account is signed in, the last used first.',
  })
  @ZodResponse({ status: 200, type: [SessionDto] })
  async list(@CurrentAccount() { accountId, sid }: SignedInAccount) {
    const sessions = await this.sessions.list(accountId, sid);
    return sessions.map(({ sessionId, createdAt, lastSeenAt, expiresAt, current }) => ({
      ...{ sessionId, current },
      createdAt: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    }));
  }

  @Delete(':sessionId')
  @HttpCode(204)
  @SignedIn()
  @Audited('account.revoke-session')
  @ApiOperation({ operationId: 'revokeMySession', summary: 'Ends one of the own sessions, at once.' })
  @ApiNoContentResponse()
  async revoke(
    @CurrentAccount() { accountId }: SignedInAccount,
    @Param() { sessionId }: SessionPath,
  ): Promise<void> {
    if (!(await this.sessions.revoke(sessionId, accountId))) throw refuse('NOT_FOUND');
  }
}
