import { CalendarFeedsModule } from './calendar-feeds/calendar-feeds.module';
import { CouncilSolvesModule } from './council-solves/council-solves.module';
import { DatasetsModule } from './datasets/datasets.module';
import { LocalitiesModule } from './localities/localities.module';
import { PinsModule } from './pins/pins.module';
import { RotasModule } from './rotas/rotas.module';
import { ScreensModule } from './screens/screens.module';
import { SolvesModule } from './solves/solves.module';

/** What the planner does; the rest of the application is doors, locks and lights. */
export const FEATURES = [
  CalendarFeedsModule,
  CouncilSolvesModule,
  DatasetsModule,
  LocalitiesModule,
  PinsModule,
  RotasModule,
  ScreensModule,
  SolvesModule,
];
