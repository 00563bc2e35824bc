import { aRotaProblem, aRotaState, type Placing, type RotaSketch, type VisitSketch } from '../testing';
import { RotaState } from './state';
import { hasOneStart, keptWindow, openWindow } from './windows';

const NOTHING = 'closed';

/** What is open to a visit in its n-th option. */
function openTo(state: RotaState, visit: number, nth = 0) {
  const window = { from: 0, to: 0 };
  const isOpen = openWindow(state, visit, state.problem.optionFirst[visit]! + nth, window);
  return isOpen ? [window.from, window.to] : NOTHING;
}

/** One person at the hub with two linked visits of 20 minutes; the first is placed and keeps these starts open. */
function afterPlacing(first: [number, number], second: VisitSketch, link: { gap: number; back?: number }) {
  const problem = aRotaProblem({
    workers: [{ routes: [[0, 500]] }],
    visits: [
      { place: 0, from: first[0], to: first[1], best: 100 },
      { place: 0, ...second },
    ],
    links: [{ visits: [0, 1], ...link }],
  });
  return aRotaState(problem, [[0]]);
}

describe('one visit at a time', () => {
  const link = { gap: 20 };

  it('leaves the whole window where no other visit is placed', () => {
    const state = afterPlacing([100, 100], { from: 0, to: 300 }, link);
    state.rollBack();
    const empty = new RotaState(state.problem);
    expect(openTo(empty, 1)).toEqual([0, 300]);
  });

  it('opens what lies behind a placed visit for one that is wanted later', () => {
    expect(openTo(afterPlacing([100, 100], { from: 0, to: 300, best: 150 }, link), 1)).toEqual([120, 300]);
  });

  it('opens what lies before it for one that is wanted earlier', () => {
    expect(openTo(afterPlacing([100, 100], { from: 0, to: 300, best: 50 }, link), 1)).toEqual([0, 80]);
  });

  it('opens what lies behind it for one that is wanted at the same time', () => {
    expect(openTo(afterPlacing([100, 100], { from: 0, to: 300, best: 100 }, link), 1)).toEqual([120, 300]);
  });

  it('stays clear of every start that the placed visit keeps', () => {
    const later = { from: 0, to: 300, best: 150 };
    expect(openTo(afterPlacing([90, 140], later, link), 1)).toEqual([160, 300]);
    expect(openTo(afterPlacing([90, 140], { ...later, best: 50 }, link), 1)).toEqual([0, 70]);
  });

  it('takes the other side where the wanted one has no room', () => {
    expect(openTo(afterPlacing([100, 100], { from: 0, to: 110, best: 110 }, link), 1)).toEqual([0, 80]);
    expect(openTo(afterPlacing([100, 100], { from: 90, to: 200, best: 95 }, link), 1)).toEqual([120, 200]);
  });

  it('is closed where neither side has room', () => {
    expect(openTo(afterPlacing([100, 100], { from: 85, to: 115, best: 100 }, link), 1)).toBe(NOTHING);
  });
});

describe('a gap between doses', () => {
  // The second dose may follow 60 minutes after the first; the first needs 90 minutes after the second.
  const link = { gap: 60, back: 90 };

  it('is kept after the placed dose', () => {
    expect(openTo(afterPlacing([100, 100], { from: 0, to: 300, best: 150 }, link), 1)).toEqual([160, 300]);
  });

  it('is kept before the placed dose', () => {
    expect(openTo(afterPlacing([100, 100], { from: 0, to: 300, best: 50 }, link), 1)).toEqual([0, 10]);
  });

  it('is the same seen from the other dose', () => {
    const problem = aRotaProblem({
      workers: [{ routes: [[0, 500]] }],
      visits: [
        { place: 0, from: 0, to: 400, best: 300 },
        { place: 0, from: 200, to: 200 },
      ],
      links: [{ visits: [0, 1], ...link }],
    });
    expect(openTo(aRotaState(problem, [[1]]), 0)).toEqual([290, 400]);
    const earlier = { ...problem, optionPreferred: Int32Array.from([50, 200]) };
    expect(openTo(aRotaState(earlier, [[1]]), 0)).toEqual([0, 140]);
  });

  it('is kept on both sides of a dose between two others', () => {
    const problem = aRotaProblem({
      workers: [{ routes: [[0, 500]] }],
      visits: [
        { place: 0, from: 50, to: 50 },
        { place: 0, from: 350, to: 350 },
        { place: 0, from: 0, to: 400, best: 200 },
      ],
      links: [
        { visits: [0, 2], gap: 100 },
        { visits: [2, 1], gap: 100 },
      ],
    });
    expect(openTo(aRotaState(problem, [[0, 1]]), 2)).toEqual([150, 250]);
  });
});

describe('days that are chosen together', () => {
  const DAY = 1440;
  const option = (day: number) => ({ from: day * DAY, to: day * DAY + 100, day });
  const twice: RotaSketch = {
    workers: [{ routes: [0, 1, 2, 3].map((day) => [day * DAY, day * DAY + 200] as const) }],
    visits: [0, 1].map(() => ({ place: 0, series: 7, options: [0, 1, 2, 3].map(option) })),
    choices: [
      {
        visits: [0, 1],
        alternatives: [
          [
            [7, 0],
            [7, 2],
          ],
          [
            [7, 1],
            [7, 3],
          ],
        ],
      },
    ],
  };
  const problem = aRotaProblem(twice);
  const openDays = (placed: readonly Placing[]) => {
    const routes = [0, 1, 2, 3].map((day) =>
      placed.filter((one) => typeof one !== 'number' && one.option === day),
    );
    const state = aRotaState(problem, routes);
    return [0, 1, 2, 3].filter((day) => openTo(state, 1, day) !== NOTHING);
  };

  it('are all open while none is taken', () => {
    expect(openDays([])).toEqual([0, 1, 2, 3]);
  });

  it('leave only the rest of an alternative that holds the taken day', () => {
    expect(openDays([{ visit: 0, option: 0 }])).toEqual([2]);
    expect(openDays([{ visit: 0, option: 3 }])).toEqual([1]);
  });

  it('are open again when the visit is removed', () => {
    const state = aRotaState(problem, [[{ visit: 0, option: 0 }]]);
    state.remove(0);
    expect(openTo(state, 1, 1)).toEqual([DAY, DAY + 100]);
  });
});

describe('the starts that a placed visit keeps', () => {
  /** Of [0, 300], cut at 140: what the visit keeps when it starts at a minute. */
  function kept(start: number, links = true) {
    const problem = aRotaProblem({
      workers: [{ routes: [[0, 500]] }],
      visits: [
        { place: 0, from: 0, to: 300, best: 100, keep: [0, 140] },
        { place: 0, from: 0, to: 300, best: 200, keep: [160, 300] },
      ],
      links: links ? [{ visits: [0, 1], gap: 20 }] : [],
    });
    const window = { from: 0, to: 300 };
    keptWindow(new RotaState(problem), 0, 0, window, start);
    return [window.from, window.to];
  }

  it('leave a linked visit its share', () => {
    expect(kept(100)).toEqual([0, 140]);
    expect(kept(140)).toEqual([0, 140]);
  });

  it('are one alone where the visit starts in the share of another', () => {
    expect(kept(141)).toEqual([141, 141]);
  });

  it('are the whole window where nothing is linked', () => {
    expect(kept(250, false)).toEqual([0, 300]);
  });
});

describe('a visit with one start', () => {
  it('is one that can begin at one minute of one day', () => {
    const day = (from: number, to: number) => ({ place: 0, from, to });
    const problem = aRotaProblem({
      workers: [{ routes: [[0, 500]] }],
      visits: [day(100, 100), day(100, 101), { place: 0, options: [day(100, 100), day(1540, 1540)] }],
    });
    expect([0, 1, 2].map((visit) => hasOneStart(problem, visit))).toEqual([true, false, false]);
  });
});
