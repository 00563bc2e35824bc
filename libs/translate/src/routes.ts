import {
  groupBy,
  type OuterDuty,
  type RotaInput,
  type Shift,
  toPeriodClock,
  TRAVEL_MODES,
} from '@homeround/domain';
import { findDutyLimit, isRestTight } from './duty-limits';
import { indexBy, pack } from './pack';

/** A remainder of a shift that is shorter holds no visit. */
const SHORTEST_ROUTE = 15;

/** A shift as a route: what is left of it by the daily rest around duties outside the period. */
interface Route {
  readonly shift: Shift;
  readonly worker: number;
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

/** The workers' side of the problem; `shifts[route]` says which shift each route is. */
export function toRoutes(input: RotaInput) {
  const { values } = input.rules;
  const clock = toPeriodClock(input.period);
  const workerOf = indexBy(input.workers, (worker) => worker.workerId);
  const placeOf = new Map(input.travel.placeIds.map((placeId, index) => [placeId, index]));
  const dayOf = new Map<string, number>();
  for (const shift of input.shifts) dayOf.set(shift.date, 0);
  [...dayOf.keys()].sort().forEach((date) => dayOf.set(date, daysFrom(input.period.from, date)));
  const outer = groupBy(input.outerDuties, (duty) => duty.workerId);
  const shiftsOf = groupBy(input.shifts, (shift) => shift.workerId);

  const routes = input.shifts
    .map((shift): Route => {
      const [from, to] = clipToRest(shift, outer.get(shift.workerId) ?? [], values.dailyRest);
      return { shift, worker: workerOf.get(shift.workerId)!, day: dayOf.get(shift.date)!, from, to };
    })
    .filter((route) => route.to - route.from >= SHORTEST_ROUTE)
    .sort((a, b) => a.day - b.day || a.worker - b.worker || a.shift.start - b.shift.start);

  const days = Math.max(input.period.days, ...routes.map((route) => route.day + 1));
  const dayWorkerRoute = new Int32Array(days * input.workers.length + 1);
  for (const route of routes) dayWorkerRoute[route.day * input.workers.length + route.worker + 1]!++;
  for (let at = 1; at < dayWorkerRoute.length; at++) dayWorkerRoute[at]! += dayWorkerRoute[at - 1]!;

  const coupled = pack(findCoupled(routes, values.dailyRest));
  const spans = input.workers.map(({ workerId }) => outer.get(workerId) ?? []);
  const outerFirst = new Int32Array(spans.length + 1);
  spans.forEach((list, worker) => (outerFirst[worker + 1] = outerFirst[worker]! + list.length));
  const workerShifts = input.workers.map(({ workerId }) => shiftsOf.get(workerId) ?? []);
  const workerAt = (route: Route) => input.workers[route.worker]!;

  return {
    shifts: routes.map((route) => route.shift),
    fields: {
      days,
      workerCount: input.workers.length,
      workerAvailable: Int32Array.from(workerShifts, (shifts) =>
        shifts.reduce((sum, shift) => sum + shift.end - shift.start, 0),
      ),
      workerDutyLimit: Int32Array.from(input.workers, (worker, index) =>
        findDutyLimit(input, clock, worker, workerShifts[index]!, spans[index]!),
      ),
      workerRestTight: Uint8Array.from(workerShifts, (shifts) => (isRestTight(input, shifts) ? 1 : 0)),
      outerFirst,
      outerSpans: Int32Array.from(spans.flat().flatMap((duty) => [duty.start, duty.end])),
      routeCount: routes.length,
      routeWorker: Int32Array.from(routes, (route) => route.worker),
      routeDay: Int32Array.from(routes, (route) => route.day),
      routeFrom: Int32Array.from(routes, (route) => route.from),
      routeTo: Int32Array.from(routes, (route) => route.to),
      routeTravel: Int32Array.from(
        routes,
        (route) => TRAVEL_MODES.indexOf(workerAt(route).mode) * placeOf.size * placeOf.size,
      ),
      routePlace: Int32Array.from(routes, (route) => placeOf.get(workerAt(route).start.placeId)!),
      routeHub: Uint8Array.from(routes, (route) => (workerAt(route).start.kind === 'hub' ? 1 : 0)),
      routeBreak: Int32Array.from(routes, ({ shift }) =>
        shift.end - shift.start > values.breakAfter ? values.breakMinutes : 0,
      ),
      routeFlex: Uint8Array.from(routes, ({ shift }) => (shift.kind === 'flex' ? 1 : 0)),
      coupledFirst: coupled.first,
      coupledRoute: coupled.items,
      dayWorkerRoute,
    },
  };
}

function daysFrom(from: string, date: string): number {
  return Math.round((Date.parse(date) - Date.parse(from)) / 86_400_000);
}

/** Duties outside the period are fixed: the shift gives way to the daily rest before and after them. */
function clipToRest(shift: Shift, outer: readonly OuterDuty[], rest: number): [number, number] {
  let from = shift.start;
  let to = shift.end;
  for (const duty of outer) {
    if (duty.date < shift.date) from = Math.max(from, duty.end + rest);
    else to = Math.min(to, duty.start - rest);
  }
  return [from, to];
}

/** For each route, the routes of the same worker on other working days that lie closer than the daily rest. */
function findCoupled(routes: readonly Route[], rest: number): number[][] {
  const ofWorker = groupBy(routes.keys(), (route) => routes[route]!.worker);
  return routes.map((route, index) =>
    ofWorker.get(route.worker)!.filter((other) => {
      const near = routes[other]!;
      if (other === index || near.day === route.day) return false;
      return near.day < route.day ? route.from - near.to < rest : near.from - route.to < rest;
    }),
  );
}
