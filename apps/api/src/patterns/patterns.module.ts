import { Module } from '@nestjs/common';
import { PatternDesk } from './pattern-desk';
import { PatternsController } from './patterns.controller';

@Module({ controllers: [PatternsController], providers: [PatternDesk], exports: [PatternDesk] })
export class PatternsModule {}
