import { openLog } from '@homeround/runtime';
import { NestFactory } from '@nestjs/core';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Registry } from 'prom-client';
import type { ApiSettings } from '../api-settings';
import { AppModule } from '../app.module';
import { Overload } from '../http/overload';
import { setRoutes } from '../http/routes';
import { toOpenApiDocument } from './openapi-document';

/** Nothing is opened with these: a preview makes no instance of anything. */
const SETTINGS = {
  databaseUrl: 'postgres://nobody@localhost/nothing',
  sessionSecret: '',
  demo: false,
} as ApiSettings;

/** The document as it is kept in the repository, made without starting anything: no database, no queue, no port. */
export async function previewDocument(): Promise<OpenAPIObject> {
  const overload = new Overload();
  const parts = {
    settings: SETTINGS,
    log: openLog('openapi', { logLevel: 'silent' }),
    registry: new Registry(),
    overload,
  };
  const app = await NestFactory.create(AppModule.forRoot(parts), { preview: true, logger: false });
  setRoutes(app);
  overload.stop();
  // As it is written: what JSON leaves out is not there.
  return JSON.parse(JSON.stringify(toOpenApiDocument(app))) as OpenAPIObject;
}
