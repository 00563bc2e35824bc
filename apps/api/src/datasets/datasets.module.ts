import { Module } from '@nestjs/common';
import { DatasetDesk } from './dataset-desk';
import { DatasetsController } from './datasets.controller';

@Module({ controllers: [DatasetsController], providers: [DatasetDesk] })
export class DatasetsModule {}
