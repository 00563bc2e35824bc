import { Module } from '@nestjs/common';
import { LocalitiesController } from './localities.controller';
import { LocalityDesk } from './locality-desk';

@Module({ controllers: [LocalitiesController], providers: [LocalityDesk], exports: [LocalityDesk] })
export class LocalitiesModule {}
