import { Module } from '@nestjs/common';
import { CalendarFeedsController } from './calendar-feeds.controller';

@Module({ controllers: [CalendarFeedsController] })
export class CalendarFeedsModule {}
