import type { NextFunction, Request, Response } from 'express';
import { Histogram, type Registry } from 'prom-client';

/** Seconds. Around what screens must keep (0.15) and what a person notices (1). */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10];

/** Times of answers by method, route and status. The route is the template: an id would make a series of its own. */
export function requestTimes(
  registry: Registry,
): (request: Request, response: Response, next: NextFunction) => void {
  const histogram = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the request to the end of its answer. Streams count when they end.',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [registry],
  });
  return (request, response, next) => {
    const stop = histogram.startTimer();
    response.once('close', () =>
      stop({ method: request.method, route: routeOf(request), status: response.statusCode }),
    );
    next();
  };
}

function routeOf(request: Request): string {
  const path = (request.route as { path?: unknown } | undefined)?.path;
  if (typeof path === 'string' && path !== '/') return path;
  return request.path.startsWith('/api') ? 'unknown' : 'planner';
}
