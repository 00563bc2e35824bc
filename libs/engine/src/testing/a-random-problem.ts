import { Random } from '../random';
import type { RotaProblem } from '../rota/problem';
import { aRotaProblem } from './a-rota-problem';
import type {
  ChoiceSketch,
  LinkSketch,
  OptionSketch,
  PersonSketch,
  VisitSketch,
  WaySketch,
  WorkerSketch,
} from './rota-sketch';

/** What a random problem has, beside its visits. */
export interface RandomShape {
  readonly workers: number;
  readonly people: number;
  readonly days: number;
  /** Ways there and back differ, and detours may be shorter. */
  readonly oneWayStreets: boolean;
  /** A rota has been published: changes cost. */
  readonly published: boolean;
}

export const SMALL_SHAPE: RandomShape = {
  workers: 8,
  people: 8,
  days: 3,
  oneWayStreets: true,
  published: true,
};

/** From … to in minutes after midnight; some stand closer than the daily rest, one crosses midnight. */
const SPANS = [
  [420, 780],
  [420, 900],
  [840, 1320],
  [960, 1320],
  [1320, 1860],
] as const;
const CLOCKS = [510, 720, 990, 1260, 1500];

/**
 * A problem in which everything occurs that the engine knows: double-ups, links, choices, breaks, nights, flex routes, coupled
 * routes, walkers, hubs and homes, limits, published visits. Same seed, same problem.
 */
export function aRandomProblem(seed: number, changes: Partial<RandomShape> = {}): RotaProblem {
  const shape = { ...SMALL_SHAPE, ...changes };
  const random = new Random(seed);
  const workers = Array.from({ length: shape.workers }, () => randomWorker(random, shape));
  const people = Array.from({ length: shape.people }, () => randomPerson(random, shape));
  const { visits, links, choices } = randomVisits(random, shape);
  return aRotaProblem({
    workers,
    people,
    visits,
    links,
    choices,
    travel: randomTravel(random, shape, 1),
    walk: randomTravel(random, shape, 3),
    days: shape.days,
    prices: { workload: 1, ...(shape.published ? { changedWorker: 150, changedTime: 50 } : {}) },
  });
}

function randomWorker(random: Random, shape: RandomShape): WorkerSketch {
  const chance = (percent: number) => random.below(100) < percent;
  const routes = Array.from({ length: shape.days }, (_, day) => day).flatMap((day) => {
    if (chance(20)) return [];
    const [from, to] = SPANS[random.below(SPANS.length)]!;
    const rest = to - from > 360 ? 20 : 0;
    const first = { from: day * 1440 + from, to: day * 1440 + to, break: rest, flex: chance(20) };
    const isSplit = to <= 780 && chance(40);
    return isSplit ? [first, { from: day * 1440 + 1020, to: day * 1440 + 1260, day }] : [first];
  });
  const minutes = routes.reduce((sum, route) => sum + route.to - route.from, 0);
  return {
    routes,
    place: chance(50) ? 0 : 1 + random.below(shape.people),
    home: chance(50),
    walks: chance(25),
    ...(chance(15) ? { dutyLimit: Math.floor(minutes * 0.7) } : {}),
  };
}

function randomPerson(random: Random, shape: RandomShape): PersonSketch {
  const faces = (points: number) =>
    Object.fromEntries(
      Array.from({ length: shape.workers }, (_, worker) => [worker, random.below(2) * points] as const),
    );
  return { teamSize: 1 + random.below(3), face: faces(300), each: faces(60) };
}

function randomVisits(random: Random, shape: RandomShape) {
  const chance = (percent: number) => random.below(100) < percent;
  const visits: VisitSketch[] = [];
  const choices: ChoiceSketch[] = [];
  let series = 0;
  for (let person = 0; person < shape.people; person++)
    for (const clock of CLOCKS.filter(() => chance(40))) {
      series++;
      const slack = 10 + random.below(60);
      const common: VisitSketch = {
        person,
        series,
        minutes: 15 + 5 * random.below(7),
        workers: chance(20) ? 2 : 1,
        ...(chance(20) ? { takers: [...Array(shape.workers).keys()].filter(() => chance(60)) } : {}),
        pinned: chance(5),
        medication: chance(20),
      };
      const option = (day: number): OptionSketch => {
        const middle = day * 1440 + clock;
        const best = middle + random.below(11) - 5;
        return {
          from: middle - slack,
          to: middle + slack,
          best,
          keep: [best - slack / 2, middle + slack],
          day,
        };
      };
      const days = Array.from({ length: shape.days }, (_, day) => day);
      if (chance(25) && shape.days >= 3) {
        const first = visits.length;
        const pairs = [
          [0, 1],
          [0, 2],
          [1, 2],
        ].filter(() => chance(70));
        const open = pairs.length > 0 ? pairs : [[0, 2]];
        const options = [...new Set(open.flat())].sort().map(option);
        visits.push(...[0, 1].map(() => ({ ...common, options })));
        choices.push({
          visits: [first, first + 1],
          alternatives: open.map((pair) => pair.map((day) => [series, day] as const)),
        });
      } else
        visits.push(
          ...days.map((day) => ({
            ...common,
            options: [option(day)],
            ...(shape.published && chance(60)
              ? { published: randomPublished(random, shape, day, clock) }
              : {}),
          })),
        );
    }
  return { visits, choices, links: randomLinks(random, visits) };
}

function randomPublished(random: Random, shape: RandomShape, day: number, clock: number) {
  return {
    workers: [random.below(shape.workers), random.below(shape.workers)],
    start: day * 1440 + clock + random.below(41) - 20,
  };
}

/** Every two visits of a person that could collide; some keep a dose gap too. */
function randomLinks(random: Random, visits: readonly VisitSketch[]): LinkSketch[] {
  return visits.flatMap((one, first) =>
    visits.slice(first + 1).flatMap((two, offset): LinkSketch[] => {
      if (one.person !== two.person) return [];
      const dose = random.below(100) < 30 ? 200 : 0;
      const gap = Math.max(dose, one.minutes!);
      const back = Math.max(dose, two.minutes!);
      const collide = one.options!.some((left) =>
        two.options!.some((right) => left.to + gap > right.from && right.to + back > left.from),
      );
      return collide ? [{ visits: [first, first + 1 + offset], gap, back }] : [];
    }),
  );
}

function randomTravel(random: Random, shape: RandomShape, factor: number): WaySketch {
  const at = Array.from({ length: shape.people + 1 }, () => [random.below(12), random.below(12)] as const);
  return at.map(([x, y], from) =>
    at.map(([otherX, otherY], to) => {
      if (from === to) return 0;
      const way = 2 + factor * (Math.abs(x - otherX) + Math.abs(y - otherY));
      return shape.oneWayStreets ? way + random.below(4) : way;
    }),
  );
}
