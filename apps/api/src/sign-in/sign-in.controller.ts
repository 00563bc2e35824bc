import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { ZodResponse } from 'nestjs-zod';
import { Public, SignedIn } from '../access';
import { Audited } from '../audit';
import { StrictLimit } from '../http/strict-limit';
import { MeDto } from '../me/dtos';
import { SignInDto, WelcomeDto } from './dtos';
import { SignIn } from './sign-in';
import { Welcome } from './welcome';

@ApiTags('sign in')
@Controller()
export class SignInController {
  constructor(
    private readonly signIn: SignIn,
    private readonly welcome: Welcome,
  ) {}

  @Get('welcome')
  @Public()
  @ApiOperation({ operationId: 'readWelcome', summary: 'What anybody may know before signing in.' })
  @ZodResponse({ status: 200, type: WelcomeDto })
  readWelcome() {
    return this.welcome.read();
  }

  @Post('sign-in')
  @HttpCode(200)
  @Public()
  @StrictLimit()
  @ApiOperation({ operationId: 'signIn', summary: 'Begins a session; its cookie comes with the answer.' })
  @ZodResponse({ status: 200, type: MeDto })
  begin(@Body() body: SignInDto, @Req() request: Request) {
    return this.signIn.begin(body, request);
  }

  @Post('sign-out')
  @HttpCode(204)
  @SignedIn()
  @Audited('account.sign-out')
  @ApiOperation({ operationId: 'signOut', summary: 'Ends the session.' })
  @ApiNoContentResponse()
  end(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    return this.signIn.end(request, response);
  }
}
