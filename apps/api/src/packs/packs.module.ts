import { Module } from '@nestjs/common';
import { FrontsModule } from '../fronts/fronts.module';
import { OptionsModule } from '../options/options.module';
import { PatternsModule } from '../patterns/patterns.module';
import { PackDesk } from './pack-desk';
import { PackMaker } from './pack-maker';
import { PacksController } from './packs.controller';

@Module({
  imports: [PatternsModule, FrontsModule, OptionsModule],
  controllers: [PacksController],
  providers: [PackDesk, PackMaker],
})
export class PacksModule {}
