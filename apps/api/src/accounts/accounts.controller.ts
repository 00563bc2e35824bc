import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { Allow } from '../access';
import { Audited } from '../audit';
import { AccountsService } from './accounts.service';
import { AccountDto, AccountPath, ChangeAccountDto, NewAccountDto } from './dtos';

@ApiTags('accounts')
@Controller('accounts')
export class AccountsController {
  constructor(private readonly accounts: AccountsService) {}

  @Get()
  @Allow('account:manage')
  @Audited('accounts.see', { once: true })
  @ApiOperation({ operationId: 'listAccounts', summary: 'Every account, by username.' })
  @ZodResponse({ status: 200, type: [AccountDto] })
  list() {
    return this.accounts.list();
  }

  @Post()
  @Allow('account:manage')
  @Audited('account.create', { answerIds: ['accountId'] })
  @ApiOperation({
    operationId: 'createAccount',
    summary: 'Makes an account; its owner should change the password.',
  })
  @ZodResponse({ status: 201, type: AccountDto })
  create(@Body() body: NewAccountDto) {
    return this.accounts.create(body);
  }

  @Patch(':accountId')
  @Allow('account:manage')
  @Audited('account.change')
  @ApiOperation({
    operationId: 'changeAccount',
    summary: 'Changes name, password, grants or whether it may sign in; but for the name, its sessions end.',
  })
  @ZodResponse({ status: 200, type: AccountDto })
  change(@Param() { accountId }: AccountPath, @Body() body: ChangeAccountDto) {
    return this.accounts.change(accountId, body);
  }

  @Post(':accountId/revoke-sessions')
  @HttpCode(204)
  @Allow('account:manage')
  @Audited('account.revoke-sessions')
  @ApiOperation({ operationId: 'revokeSessions', summary: 'Signs an account out everywhere, at once.' })
  @ApiNoContentResponse()
  revokeSessions(@Param() { accountId }: AccountPath): Promise<void> {
    return this.accounts.revokeSessions(accountId);
  }
}
