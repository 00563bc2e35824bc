import { aRotaProblem, aRotaState, type RotaSketch, startsIn, type VisitSketch, wordsOf } from '../testing';
import { settle } from './insertion';
import { EARLY, LATE } from './slots';
import { dutyEnd, dutyStart } from './timing';

/** Places stand along a street, ten minutes apart; the hub is place 0, person n lives at place n + 1; visits take 20. */
function route(visits: readonly VisitSketch[], worker: Partial<RotaSketch['workers'][number]> = {}) {
  const problem = aRotaProblem({ workers: [{ routes: [[0, 200]], ...worker }], visits });
  return aRotaState(problem, [[...visits.keys()]]);
}
const open = { from: 0, to: 500 };

describe('the times of a route', () => {
  it('count the way from the hub and back as duty', () => {
    const state = route([{ ...open, best: 60 }]);
    expect(wordsOf(state, 0, EARLY)).toEqual([10]);
    expect(wordsOf(state, 0, LATE)).toEqual([200 - 10 - 20]);
    expect([dutyStart(state, 0), dutyEnd(state, 0)]).toEqual([50, 90]);
  });

  it('leave the way from home and back out of duty', () => {
    const state = route([{ ...open, best: 60 }], { home: true });
    expect(wordsOf(state, 0, EARLY)).toEqual([0]);
    expect(wordsOf(state, 0, LATE)).toEqual([200 - 20]);
    expect([dutyStart(state, 0), dutyEnd(state, 0)]).toEqual([60, 80]);
  });

  it('reach from visit to visit with the travel between them', () => {
    const state = route([open, { ...open, person: 2 }]);
    expect(wordsOf(state, 0, EARLY)).toEqual([10, 10 + 20 + 20]);
    expect(wordsOf(state, 0, LATE)).toEqual([150 - 20 - 20, 200 - 30 - 20]);
  });

  it('wait for a window to open and hurry before one that closes', () => {
    const state = route([{ from: 0, to: 30 }, { from: 100, to: 110 }, open]);
    expect(wordsOf(state, 0, EARLY)).toEqual([10, 100, 120]);
    expect(wordsOf(state, 0, LATE)).toEqual([30, 110, 170]);
  });

  it('take the travel of the way they go', () => {
    const uphill = [
      [0, 30],
      [10, 0],
    ];
    const problem = aRotaProblem({ workers: [{ routes: [[0, 200]] }], visits: [open], travel: uphill });
    const state = aRotaState(problem, [[0]]);
    expect(wordsOf(state, 0, EARLY)).toEqual([30]);
    expect(wordsOf(state, 0, LATE)).toEqual([200 - 10 - 20]);
  });

  it('take the minutes of a walker', () => {
    const problem = aRotaProblem({
      workers: [{ routes: [[0, 200]], walks: true }],
      visits: [open],
      walk: () => 25,
    });
    expect(wordsOf(aRotaState(problem, [[0]]), 0, EARLY)).toEqual([25]);
  });

  it('refuse an order that does not fit', () => {
    const [early, late] = [
      { from: 20, to: 20 },
      { from: 60, to: 60 },
    ];
    expect(() => route([early, late])).not.toThrow();
    expect(() => route([late, early])).toThrow('leg 2 does not fit');
    expect(() => route([early, { from: 39, to: 39 }])).toThrow('leg 2 does not fit');
  });
});

describe('planned starts', () => {
  it('are the preferred ones where nothing is in the way', () => {
    expect(
      startsIn(
        route([
          { ...open, best: 50 },
          { ...open, best: 100 },
        ]),
        0,
      ),
    ).toEqual([50, 100]);
  });

  it('wait until the visit before has ended', () => {
    expect(
      startsIn(
        route([
          { ...open, best: 50 },
          { ...open, best: 60 },
        ]),
        0,
      ),
    ).toEqual([50, 70]);
  });

  it('come before the preferred time so that a later visit starts in its window', () => {
    expect(
      startsIn(
        route([
          { ...open, best: 90 },
          { from: 100, to: 100 },
        ]),
        0,
      ),
    ).toEqual([80, 100]);
  });

  it('wait for the window to open', () => {
    expect(startsIn(route([{ from: 70, to: 90, best: 30 }]), 0)).toEqual([70]);
  });
});

describe('the break', () => {
  const visitsAt = (...starts: number[]) => starts.map((at) => ({ place: 0, from: at, to: at }));
  const withBreak = (starts: number[]) =>
    route(visitsAt(...starts), { routes: [{ from: 0, to: 400, break: 20 }] });

  it('lies in the widest gap between two visits', () => {
    expect(withBreak([0, 50, 130]).routeBreakAt[0]).toBe(2);
    expect(withBreak([0, 80, 130]).routeBreakAt[0]).toBe(1);
  });

  it('needs a gap that holds it whole', () => {
    expect(withBreak([0, 40]).routeBreakAt[0]).toBe(1);
    expect(() => withBreak([0, 39])).toThrow('does not fit');
  });

  it('is never taken before the first visit or after the last', () => {
    expect(() => withBreak([100, 120])).toThrow('does not fit');
  });

  it('comes on top of the travel in its gap', () => {
    const far = (at: number) =>
      route(
        [
          { place: 0, from: 0, to: 0 },
          { place: 1, from: at, to: at },
        ],
        { routes: [{ from: 0, to: 400, break: 20 }] },
      );
    expect(far(50).routeBreakAt[0]).toBe(1);
    expect(() => far(49)).toThrow('does not fit');
  });

  it('pushes what lies behind it and hurries what lies before it', () => {
    const state = route(
      [
        { place: 0, from: 0, to: 100 },
        { place: 0, from: 0, to: 100 },
      ],
      { routes: [{ from: 0, to: 400, break: 20 }] },
    );
    expect(wordsOf(state, 0, EARLY)).toEqual([0, 40]);
    expect(wordsOf(state, 0, LATE)).toEqual([60, 100]);
    expect(startsIn(state, 0)).toEqual([0, 40]);
  });

  it('is not planned for a single visit', () => {
    expect(withBreak([100]).routeBreakAt[0]).toBe(-1);
  });
});

describe('the cost of a route', () => {
  it('is ten points a minute from the hub, between visits and back', () => {
    // 0 → 1 → 2 → 0: 10 + 10 + 20 minutes.
    const state = route([
      { ...open, best: 50 },
      { ...open, person: 1, best: 80 },
    ]);
    expect(state.routeCost[0]).toBe(400);
    expect(state.routeBusy[0]).toBe(40 + 40);
  });

  it('is five points a minute between home and the visits, which is not busy time', () => {
    // Home → 1: 10, 1 → 2: 10 as travel, 2 → home: 20.
    const state = route(
      [
        { ...open, best: 50 },
        { ...open, person: 1, best: 80 },
      ],
      { home: true },
    );
    expect(state.routeCost[0]).toBe(30 * 5 + 10 * 10);
    expect(state.routeBusy[0]).toBe(40 + 10);
  });

  it('counts the minutes from the preferred start', () => {
    const state = route([
      { place: 0, from: 0, to: 90, best: 60 },
      { place: 0, from: 70, to: 70 },
    ]);
    expect(startsIn(state, 0)).toEqual([50, 70]);
    expect(state.routeCost[0]).toBe(10 * 2);
  });

  it('counts the whole duty of a flex route, the way from and to the hub too', () => {
    const flex = { routes: [{ from: 0, to: 200, flex: true }] };
    expect(route([{ ...open, best: 60 }], flex).routeCost[0]).toBe(20 * 10 + 40 * 5);
    expect(route([{ ...open, best: 60 }], { ...flex, home: true }).routeCost[0]).toBe(20 * 5 + 20 * 5);
  });

  it('counts the deviation of a double-up once', () => {
    const problem = aRotaProblem({
      workers: [{ routes: [[0, 200]] }, { routes: [[0, 200]] }],
      visits: [{ place: 0, from: 0, to: 100, best: 60, workers: 2 }],
    });
    const double = { visit: 0, at: 90 };
    const state = aRotaState(problem, [[double], [double]]);
    expect([...state.routeCost]).toEqual([30 * 2, 0]);
  });

  it('counts a start that moves by more than a quarter of an hour from the published one, once', () => {
    const problem = aRotaProblem({
      workers: [{ routes: [[0, 200]] }, { routes: [[0, 200]] }],
      visits: [
        { place: 0, from: 0, to: 100, minutePrice: 0, workers: 2, published: { workers: [0, 1], start: 40 } },
      ],
      prices: { changedTime: 50 },
    });
    const costAt = (at: number) => aRotaState(problem, [[{ visit: 0, at }], [{ visit: 0, at }]]).routeCost;
    expect([...costAt(55)]).toEqual([0, 0]);
    expect([...costAt(56)]).toEqual([50, 0]);
    expect([...costAt(24)]).toEqual([50, 0]);
  });
});

describe('daily rest between working days', () => {
  // Two shifts fifty minutes apart where a hundred minutes of rest are due.
  const problem = aRotaProblem({
    workers: [
      {
        home: true,
        routes: [
          { from: 0, to: 200, day: 0 },
          { from: 250, to: 450, day: 1 },
        ],
      },
    ],
    visits: [
      { place: 0, from: 0, to: 500, best: 170, day: 0 },
      { place: 0, from: 0, to: 500, best: 300, day: 1 },
      { place: 0, from: 0, to: 500, best: 240, day: 1 },
    ],
    rest: { daily: 100 },
  });
  const spans = (state: ReturnType<typeof aRotaState>) =>
    [0, 1].map((of) => [state.routeFrom[of], state.routeTo[of]]);

  it('leaves both days whole while neither is used', () => {
    expect(spans(aRotaState(problem, []))).toEqual([
      [0, 200],
      [250, 450],
    ]);
  });

  it('begins the next day later after a late end', () => {
    const state = aRotaState(problem, [[0]]);
    expect(startsIn(state, 0)).toEqual([170]);
    expect(spans(state)[1]).toEqual([190 + 100, 450]);
  });

  it('ends the day before earlier when the next begins early', () => {
    const state = aRotaState(problem, [[], [2]]);
    expect(startsIn(state, 1)).toEqual([250]);
    expect(spans(state)[0]).toEqual([0, 250 - 100]);
  });

  it('narrows what is already planned on the other day without moving it', () => {
    const state = aRotaState(problem, [[], [1]]);
    expect(wordsOf(state, 1, EARLY)).toEqual([250]);
    const both = aRotaState(problem, [[0], [1]]);
    expect(wordsOf(both, 1, EARLY)).toEqual([290]);
    expect(startsIn(both, 1)).toEqual([300]);
    expect(wordsOf(both, 0, LATE)).toEqual([180]);
  });

  it('gives the other day back when a day empties', () => {
    const state = aRotaState(problem, [[0], [1]]);
    state.remove(0);
    settle(state);
    expect(spans(state)[1]).toEqual([250, 450]);
    expect(wordsOf(state, 1, EARLY)).toEqual([250]);
  });
});
