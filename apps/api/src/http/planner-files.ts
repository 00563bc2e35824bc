import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type NextFunction, type Request, type Response, Router } from 'express';
import { Refusal } from '../errors/refusal';

/** What is the service's own; every other address belongs to the planner. */
const OURS = /^\/(api|health|metrics)(\/|$)/;

/** Serves the built planner: its assets for ever (their names hold their hash), every other page as index.html. */
export function plannerFiles(folder: string): Router {
  const router = Router();
  const index = join(folder, 'index.html');
  const assets = express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false });
  const others = express.static(folder, { index: false, maxAge: 0 });
  router.use((request, _response, next) => next(OURS.test(request.path) ? 'router' : undefined));
  router.use('/assets', assets, (_request, _response, next) => next('router'));
  router.use(others, (request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') next();
    else if (existsSync(index)) sendIndex(response, index, next);
    else next(notBuilt());
  });
  return router;
}

function sendIndex(response: Response, index: string, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-cache');
  response.sendFile(index, (error) => {
    if (error && !response.headersSent) next(error);
  });
}

function notBuilt(): Refusal {
  return new Refusal(404, {
    code: 'PLANNER_NOT_BUILT',
    cause: 'The pages of the planner are not built.',
    action: 'Run `npm run build` and start again.',
  });
}
