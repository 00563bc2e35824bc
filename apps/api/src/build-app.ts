import { resolve } from 'node:path';
import { type Log, openLog } from '@homeround/runtime';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Registry } from 'prom-client';
import type { ApiSettings } from './api-settings';
import { AppModule } from './app.module';
import { setDoors } from './http/doors';
import { NestLog } from './http/nest-log';
import { Overload } from './http/overload';
import { setRoutes } from './http/routes';
import { openSessionRows } from './sessions/open-session-rows';

export interface AppSettings {
  readonly settings: ApiSettings;
  readonly log?: Log;
  /** Where the planner was built to. */
  readonly plannerFolder?: string;
}

const PLANNER = resolve(__dirname, '../../planner/dist');

/** The whole application, ready to listen. */
export async function buildApp({
  settings,
  log = openLog('api', settings),
  plannerFolder = PLANNER,
}: AppSettings): Promise<NestExpressApplication> {
  const parts = { settings, log, registry: new Registry(), overload: new Overload() };
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(parts), {
    bodyParser: false,
    abortOnError: false,
    logger: new NestLog(log),
  });
  const sessions = openSessionRows(settings, log);
  setRoutes(app);
  setDoors(app, parts, { sessions: sessions.store, plannerFolder });
  app.getHttpServer().once('close', () => void sessions.close());
  await app.init();
  return app;
}
