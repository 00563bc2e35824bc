import { Packer } from '../rota/part/renumbering';
import type { RotaSketch, RouteSketch } from './rota-sketch';

const MINUTES_A_DAY = 1440;

export const dayOf = (minute: number): number => Math.floor(minute / MINUTES_A_DAY);

interface Route extends RouteSketch {
  readonly worker: number;
  readonly day: number;
}

/** The routes in the problem's order: by working day, worker, start. */
export function toSketchedRoutes({ workers }: RotaSketch): readonly Route[] {
  const isSpan = (route: readonly [number, number] | RouteSketch): route is readonly [number, number] =>
    Array.isArray(route);
  return workers
    .flatMap(({ routes }, worker) =>
      routes.map((route): Route => {
        const given: RouteSketch = isSpan(route) ? { from: route[0], to: route[1] } : route;
        return { ...given, worker, day: given.day ?? dayOf(given.from) };
      }),
    )
    .sort((a, b) => a.day - b.day || a.worker - b.worker || a.from - b.from);
}

/** The workers' side of a problem. */
export function toRouteFields(sketch: RotaSketch, placeCount: number, days: number, dailyRest: number) {
  const { workers } = sketch;
  const routes = toSketchedRoutes(sketch);
  const numbers = (valueOf: (route: Route) => number) => Int32Array.from(routes, valueOf);
  const dayWorkerRoute = new Int32Array(days * workers.length + 1);
  for (const { day, worker } of routes) dayWorkerRoute[day * workers.length + worker + 1]!++;
  for (let at = 1; at < dayWorkerRoute.length; at++) dayWorkerRoute[at]! += dayWorkerRoute[at - 1]!;
  const coupled = new Packer();
  for (const route of routes) {
    coupled.items.push(...findCoupled(routes, route, dailyRest));
    coupled.close();
  }
  const outer = new Packer();
  for (const worker of workers) {
    outer.items.push(...(worker.outer ?? []).map(() => 0));
    outer.close();
  }
  return {
    days,
    workerCount: workers.length,
    workerAvailable: Int32Array.from(workers, (_, worker) =>
      routes.reduce((sum, route) => sum + (route.worker === worker ? route.to - route.from : 0), 0),
    ),
    workerDutyLimit: Int32Array.from(workers, ({ dutyLimit }) => dutyLimit ?? -1),
    workerRestTight: Uint8Array.from(workers, ({ restTight }) => Number(restTight ?? false)),
    outerFirst: outer.firsts,
    outerSpans: Int32Array.from(workers.flatMap((worker) => (worker.outer ?? []).flat())),
    routeCount: routes.length,
    routeWorker: numbers((route) => route.worker),
    routeDay: numbers((route) => route.day),
    routeFrom: numbers((route) => route.from),
    routeTo: numbers((route) => route.to),
    routeTravel: numbers((route) => (workers[route.worker]!.walks ? placeCount * placeCount : 0)),
    routePlace: numbers((route) => workers[route.worker]!.place ?? 0),
    routeHub: Uint8Array.from(routes, (route) => Number(!workers[route.worker]!.home)),
    routeBreak: numbers((route) => route.break ?? 0),
    routeFlex: Uint8Array.from(routes, (route) => Number(route.flex ?? false)),
    coupledFirst: coupled.firsts,
    coupledRoute: coupled.values,
    dayWorkerRoute,
  };
}

/** Routes of the same worker on other working days that lie closer than the rest. */
function findCoupled(routes: readonly Route[], route: Route, rest: number): number[] {
  return routes.flatMap((other, index) => {
    if (other.worker !== route.worker || other.day === route.day) return [];
    const free = other.day < route.day ? route.from - other.to : other.from - route.to;
    return free < rest ? [index] : [];
  });
}
