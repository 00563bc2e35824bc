import { aRotatingProblem } from '../testing/a-rotating-problem';
import { toText } from '../testing/read-rotating-rota';
import type { BlockGraph } from './block-graph';
import { toClosedWalks } from './closed-walks';

/** From, to, weekday, days, shift: two weeks from Monday that share state 0, and one from Wednesday that shares none. */
const ARCS = [
  [0, 1, 0, 5, 0],
  [1, 0, 5, 2, -1],
  [0, 2, 0, 4, 0],
  [2, 0, 4, 3, -1],
  [3, 4, 2, 5, 0],
  [4, 3, 7, 2, -1],
] as const;
const GRAPH: BlockGraph = {
  states: 5,
  arcs: ARCS.length,
  arcFrom: Int32Array.from(ARCS, ([from]) => from),
  arcTo: Int32Array.from(ARCS, ([, to]) => to),
  arcWeekday: Int32Array.from(ARCS, ([, , weekday]) => weekday),
  arcDays: Int32Array.from(ARCS, ([, , , days]) => days),
  arcShift: Int8Array.from(ARCS, ([, , , , shift]) => shift),
};
const PROBLEM = aRotatingProblem({ weeks: 3, demand: [[0, 0, 0, 0, 0, 0, 0]] });

const walksOf = (...timesOfArc: number[]) => toClosedWalks(PROBLEM, GRAPH, Int32Array.from(timesOfArc));
const textsOf = (...timesOfArc: number[]) =>
  walksOf(...timesOfArc).map(({ shiftOfDay }) => toText(shiftOfDay));

describe('toClosedWalks', () => {
  it('gives weeks that share a state as one walk', () => {
    const [walk, ...others] = textsOf(1, 1, 1, 1, 0, 0);
    expect(walk).toMatch(/^(AAAAA--AAAA---|AAAA---AAAAA--)$/);
    expect(others).toEqual([]);
  });

  it('goes an arc as often as the flow does', () => {
    expect(textsOf(3, 3, 0, 0, 0, 0)).toEqual(['AAAAA--AAAAA--AAAAA--']);
  });

  it('gives weeks that share no state as walks of their own, each from the first weekday on', () => {
    expect(textsOf(1, 1, 0, 0, 1, 1)).toEqual(['AAAAA--', '--AAAAA']);
  });

  it('says which states each walk is on', () => {
    expect(walksOf(1, 1, 0, 0, 1, 1).map(({ onWalk }) => [...onWalk])).toEqual([
      [1, 1, 0, 0, 0],
      [0, 0, 0, 1, 1],
    ]);
  });

  it('leaves the flow as it was', () => {
    const flow = Int32Array.from([1, 1, 0, 0, 0, 0]);
    toClosedWalks(PROBLEM, GRAPH, flow);
    expect([...flow]).toEqual([1, 1, 0, 0, 0, 0]);
  });
});
