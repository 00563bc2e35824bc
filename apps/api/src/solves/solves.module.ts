import { Module } from '@nestjs/common';
import { LocalitiesModule } from '../localities/localities.module';
import { SolveDesk } from './solve-desk';
import { SolveWatch } from './solve-watch';
import { SolvesController } from './solves.controller';

@Module({
  imports: [LocalitiesModule],
  controllers: [SolvesController],
  providers: [SolveDesk, SolveWatch],
  exports: [SolveDesk],
})
export class SolvesModule {}
