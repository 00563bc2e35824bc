import { Module } from '@nestjs/common';
import { PatternsModule } from '../patterns/patterns.module';
import { FrontDesk } from './front-desk';
import { FrontWatch } from './front-watch';
import { FrontsController } from './fronts.controller';

@Module({
  imports: [PatternsModule],
  controllers: [FrontsController],
  providers: [FrontDesk, FrontWatch],
  exports: [FrontDesk],
})
export class FrontsModule {}
