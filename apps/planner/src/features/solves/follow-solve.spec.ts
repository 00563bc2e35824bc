import type { SolveProgressBody, SolveSnapshot } from '@homeround/contract';
import { addProgress, isFinal } from './follow-solve';

const pointAt = (step: number) => ({ step, seconds: step, cost: 100 - step, unallocated: 0, parts: {} });
const solveOf = (attempt: number): SolveProgressBody['solve'] =>
  ({ solveId: 'x', attempt, state: 'running', stepsDone: 0 }) as SolveProgressBody['solve'];
const snapshotOf = (steps: number[]): SolveSnapshot => ({ ...solveOf(1), curve: steps.map(pointAt) });
const stepsOf = ({ curve }: SolveSnapshot) => curve.map(({ step }) => step);

describe('following a solve', () => {
  it('adds the points of a progress to the curve', () => {
    expect(stepsOf(addProgress(snapshotOf([1, 2]), { solve: solveOf(1), points: [pointAt(3)] }))).toEqual([
      1, 2, 3,
    ]);
  });

  it('counts points that come again after a lost connection once', () => {
    const again = { solve: solveOf(1), points: [pointAt(2), pointAt(3)] };
    expect(stepsOf(addProgress(snapshotOf([1, 2]), again))).toEqual([1, 2, 3]);
  });

  it('starts the curve again when another solver took over', () => {
    expect(stepsOf(addProgress(snapshotOf([1, 2]), { solve: solveOf(2), points: [pointAt(1)] }))).toEqual([
      1,
    ]);
  });

  it('knows which states are final', () => {
    const states = ['queued', 'running', 'finished', 'cancelled', 'failed'] as const;
    expect(states.filter((state) => isFinal({ state }))).toEqual(['finished', 'cancelled', 'failed']);
  });
});
