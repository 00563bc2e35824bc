import { Module } from '@nestjs/common';
import { LocalitiesModule } from '../localities/localities.module';
import { PinDesk } from './pin-desk';
import { PinsController } from './pins.controller';

@Module({ imports: [LocalitiesModule], controllers: [PinsController], providers: [PinDesk] })
export class PinsModule {}
