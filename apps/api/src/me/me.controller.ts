import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { CurrentAccount, type SignedInAccount, SignedIn } from '../access';
import { Audited } from '../audit';
import { ChangePasswordDto, MeDto } from './dtos';
import { MeService } from './me.service';
import { PasswordChange } from './password-change';

@ApiTags('me')
@Controller('me')
export class MeController {
  constructor(
    private readonly me: MeService,
    private readonly passwords: PasswordChange,
  ) {}

  @Get()
  @SignedIn()
  @ApiOperation({ operationId: 'readMe', summary: 'Who is signed in and what they may see.' })
  @ZodResponse({ status: 200, type: MeDto })
  read(@CurrentAccount() { accountId }: SignedInAccount) {
    return this.me.read(accountId);
  }

  @Post('password')
  @HttpCode(204)
  @SignedIn()
  @Audited('account.change-password')
  @ApiOperation({ operationId: 'changePassword', summary: 'Sets a new password; every other session ends.' })
  @ApiNoContentResponse()
  changePassword(@CurrentAccount() account: SignedInAccount, @Body() body: ChangePasswordDto): Promise<void> {
    return this.passwords.change(account, body);
  }
}
