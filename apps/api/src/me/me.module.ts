import { Module } from '@nestjs/common';
import { MeController } from './me.controller';
import { MeService } from './me.service';
import { MySessionsController } from './my-sessions.controller';
import { PasswordChange } from './password-change';
import { SavedViewsController } from './saved-views.controller';

@Module({
  controllers: [MeController, MySessionsController, SavedViewsController],
  providers: [MeService, PasswordChange],
  exports: [MeService],
})
export class MeModule {}
