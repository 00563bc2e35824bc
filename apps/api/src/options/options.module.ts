import { Module } from '@nestjs/common';
import { FrontsModule } from '../fronts/fronts.module';
import { PatternsModule } from '../patterns/patterns.module';
import { OptionDesk } from './option-desk';
import { OptionReader } from './option-reader';
import { OptionViewsController } from './option-views.controller';
import { TeamCapacities } from './team-capacities';
import { OptionsController } from './options.controller';

@Module({
  imports: [PatternsModule, FrontsModule],
  controllers: [OptionsController, OptionViewsController],
  providers: [OptionDesk, OptionReader, TeamCapacities],
  exports: [OptionReader, TeamCapacities],
})
export class OptionsModule {}
