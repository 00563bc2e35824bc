import { Module } from '@nestjs/common';
import { MeModule } from '../me/me.module';
import { SignIn } from './sign-in';
import { SignInController } from './sign-in.controller';
import { Welcome } from './welcome';

@Module({ imports: [MeModule], controllers: [SignInController], providers: [SignIn, Welcome] })
export class SignInModule {}
