import { Module } from '@nestjs/common';
import { ScreenDesk } from './screen-desk';
import { ScreensController } from './screens.controller';

@Module({ controllers: [ScreensController], providers: [ScreenDesk], exports: [ScreenDesk] })
export class ScreensModule {}
