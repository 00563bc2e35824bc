import type { RotaProblem } from '../rota/problem';
import type { RotaSketch, WaySketch } from './rota-sketch';
import {
  toCandidateFields,
  toChoiceFields,
  toNearFields,
  toOptionFields,
  toSketchedOptions,
} from './sketch-options';
import { toRouteFields, toSketchedRoutes } from './sketch-routes';
import { placeOf, toLinkFields, toPersonFields, toVisitFields } from './sketch-visits';

/** Prices of a sketch that names none: the house's own but for the load, so that a cost can be summed by hand. */
const PLAIN_PRICES = {
  miniTeam: 600,
  spread: Int32Array.from({ length: 500 }, (_, n) => (n === 0 ? 0 : Math.round(400 * n ** 0.2))),
  travelMinute: 10,
  commuteMinute: 5,
  overtimeMinute: 5,
  workload: 0,
  changedWorker: 0,
  changedTime: 0,
};
const PLAIN_REST = { daily: 660, weekly: 1440, fortnight: 2880 };

/** Places along a street, ten minutes apart. */
const street: WaySketch = (from, to) => Math.abs(from - to) * 10;

/** The problem that a sketch tells of, every packed field derived. Routes are sorted by day, worker, start. */
export function aRotaProblem(sketch: RotaSketch): RotaProblem {
  const placeCount = countPlaces(sketch);
  const travel = toTravel(sketch, placeCount);
  const options = toSketchedOptions(sketch);
  const days =
    sketch.days ??
    1 + Math.max(0, ...toSketchedRoutes(sketch).map(({ day }) => day), ...options.map(({ day }) => day));
  const rest = { ...PLAIN_REST, ...sketch.rest };
  const routes = toRouteFields(sketch, placeCount, days, rest.daily);
  return {
    placeCount,
    travel,
    ...routes,
    ...toPersonFields(sketch, options),
    ...toVisitFields(sketch),
    ...toOptionFields(options, sketch.visits.length),
    ...toCandidateFields(sketch, options, routes, travel, placeCount),
    ...toNearFields(sketch, options, travel, placeCount),
    ...toLinkFields(sketch),
    ...toChoiceFields(sketch, options),
    prices: { ...PLAIN_PRICES, ...sketch.prices },
    rest,
  };
}

function countPlaces({ travel, workers, visits }: RotaSketch): number {
  if (Array.isArray(travel)) return travel.length;
  return 1 + Math.max(0, ...workers.map(({ place }) => place ?? 0), ...visits.map(placeOf));
}

function toTravel({ travel = street, walk = travel }: RotaSketch, placeCount: number): Uint16Array {
  return Uint16Array.from({ length: 2 * placeCount * placeCount }, (_, at) => {
    const from = Math.floor(at / placeCount) % placeCount;
    const to = at % placeCount;
    const way = at < placeCount * placeCount ? travel : walk;
    return typeof way === 'function' ? way(from, to) : way[from]![to]!;
  });
}
