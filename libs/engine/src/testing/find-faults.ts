import { isEligible } from '../rota/eligible';
import type { RotaProblem } from '../rota/problem';
import type { RotaSolution } from '../rota/solution';

/** One leg of a solution, looked up. */
interface Leg {
  readonly visit: number;
  readonly route: number;
  readonly start: number;
  readonly end: number;
  readonly place: number;
}

/** What a solution breaks, in words: read from the problem alone, slow and sure. Weekly limits are not looked at. */
export function findFaults(problem: RotaProblem, solution: RotaSolution): string[] {
  const legs = toLegs(problem, solution);
  return [
    ...legs.flatMap((leg) => faultsOfLeg(problem, solution, leg)),
    ...faultsOfPairs(problem, solution),
    ...Array.from({ length: problem.routeCount }, (_, route) =>
      faultsOfRoute(
        problem,
        route,
        legs.filter((leg) => leg.route === route),
      ),
    ).flat(),
    ...faultsOfRest(problem, legs),
    ...faultsOfLinks(problem, solution),
    ...faultsOfChoices(problem, solution),
  ];
}

function toLegs(problem: RotaProblem, solution: RotaSolution): Leg[] {
  return [...solution.legRoute.keys()]
    .filter((leg) => solution.legRoute[leg]! >= 0)
    .map((leg) => {
      const visit = leg >> 1;
      const start = solution.visitStart[visit]!;
      const end = start + problem.visitMinutes[visit]!;
      return { visit, route: solution.legRoute[leg]!, start, end, place: problem.visitPlace[visit]! };
    })
    .sort((a, b) => a.start - b.start);
}

function faultsOfLeg(problem: RotaProblem, solution: RotaSolution, { visit, route, start }: Leg): string[] {
  const option = solution.visitOption[visit]!;
  if (problem.optionVisit[option] !== visit) return [`visit ${visit} is in an option of another`];
  return [
    ...(start < problem.optionEarliest[option]! || start > problem.optionLatest[option]!
      ? [`visit ${visit} starts outside its window`]
      : []),
    ...(isEligible(problem, option, route)
      ? []
      : [`visit ${visit} is in route ${route} that may not take it`]),
  ];
}

function faultsOfPairs(problem: RotaProblem, { legRoute }: RotaSolution): string[] {
  return Array.from({ length: problem.visitCount }, (_, visit) => visit).flatMap((visit) => {
    const [first, second] = [legRoute[visit * 2]!, legRoute[visit * 2 + 1]!];
    const isDouble = problem.visitWorkers[visit] === 2;
    if (first >= 0 !== second >= 0 && isDouble) return [`visit ${visit} has one worker of two`];
    if (second >= 0 && !isDouble) return [`visit ${visit} has two workers for one`];
    const isTwice = second >= 0 && problem.routeWorker[first] === problem.routeWorker[second];
    return isTwice ? [`visit ${visit} has one worker twice`] : [];
  });
}

const toWay = (problem: RotaProblem, route: number) => (from: number, to: number) =>
  problem.travel[problem.routeTravel[route]! + from * problem.placeCount + to]!;

/** When the route's duty starts and ends, hub travel counted. */
function dutyOf(problem: RotaProblem, route: number, legs: readonly Leg[]): [number, number] {
  const way = toWay(problem, route);
  const hub = problem.routeHub[route]!;
  const home = problem.routePlace[route]!;
  const [first, last] = [legs[0]!, legs[legs.length - 1]!];
  return [first.start - hub * way(home, first.place), last.end + hub * way(last.place, home)];
}

function faultsOfRoute(problem: RotaProblem, route: number, legs: readonly Leg[]): string[] {
  if (legs.length === 0) return [];
  const way = toWay(problem, route);
  const spare = legs.slice(1).map((leg, at) => leg.start - legs[at]!.end - way(legs[at]!.place, leg.place));
  const [start, end] = dutyOf(problem, route, legs);
  const rest = problem.routeBreak[route]!;
  return [
    ...(spare.some((minutes) => minutes < 0) ? [`route ${route} is faster than its travel`] : []),
    ...(rest > 0 && spare.length > 0 && Math.max(...spare) < rest ? [`route ${route} has no break`] : []),
    ...(start < problem.routeFrom[route]! || end > problem.routeTo[route]!
      ? [`route ${route} is off duty`]
      : []),
  ];
}

function faultsOfRest(problem: RotaProblem, legs: readonly Leg[]): string[] {
  const used = Array.from({ length: problem.routeCount }, (_, route) => route).flatMap((route) => {
    const own = legs.filter((leg) => leg.route === route);
    if (own.length === 0) return [];
    const [start, end] = dutyOf(problem, route, own);
    return [{ route, worker: problem.routeWorker[route]!, day: problem.routeDay[route]!, start, end }];
  });
  return used.flatMap((one) =>
    used
      .filter((two) => one.worker === two.worker && one.day < two.day)
      .filter((two) => two.start - one.end < problem.rest.daily)
      .map((two) => `routes ${one.route} and ${two.route} stand closer than the daily rest`),
  );
}

function faultsOfLinks(problem: RotaProblem, { visitStart, visitOption }: RotaSolution): string[] {
  const faults: string[] = [];
  for (let visit = 0; visit < problem.visitCount; visit++)
    for (let at = problem.linkFirst[visit]!; at < problem.linkFirst[visit + 1]!; at++) {
      const other = problem.linkVisit[at]!;
      if (visitOption[visit]! < 0 || visitOption[other]! < 0) continue;
      const apart = visitStart[other]! - visitStart[visit]!;
      if (apart < problem.linkGapAfter[at]! && -apart < problem.linkGapBefore[at]!)
        faults.push(`visits ${visit} and ${other} of one person are too close`);
    }
  return faults;
}

function faultsOfChoices(problem: RotaProblem, { visitOption }: RotaSolution): string[] {
  return Array.from({ length: problem.choiceCount }, (_, choice) => choice).flatMap((choice) => {
    const bits = [
      ...problem.choiceVisit.subarray(problem.choiceVisitFirst[choice], problem.choiceVisitFirst[choice + 1]),
    ]
      .filter((visit) => visitOption[visit]! >= 0)
      .map((visit) => problem.optionChoiceBit[visitOption[visit]!]!);
    const taken = bits.reduce((mask, bit) => mask | bit, 0);
    const isTwice = new Set(bits).size < bits.length;
    const alternatives = [
      ...problem.choiceAlternative.subarray(problem.choiceFirst[choice], problem.choiceFirst[choice + 1]),
    ];
    const isFine = !isTwice && alternatives.some((days) => (taken & ~days) === 0);
    return isFine ? [] : [`the days of choice ${choice} do not fit together`];
  });
}
