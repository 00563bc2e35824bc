import fc from 'fast-check';
import { Random } from '../../random';
import {
  aRandomProblem,
  aRotaProblem,
  aRotaState,
  aSearchedState,
  type Placing,
  type RotaSketch,
} from '../../testing';
import type { RotaProblem } from '../problem';
import { scoreOf, totalOf } from '../score';
import { loadSolution, toSolution } from '../solution';
import { PartBuilder } from './part-builder';
import type { RotaPart } from './rota-part';
import { splitRota } from './split-rota';

const DAY = 1440;
const day = (of: number) => ({ from: of * DAY, to: of * DAY + 300, day: of });

/** The part of worker 1, where worker 0 is in another part, and so are all people unless they are named. */
function partOfSecond(problem: RotaProblem, routes: Placing[][], people: number[] = []): RotaPart {
  const solution = toSolution(aRotaState(problem, routes));
  const partOfPerson = Int32Array.from({ length: problem.personCount }, (_, at) =>
    Number(people.includes(at)),
  );
  return new PartBuilder(problem, solution, Int32Array.from([0, 1]), partOfPerson, 1).build();
}
const problemOf = (visits: RotaSketch['visits'], more: Partial<RotaSketch> = {}) =>
  aRotaProblem({
    workers: [{ routes: [[0, 500]] }, { routes: [[0, 500]], place: 3 }],
    visits,
    ...more,
  });
const listOf = (first: Int32Array, items: Int32Array, at: number) => [
  ...items.subarray(first[at], first[at + 1]),
];

describe('a part of a rota', () => {
  it('has only its workers, routes, visits, people and places, numbered anew', () => {
    const problem = problemOf([
      { person: 0, from: 0, to: 300 },
      { person: 4, from: 0, to: 300, minutes: 35 },
    ]);
    const part = partOfSecond(problem, [[0], [1]]);
    const { problem: own } = part;
    expect([own.workerCount, own.routeCount, own.visitCount, own.personCount, own.placeCount]).toEqual([
      1, 1, 1, 1, 2,
    ]);
    expect([[...part.visits], [...part.routes], [...part.legs]]).toEqual([[1], [1], [2, 3]]);
    expect([...own.visitMinutes]).toEqual([35]);
  });

  it('has its own travel times', () => {
    // Worker 1 starts at place 3, person 4 lives at place 5: twenty minutes by car, forty on foot.
    const part = partOfSecond(
      problemOf([{ person: 4, from: 0, to: 300 }], { walk: (from, to) => Math.abs(from - to) * 20 }),
      [[], [0]],
    );
    expect([...part.problem.travel]).toEqual([0, 20, 20, 0, 0, 40, 40, 0]);
    expect([part.problem.routePlace[0], part.problem.visitPlace[0]]).toEqual([0, 1]);
  });

  it('has only candidates of its own', () => {
    const part = partOfSecond(problemOf([{ from: 0, to: 300 }]), [[], [0]]);
    expect([...part.problem.candidateRoute]).toEqual([0]);
    expect([...part.problem.eligibleBits]).toEqual([1]);
  });

  it('counts the workers by whom its people are visited in other parts', () => {
    const visits = [0, 100].map((from) => ({ from, to: from + 100 }));
    const part = partOfSecond(problemOf(visits, { people: [{ outside: 2 }] }), [[0], [1]]);
    expect([...part.problem.personOutside]).toEqual([3]);
  });

  it('holds unallocated visits of its people and of no others', () => {
    const visits = [
      { from: 0, to: 300 },
      { person: 1, from: 0, to: 300 },
    ];
    expect([...partOfSecond(problemOf(visits), [], [1]).visits]).toEqual([1]);
  });

  it('keeps the places that it was cut out with', () => {
    const part = partOfSecond(problemOf([{ from: 0, to: 300, best: 200 }]), [[], [0]]);
    expect([...part.start.legRoute]).toEqual([0, -1]);
    expect([...part.start.visitStart]).toEqual([200]);
  });

  it('begins with a rota that loads at its full score', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(8), (seed, steps) => {
        const problem = aRandomProblem(seed);
        const solution = toSolution(aSearchedState(problem, seed, steps));
        for (const part of splitRota(problem, solution, 3, new Random(seed))) {
          const state = loadSolution(part.problem, part.start);
          expect(state.cost).toBe(totalOf(scoreOf(state)));
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('what reaches over the border of a part', () => {
  const double = (visit: number, at: number) => ({ visit, at });

  it('is a double-up of which one worker is here: it stands still', () => {
    const problem = problemOf([{ from: 0, to: 300, workers: 2 }]);
    const { problem: own, legs } = partOfSecond(problem, [[double(0, 120)], [double(0, 120)]]);
    expect([...legs]).toEqual([1, -1]);
    expect([own.visitWorkers[0], own.optionEarliest[0], own.optionLatest[0]]).toEqual([1, 120, 120]);
  });

  it('is a visit linked with one elsewhere: it keeps the starts it has open', () => {
    const problem = problemOf(
      [
        { from: 0, to: 100 },
        { from: 100, to: 300 },
      ],
      {
        links: [{ visits: [0, 1], gap: 60 }],
      },
    );
    const whole = toSolution(aRotaState(problem, [[0], [1]]));
    const solution = { ...whole, visitFrom: Int32Array.from([0, 160]) };
    const part = new PartBuilder(problem, solution, Int32Array.from([0, 1]), Int32Array.from([0]), 1).build();
    expect([part.problem.optionEarliest[0], part.problem.optionLatest[0]]).toEqual([160, 300]);
    expect(part.problem.linkVisit).toHaveLength(0);
  });

  it('is an unallocated visit linked with one elsewhere: it stays clear of it', () => {
    const links = [{ visits: [0, 1] as const, gap: 60, back: 40 }];
    const after = problemOf(
      [
        { from: 50, to: 100 },
        { from: 0, to: 300, best: 200 },
      ],
      { links },
    );
    expect([...partOfSecond(after, [[0]], [0]).problem.optionEarliest]).toEqual([160]);
    const before = problemOf(
      [
        { from: 150, to: 200 },
        { from: 0, to: 300, best: 100 },
      ],
      { links },
    );
    expect([...partOfSecond(before, [[0]], [0]).problem.optionLatest]).toEqual([110]);
  });

  it('is a chosen day where another day of the choice is elsewhere: it keeps its day', () => {
    const problem = chosenProblem();
    const { problem: own } = partOfSecond(problem, [[0], [], [], [{ visit: 1, option: 4 }]]);
    expect([own.visitCount, own.choiceCount]).toEqual([1, 0]);
    expect([...own.optionDay]).toEqual([1]);
  });

  it('leaves out an unallocated visit of a choice that is held elsewhere', () => {
    expect([...partOfSecond(chosenProblem(), [[0]], [0]).visits]).toEqual([2]);
  });
});

describe('days that are chosen together in one part', () => {
  it('stay free', () => {
    const { problem } = partOfSecond(chosenProblem(), [[], [0], [], [{ visit: 1, option: 4 }]]);
    expect([...problem.visitChoice]).toEqual([0, 0]);
    expect([...problem.optionDay]).toEqual([0, 1, 2, 0, 1, 2]);
  });

  it('are still chosen together where one of them may not move for a visit elsewhere', () => {
    // Visit 0 is linked with visit 2 of another part, so it keeps its day; visit 1 must go on fitting it.
    const problem = chosenProblem({ links: [{ visits: [0, 2], gap: 20 }] });
    const routes = [[2], [0], [], [{ visit: 1, option: 4 }]];
    const { problem: own } = partOfSecond(problem, routes);
    expect([...own.optionDay]).toEqual([0, 0, 1, 2]);
    expect([...own.visitChoice]).toEqual([0, 0]);
    expect(listOf(own.choiceFirst, own.choiceAlternative, 0)).toHaveLength(2);
  });
});

/** Two workers on three days; visits 0 and 1 on days 0 and 1 or on days 0 and 2; visit 2 on day 0. */
function chosenProblem(more: Partial<RotaSketch> = {}): RotaProblem {
  const routes = [0, 1, 2].map((of) => [of * DAY, of * DAY + 500] as const);
  return aRotaProblem({
    workers: [{ routes }, { routes }],
    visits: [
      { series: 5, options: [day(0), day(1), day(2)] },
      { series: 5, options: [day(0), day(1), day(2)] },
      { series: 6, from: 100, to: 300 },
    ],
    choices: [
      {
        visits: [0, 1],
        alternatives: [
          [
            [5, 0],
            [5, 1],
          ],
          [
            [5, 0],
            [5, 2],
          ],
        ],
      },
    ],
    ...more,
  });
}
