import { checkRotatingRota } from '@homeround/check';
import { buildRotatingRota, DEFAULT_ROTATING, openHighs } from '@homeround/engine';
import { readRws } from './read-rws';
import { toRotatingProblem, toRotatingRota } from './to-rotating-problem';

/** Four workers, days and nights. */
const TEXT = `7
4
2
1 1 1 1 1 1 1
1 1 1 1 1 1 1
D 360 480 2 6
N 1320 480 2 3
2 4
2 6
1 1
N D
N - D
`;

describe('toRotatingProblem', () => {
  const task = readRws(TEXT);

  it('makes a problem of which the rota has no finding', async () => {
    const result = buildRotatingRota(await openHighs(), toRotatingProblem(task), DEFAULT_ROTATING);
    if (result.status !== 'found') throw new Error(`The rota is ${result.status}`);
    expect(checkRotatingRota(task, toRotatingRota(task, result.shiftOfDay))).toEqual([]);
  });

  it('keeps every number of the task', () => {
    expect(toRotatingProblem(task)).toEqual({
      weeks: 4,
      weekDays: 7,
      shifts: 2,
      demandLeast: new Int32Array(14).fill(1),
      demandMost: new Int32Array(14).fill(1),
      blockLeast: Int32Array.of(2, 2),
      blockMost: Int32Array.of(6, 3),
      offLeast: 2,
      offMost: 4,
      workLeast: 2,
      workMost: 6,
      forbiddenNext: Uint8Array.of(0, 0, 1, 0),
      forbiddenAfterDayOff: Uint8Array.of(0, 0, 1, 0),
    });
  });

  it.each([[['D', '-']], [['D', 'D', 'N']]])('refuses the sequence %j', (sequence) => {
    expect(() => toRotatingProblem({ ...task, forbidden: [sequence] })).toThrow('is not two shifts');
  });
});
