import {
  type DynamicModule,
  Global,
  Inject,
  Module,
  type OnApplicationShutdown,
  type Provider,
} from '@nestjs/common';
import {
  AccountStore,
  AuditStore,
  CalendarFeedStore,
  DatasetStore,
  MeasurementStore,
  type Notices,
  openNotices,
  OptionStore,
  PackStore,
  PinStore,
  PostgresFrontStore,
  PostgresSolveStore,
  RotaStore,
  SavedViewStore,
  SessionStore,
} from '@homeround/store';
import { openCheckedStore, type OpenStore } from './open-checked-store';

/** The open database, for what no store does: health and metrics. */
export const DATA_SOURCE = Symbol('data source');
/** What changes in the database, as it happens. */
export const NOTICES = Symbol('notices');

export interface StoreModuleSettings {
  readonly databaseUrl: string;
  readonly poolSize?: number;
  readonly onConnectionLost?: (fault: Error) => void;
}

type StoreClass = new (dataSource: OpenStore) => object;
const STORES: readonly StoreClass[] = [
  AccountStore,
  AuditStore,
  CalendarFeedStore,
  DatasetStore,
  MeasurementStore,
  OptionStore,
  PackStore,
  PinStore,
  PostgresFrontStore,
  PostgresSolveStore,
  RotaStore,
  SavedViewStore,
  SessionStore,
];

/** Every store by its class, once for the whole program. The program does not start on a schema that is not migrated. */
@Global()
@Module({})
export class StoreModule implements OnApplicationShutdown {
  constructor(
    @Inject(DATA_SOURCE) private readonly dataSource: OpenStore,
    @Inject(NOTICES) private readonly notices: Notices,
  ) {}

  static forRoot(settings: StoreModuleSettings): DynamicModule {
    const { databaseUrl } = settings;
    const stores = STORES.map((store): Provider => ({
      provide: store,
      useFactory: (dataSource: OpenStore) => new store(dataSource),
      inject: [DATA_SOURCE],
    }));
    return {
      module: StoreModule,
      providers: [
        { provide: DATA_SOURCE, useFactory: () => openCheckedStore(settings) },
        // After the database was reached: both wait for the same server.
        { provide: NOTICES, useFactory: () => openNotices(databaseUrl), inject: [DATA_SOURCE] },
        ...stores,
      ],
      exports: [DATA_SOURCE, NOTICES, ...STORES],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.notices.close();
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
