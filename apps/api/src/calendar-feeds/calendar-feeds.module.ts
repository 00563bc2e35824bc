import { Module } from '@nestjs/common';
import { LocalitiesModule } from '../localities/localities.module';
import { CalendarDesk } from './calendar-desk';
import { CalendarFeedsController } from './calendar-feeds.controller';

@Module({ imports: [LocalitiesModule], controllers: [CalendarFeedsController], providers: [CalendarDesk] })
export class CalendarFeedsModule {}
