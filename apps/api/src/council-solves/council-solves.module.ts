import { Module } from '@nestjs/common';
import { SolvesModule } from '../solves/solves.module';
import { CouncilSolveDesk } from './council-solve-desk';
import { CouncilSolvesController } from './council-solves.controller';

@Module({ imports: [SolvesModule], controllers: [CouncilSolvesController], providers: [CouncilSolveDesk] })
export class CouncilSolvesModule {}
