import fc from 'fast-check';
import { Random } from '../random';
import {
  aRandomProblem,
  aRotaProblem,
  aRotaState,
  aSearchedState,
  type RotaSketch,
  startsIn,
  visitsIn,
} from '../testing';
import { isEligible } from './eligible';
import { Insertion, place, settle } from './insertion';
import { Positions } from './positions';
import { RotaState } from './state';
import { openWindow } from './windows';

/** Overlooks nothing. */
const NO_BLINKS = 1e9;
const insertInto = (state: RotaState, visit: number) =>
  new Insertion(state, new Random(1), NO_BLINKS).insert(visit);

/** Who does a visit: its workers, lowest first. */
const workersOf = (state: RotaState, visit: number) =>
  [visit * 2, visit * 2 + 1]
    .map((leg) => state.legRoute[leg]!)
    .filter((route) => route >= 0)
    .map((route) => state.problem.routeWorker[route]!)
    .sort((a, b) => a - b);

const open = { from: 0, to: 300 };
const anyone = { routes: [[0, 400] as const] };

describe('inserting a visit', () => {
  it('takes the worker who has the shortest way', () => {
    const problem = aRotaProblem({
      workers: [anyone, { ...anyone, place: 3 }],
      visits: [{ ...open, place: 2 }],
    });
    const state = new RotaState(problem);
    expect(insertInto(state, 0)).toBe(true);
    expect(workersOf(state, 0)).toEqual([1]);
  });

  it('takes the place in the route that costs the least detour', () => {
    const visits = [
      { place: 1, from: 30, to: 30 },
      { place: 3, from: 200, to: 200 },
      { ...open, place: 2, best: 100 },
    ];
    const state = aRotaState(aRotaProblem({ workers: [anyone], visits }), [[0, 1]]);
    insertInto(state, 2);
    expect(visitsIn(state, 0)).toEqual([0, 2, 1]);
    expect(startsIn(state, 0)).toEqual([30, 100, 200]);
  });

  it('takes a worker whom the person has already, for less than a new one costs', () => {
    // Worker 0 comes from 3 places away: 60 minutes of travel are 600 points, less than the spread and the face.
    const problem = aRotaProblem({
      workers: [{ ...anyone, place: 4 }, anyone],
      visits: [
        { place: 4, from: 0, to: 0 },
        { place: 1, from: 0, to: 300, best: 200 },
      ],
      people: [{ teamSize: 1, face: { 1: 300 } }],
    });
    const state = aRotaState(problem, [[0]]);
    insertInto(state, 1);
    expect(workersOf(state, 1)).toEqual([0]);
  });

  it('goes far from the preferred time only for something that is worth it', () => {
    // Two hours early or late are 240 points, a way of 20 minutes there and back 400.
    const visits = [
      { place: 0, from: 100, to: 100, minutes: 100 },
      { place: 0, from: 80, to: 200, best: 100, person: 1 },
    ];
    const takers = [anyone, { ...anyone, place: 2 }];
    const state = aRotaState(
      aRotaProblem({ workers: takers, visits, prices: { spread: new Int32Array(5) } }),
      [[0]],
    );
    insertInto(state, 1);
    expect(workersOf(state, 1)).toEqual([0]);
    expect(startsIn(state, 0)).toEqual([80, 100]);
  });

  it('sends only workers who may take it', () => {
    const problem = aRotaProblem({
      workers: [anyone, { ...anyone, place: 5 }],
      visits: [
        { ...open, takers: [1] },
        { ...open, takers: [] },
      ],
    });
    const state = new RotaState(problem);
    expect(insertInto(state, 0)).toBe(true);
    expect(workersOf(state, 0)).toEqual([1]);
    expect(insertInto(state, 1)).toBe(false);
  });

  it('does not send a worker of the team on a day when they may not take it', () => {
    const problem = aRotaProblem({
      workers: [anyone, { ...anyone, place: 5 }],
      visits: [open, { ...open, best: 200, takers: [1] }],
    });
    const state = aRotaState(problem, [[0]]);
    insertInto(state, 1);
    expect(workersOf(state, 1)).toEqual([1]);
  });

  it('leaves a visit absent that fits nowhere, and the rota as it was', () => {
    const problem = aRotaProblem({ workers: [anyone], visits: [{ from: 0, to: 5 }] });
    const state = new RotaState(problem);
    expect(insertInto(state, 0)).toBe(false);
    expect([state.absentCount, state.touchedCount, state.cost]).toEqual([1, 0, 1_000_000]);
  });

  it('takes the day on which it costs least', () => {
    const days = [0, 1].map((day) => ({ from: day * 1440, to: day * 1440 + 100, day }));
    const workers = [
      { ...anyone, place: 3 },
      { routes: [[1440, 1840] as const], place: 1 },
    ];
    const state = new RotaState(aRotaProblem({ workers, visits: [{ options: days }] }));
    insertInto(state, 0);
    expect([state.visitOption[0], workersOf(state, 0)]).toEqual([1, [1]]);
  });

  it('reaches a morning by the night shift of the day before', () => {
    const night = { routes: [{ from: 1300, to: 1900, day: 0 }] };
    const state = new RotaState(
      aRotaProblem({ workers: [night], visits: [{ from: 1500, to: 1600, day: 1 }] }),
    );
    expect(insertInto(state, 0)).toBe(true);
  });

  it('reaches it by a worker whom the person has already, too', () => {
    const night = { routes: [{ from: 1300, to: 1900, day: 0 }] };
    const visits = [
      { from: 1320, to: 1320, day: 0 },
      { from: 1500, to: 1600, day: 1 },
    ];
    const state = aRotaState(aRotaProblem({ workers: [night], visits }), [[0]]);
    expect(insertInto(state, 1)).toBe(true);
  });
});

describe('inserting a double-up', () => {
  const visit = { place: 0, from: 0, to: 300, best: 100, workers: 2 as const };

  it('starts both workers together', () => {
    const state = new RotaState(aRotaProblem({ workers: [anyone, anyone], visits: [visit] }));
    insertInto(state, 0);
    expect(workersOf(state, 0)).toEqual([0, 1]);
    expect([startsIn(state, 0), startsIn(state, 1)]).toEqual([[100], [100]]);
  });

  it('starts when the later of the two is ready', () => {
    const workers = [{ routes: [[0, 400] as const] }, { routes: [[150, 400] as const] }];
    const state = new RotaState(aRotaProblem({ workers, visits: [visit] }));
    insertInto(state, 0);
    expect([startsIn(state, 0), startsIn(state, 1)]).toEqual([[150], [150]]);
  });

  it('takes the pair that can start together nearest the preferred time', () => {
    // Workers 0 and 1 meet from 250 on, 0 and 2 at 120, 1 and 2 never.
    const workers = [
      [0, 400],
      [250, 400],
      [120, 230],
    ].map(([from, to]) => ({ routes: [[from!, to!] as const] }));
    const state = new RotaState(aRotaProblem({ workers, visits: [visit] }));
    insertInto(state, 0);
    expect(workersOf(state, 0)).toEqual([0, 2]);
    expect(startsIn(state, 0)).toEqual([120]);
  });

  it('keeps the common start while others come and go', () => {
    const visits = [visit, { place: 0, from: 90, to: 300, best: 95, person: 1 }];
    const state = new RotaState(aRotaProblem({ workers: [anyone, anyone], visits }));
    insertInto(state, 0);
    insertInto(state, 1);
    expect([state.visitFrom[0], state.visitTo[0]]).toEqual([100, 100]);
    const busy = state.legRoute[2]!;
    expect(startsIn(state, busy)).toEqual([100, 120]);
  });

  it('never gives both legs to one worker', () => {
    const split = { routes: [[0, 400] as const, [0, 400] as const] };
    const state = new RotaState(aRotaProblem({ workers: [split], visits: [visit] }));
    expect(insertInto(state, 0)).toBe(false);
  });
});

describe('cutting off candidates', () => {
  it('chooses what looking at every route would choose', () => {
    let pairs = 0;
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(10), (seed, steps) => {
        const problem = aRandomProblem(seed, { oneWayStreets: false });
        const state = aSearchedState(problem, seed, steps);
        for (const visit of [...state.absent.subarray(0, state.absentCount)]) {
          const all = everyChoice(state, visit);
          const least = Math.min(...all.map(({ price }) => price));
          expect(insertInto(state, visit)).toBe(all.length > 0);
          if (all.length === 0) continue;
          if (problem.visitWorkers[visit] === 2) pairs++;
          const taken = keyOf(state, visit);
          expect(all.find(({ key }) => key === taken)?.price).toBeCloseTo(least, 6);
          state.rollBack();
        }
      }),
      { numRuns: 100 },
    );
    expect(pairs).toBeGreaterThan(0);
  });
});

describe('placing and settling', () => {
  const sketch: RotaSketch = {
    workers: [anyone],
    visits: [0, 100, 200].map((from) => ({ place: 0, from, to: from + 50 })),
  };

  it('puts a leg before the one that stood there', () => {
    const state = aRotaState(aRotaProblem(sketch), [[0, 2]]);
    state.recordIn(1, 1, 0, -1);
    place(state, 2, 0, 1, 100, 150);
    expect(visitsIn(state, 0)).toEqual([0, 1, 2]);
  });

  it('throws where the leg does not fit, which a position never promises', () => {
    const state = aRotaState(aRotaProblem(sketch), [[0, 2]]);
    state.recordIn(1, 1, 0, -1);
    expect(() => place(state, 2, 0, 0, 100, 150)).toThrow('leg 2 does not fit into route 0 at 0');
  });

  it('closes the gap that a removed visit leaves', () => {
    const state = aRotaState(aRotaProblem(sketch), [[0, 1, 2]]);
    state.remove(1);
    settle(state);
    expect(visitsIn(state, 0)).toEqual([0, 2]);
    expect(startsIn(state, 0)).toEqual([0, 200]);
  });

  it('removes the last visit too where leaving one out makes the way longer', () => {
    // 0 → 2 takes 90 minutes, by way of 1 it is 20 + 20 of visit + 20.
    const ways = [
      [0, 20, 90],
      [20, 0, 20],
      [20, 20, 0],
    ];
    const problem = aRotaProblem({
      workers: [{ routes: [[0, 200]] }],
      visits: [
        { place: 1, ...open },
        { place: 2, from: 0, to: 60 },
      ],
      travel: ways,
    });
    const state = aRotaState(problem, [[0, 1]]);
    state.remove(0);
    settle(state);
    expect(visitsIn(state, 0)).toEqual([]);
    expect(state.absentCount).toBe(2);
  });
});

interface Choice {
  readonly key: string;
  readonly price: number;
}

/** Every place for a visit with its price, worked out from all eligible routes of all its options. */
function everyChoice(state: RotaState, visit: number): Choice[] {
  const { problem } = state;
  const found: Choice[] = [];
  for (let option = problem.optionFirst[visit]!; option < problem.optionFirst[visit + 1]!; option++) {
    const window = { from: 0, to: 0 };
    if (!openWindow(state, visit, option, window)) continue;
    const all = everyPosition(state, visit, option, window);
    const priceAt = (start: number) =>
      Math.abs(start - problem.optionPreferred[option]!) * problem.visitMinutePrice[visit]!;
    const startAt = (soon: number, to: number) =>
      Math.min(to, Math.max(soon, problem.optionPreferred[option]!));
    if (problem.visitWorkers[visit] === 1)
      for (const { at, soon, to, price } of all)
        found.push({ key: at, price: price + priceAt(startAt(soon, to)) });
    else
      for (const a of all)
        for (const b of all) {
          if (a.worker >= b.worker || Math.max(a.from, b.from) > Math.min(a.to, b.to)) continue;
          const start = startAt(Math.max(a.soon, b.soon), Math.min(a.to, b.to));
          found.push({ key: [a.at, b.at].join(' and '), price: a.price + b.price + priceAt(start) });
        }
  }
  return found;
}

function everyPosition(
  state: RotaState,
  visit: number,
  option: number,
  window: { from: number; to: number },
) {
  const { problem } = state;
  const person = problem.visitPerson[visit]!;
  const positions = new Positions(4096);
  for (let route = 0; route < problem.routeCount; route++) {
    if (!isEligible(problem, option, route)) continue;
    const meeting = state.priceOfMeeting(visit, person, problem.routeWorker[route]!);
    const [place, minutes] = [problem.visitPlace[visit]!, problem.visitMinutes[visit]!];
    positions.add(state, route, place, minutes, window.from, window.to, meeting);
  }
  return Array.from({ length: positions.count }, (_, at) => ({
    at: `route ${positions.route[at]} before ${positions.index[at]}`,
    worker: positions.worker[at]!,
    from: positions.from[at]!,
    to: positions.to[at]!,
    soon: positions.soon[at]!,
    price: positions.price[at]!,
  }));
}

/** Where a visit stands, in the words of `everyChoice`. */
function keyOf(state: RotaState, visit: number): string {
  return [visit * 2, visit * 2 + 1]
    .map((leg) => state.legRoute[leg]!)
    .filter((route) => route >= 0)
    .sort((a, b) => state.problem.routeWorker[a]! - state.problem.routeWorker[b]!)
    .map((route) => `route ${route} before ${visitsIn(state, route).indexOf(visit)}`)
    .join(' and ');
}
