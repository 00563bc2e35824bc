import type { BlockGraph } from './block-graph';
import type { RotatingProblem } from './rotating-problem';

/** Some weeks in a circle. */
export interface ClosedWalk {
  /** Day 0 is weekday 0; a whole number of weeks. */
  readonly shiftOfDay: Int8Array;
  /** State: 1 = on the walk. */
  readonly onWalk: Uint8Array;
}

/**
 * Cuts a flow into closed walks that share no state: one for each connected part, by Hierholzer's algorithm (1873).
 * `timesOfArc` must leave every state as often as it enters it.
 */
export function toClosedWalks(
  problem: RotatingProblem,
  graph: BlockGraph,
  timesOfArc: Int32Array,
): ClosedWalk[] {
  const left = timesOfArc.slice();
  const arcsOfState = toArcsOfState(graph);
  const walks: ClosedWalk[] = [];
  for (let arc = 0; arc < graph.arcs; arc++) {
    if (left[arc]! === 0) continue;
    const arcs = walkRound(graph, arcsOfState, left, graph.arcFrom[arc]!);
    walks.push(toWalk(problem, graph, arcs));
  }
  return walks;
}

function toArcsOfState(graph: BlockGraph): number[][] {
  const arcsOfState = Array.from({ length: graph.states }, (): number[] => []);
  for (let arc = 0; arc < graph.arcs; arc++) arcsOfState[graph.arcFrom[arc]!]!.push(arc);
  return arcsOfState;
}

/** Uses up every arc that can be reached from the state, and gives them in the order of one walk. */
function walkRound(graph: BlockGraph, arcsOfState: number[][], left: Int32Array, start: number): number[] {
  const trail: number[] = [];
  const round: number[] = [];
  let state = start;
  for (;;) {
    const arcs = arcsOfState[state]!;
    while (arcs.length > 0 && left[arcs[arcs.length - 1]!] === 0) arcs.pop();
    const arc = arcs[arcs.length - 1];
    if (arc !== undefined) {
      left[arc]!--;
      trail.push(arc);
      state = graph.arcTo[arc]!;
      continue;
    }
    const last = trail.pop();
    if (last === undefined) return round.reverse();
    round.push(last);
    state = graph.arcFrom[last]!;
  }
}

function toWalk(problem: RotatingProblem, graph: BlockGraph, arcs: readonly number[]): ClosedWalk {
  const days = arcs.reduce((sum, arc) => sum + graph.arcDays[arc]!, 0);
  const shiftOfDay = new Int8Array(days);
  const onWalk = new Uint8Array(graph.states);
  let day = graph.arcWeekday[arcs[0]!]! % problem.weekDays;
  for (const arc of arcs) {
    onWalk[graph.arcFrom[arc]!] = 1;
    for (let past = 0; past < graph.arcDays[arc]!; past++) shiftOfDay[day++ % days] = graph.arcShift[arc]!;
  }
  return { shiftOfDay, onWalk };
}
