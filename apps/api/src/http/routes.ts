import { type INestApplication, RequestMethod } from '@nestjs/common';

/** Everything is under /api but what watches the service. */
export function setRoutes(app: INestApplication): void {
  app.setGlobalPrefix('api', {
    exclude: [
      { path: 'health/*path', method: RequestMethod.GET },
      { path: 'metrics', method: RequestMethod.GET },
    ],
  });
}
