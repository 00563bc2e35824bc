import { CalendarFeedsModule } from './calendar-feeds/calendar-feeds.module';
import { CouncilSolvesModule } from './council-solves/council-solves.module';
import { DatasetsModule } from './datasets/datasets.module';
import { FrontsModule } from './fronts/fronts.module';
import { LocalitiesModule } from './localities/localities.module';
import { OptionsModule } from './options/options.module';
import { PacksModule } from './packs/packs.module';
import { PatternsModule } from './patterns/patterns.module';
import { PinsModule } from './pins/pins.module';
import { RotasModule } from './rotas/rotas.module';
import { ScreensModule } from './screens/screens.module';
import { SolvesModule } from './solves/solves.module';

/** What the planner does; the rest of the application is doors, locks and lights. */
export const FEATURES = [
  CalendarFeedsModule,
  CouncilSolvesModule,
  DatasetsModule,
  FrontsModule,
  LocalitiesModule,
  OptionsModule,
  PacksModule,
  PatternsModule,
  PinsModule,
  RotasModule,
  ScreensModule,
  SolvesModule,
];
