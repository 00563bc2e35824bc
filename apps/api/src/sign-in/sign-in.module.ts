import { Module } from '@nestjs/common';
import { MeModule } from '../me/me.module';
import { CloseDemo } from './close-demo';
import { SignIn } from './sign-in';
import { SignInController } from './sign-in.controller';
import { Welcome } from './welcome';

@Module({ imports: [MeModule], controllers: [SignInController], providers: [CloseDemo, SignIn, Welcome] })
export class SignInModule {}
