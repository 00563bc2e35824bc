import { QueueModule, StoreModule } from '@homeround/runtime';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { ZodSerializerInterceptor } from 'nestjs-zod';
import { Registry } from 'prom-client';
import { AccessModule } from './access/access.module';
import { AccountsModule } from './accounts/accounts.module';
import { API_SETTINGS } from './api-settings';
import type { AppParts } from './app-parts';
import { AuditModule } from './audit/audit.module';
import { ErrorFilter } from './errors/error-filter';
import { FEATURES } from './features';
import { LIMITS } from './http/limits';
import { Overload } from './http/overload';
import { RequestValidationPipe } from './http/validation-pipe';
import { MeModule } from './me/me.module';
import { OpenApiController } from './openapi/openapi.controller';
import { SessionsModule } from './sessions/sessions.module';
import { SignInModule } from './sign-in/sign-in.module';
import { WatchModule } from './watch/watch.module';

/** Connections for answers; with 50 readers at once each waits for a connection about as long as for its query. */
const POOL_SIZE = 20;

const MODULES = [
  ...[SessionsModule, AuditModule, SignInModule, MeModule, AccountsModule, WatchModule],
  ...FEATURES,
];

@Global()
@Module({})
export class AppModule {
  static forRoot({ settings, log, registry, overload }: AppParts): DynamicModule {
    const { databaseUrl } = settings;
    const onConnectionLost = () => log.warn('a connection to the database was lost');
    const onFault = () => log.warn('the queue could not be reached');
    return {
      module: AppModule,
      imports: [
        ThrottlerModule.forRoot(LIMITS),
        StoreModule.forRoot({ databaseUrl, poolSize: POOL_SIZE, onConnectionLost }),
        QueueModule.forRoot({ ...settings, onFault }),
        ...MODULES,
        AccessModule,
      ],
      controllers: [OpenApiController],
      providers: [
        { provide: API_SETTINGS, useValue: settings },
        { provide: Registry, useValue: registry },
        { provide: Overload, useValue: overload },
        { provide: APP_FILTER, useClass: ErrorFilter },
        { provide: APP_PIPE, useClass: RequestValidationPipe },
        { provide: APP_INTERCEPTOR, useClass: ZodSerializerInterceptor },
      ],
      exports: [API_SETTINGS, Registry],
    };
  }
}
