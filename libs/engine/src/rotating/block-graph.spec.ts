import fc from 'fast-check';
import { aRotatingProblem } from '../testing/a-rotating-problem';
import { readsWell } from '../testing/read-rotating-rota';
import { rotatingSketches } from '../testing/rotating-sketches';
import { type BlockGraph, toBlockGraph } from './block-graph';

describe('toBlockGraph', () => {
  it('has a closed walk for exactly those days that read well', () => {
    fc.assert(
      fc.property(
        rotatingSketches(),
        fc.array(fc.constantFrom('A', 'B', '-'), { minLength: 8, maxLength: 8 }),
        (sketch, days) => {
          const problem = aRotatingProblem(sketch);
          const text = days.slice(0, problem.weeks * problem.weekDays).join('');
          expect(hasWalk(toBlockGraph(problem), text)).toBe(readsWell(problem, text));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

/** True when some closed walk has these days, block by block, from a first working day on. */
function hasWalk(graph: BlockGraph, text: string): boolean {
  const turn = (text + text).search(/-[^-]/) + 1;
  if (turn === 0) return false;
  const round = (text + text).slice(turn, turn + text.length);
  return Array.from({ length: graph.states }, (_, state) => state).some((state) =>
    canWalk(graph, round, state, state),
  );
}

function canWalk(graph: BlockGraph, rest: string, from: number, home: number): boolean {
  if (rest === '') return from === home;
  for (let arc = 0; arc < graph.arcs; arc++) {
    if (graph.arcFrom[arc] !== from) continue;
    const days = '-AB'[graph.arcShift[arc]! + 1]!.repeat(graph.arcDays[arc]!);
    if (rest.startsWith(days) && canWalk(graph, rest.slice(days.length), graph.arcTo[arc]!, home))
      return true;
  }
  return false;
}
