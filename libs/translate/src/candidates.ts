import type { RotaInput, Visit } from '@homeround/domain';
import type { Eligibility } from './eligibility';
import type { OpenOption } from './options';
import { pack } from './pack';
import type { toRoutes } from './routes';

/** Routes listed per option: cheapest faces and nearest starts. More would slow the search and hardly ever be used. */
const MOST_CANDIDATES = 150;

type Routes = ReturnType<typeof toRoutes>['fields'];

interface Prices {
  readonly facePrice: Int32Array;
  readonly visitPrice: Int32Array;
}

/** Which routes may take each option: the full set as bits, and the best of it as a list. */
export function toCandidates(
  input: RotaInput,
  options: readonly OpenOption[],
  personOf: Int32Array,
  routes: Routes,
  eligibility: Eligibility,
  prices: Prices,
) {
  const placeOf = new Map(input.travel.placeIds.map((placeId, index) => [placeId, index]));
  const size = placeOf.size;
  const table = new Uint16Array(2 * size * size);
  table.set(input.travel.minutes.car);
  table.set(input.travel.minutes.walk, size * size);
  const publishedWorkers = toPublishedWorkers(input);
  const workerCount = input.workers.length;
  const eligibleFirst = new Int32Array(options.length + 1);
  const eligibleBase = new Int32Array(options.length);
  const words: number[] = [];
  const candidatePrice: number[] = [];

  const lists = options.map((open, index) => {
    const visit = input.visits[open.visit]!;
    const person = personOf[open.visit]!;
    const allowed = eligibility(visit, input.people[person]!, open.option);
    const place = placeOf.get(visit.placeId)!;
    const day = dayOfOption(open, input);
    const first = routes.dayWorkerRoute[Math.max(0, day - 1) * workerCount]!;
    const end = routes.dayWorkerRoute[Math.min(routes.days, day + 1) * workerCount]!;
    const found: number[] = [];
    for (let route = first; route < end; route++) {
      if (allowed[routes.routeWorker[route]!] === 0) continue;
      const hub = routes.routeHub[route]!;
      const there = routes.routeTravel[route]! + routes.routePlace[route]! * size + place;
      const back = routes.routeTravel[route]! + place * size + routes.routePlace[route]!;
      const from = Math.max(open.from, routes.routeFrom[route]! + hub * table[there]!);
      const to = Math.min(open.to, routes.routeTo[route]! - visit.minutes - hub * table[back]!);
      if (from <= to) found.push(route);
    }
    eligibleBase[index] = found.length > 0 ? found[0]! & ~31 : 0;
    const span = found.length > 0 ? ((found[found.length - 1]! - eligibleBase[index]) >> 5) + 1 : 0;
    const bits = new Int32Array(span);
    for (const route of found) bits[(route - eligibleBase[index]!) >> 5]! |= 1 << (route & 31);
    words.push(...bits);
    eligibleFirst[index + 1] = words.length;

    const published = publishedWorkers(visit);
    const priceOf = (route: number) => {
      const pair = person * workerCount + routes.routeWorker[route]!;
      const changed = published && !published.has(input.workers[routes.routeWorker[route]!]!.workerId);
      return prices.facePrice[pair]! + prices.visitPrice[pair]! + (changed ? input.weights.changedWorker : 0);
    };
    const wayTo = (route: number) =>
      table[routes.routeTravel[route]! + routes.routePlace[route]! * size + place]!;
    const rank = new Map(found.map((route) => [route, priceOf(route) * 65536 + wayTo(route)]));
    const best = found.sort((a, b) => rank.get(a)! - rank.get(b)! || a - b).slice(0, MOST_CANDIDATES);
    for (const route of best) candidatePrice.push(priceOf(route));
    return best;
  });
  const packed = pack(lists);
  return {
    travel: table,
    candidateFirst: packed.first,
    candidateRoute: packed.items,
    candidatePrice: Int32Array.from(candidatePrice),
    eligibleFirst,
    eligibleBase,
    eligibleBits: Int32Array.from(words),
  };
}

/** Day of the period on which the option's starts lie. */
export function dayOfOption(open: OpenOption, input: RotaInput): number {
  return Math.round((Date.parse(open.option.date) - Date.parse(input.period.from)) / 86_400_000);
}

function toPublishedWorkers(input: RotaInput): (visit: Visit) => ReadonlySet<string> | undefined {
  const published = new Map(
    (input.published?.visits ?? []).map((visit) => [visit.visitId, new Set(visit.workerIds)]),
  );
  return (visit) => published.get(visit.visitId);
}
