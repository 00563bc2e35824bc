import { Module } from '@nestjs/common';
import { ScreensModule } from '../screens/screens.module';
import { PublishDesk } from './publish-desk';
import { RotaReader } from './rota-reader';
import { RotasController } from './rotas.controller';

@Module({ imports: [ScreensModule], controllers: [RotasController], providers: [PublishDesk, RotaReader] })
export class RotasModule {}
