import type { SolveRecord } from '@homeround/store';
import { until } from '../testing';
import { toCancelListener } from './cancel-listener';
import type { RunningSolves } from './running-solves';

function listen(running: readonly string[], cancelAsked: readonly string[] = []) {
  const cancelled: string[] = [];
  const faults: unknown[] = [];
  const solves = { solveIds: () => running, cancel: (id: string) => cancelled.push(id) };
  const find = async (solveId: string) =>
    ({ solveId, cancelAsked: cancelAsked.includes(solveId) }) as SolveRecord;
  const listener = toCancelListener(solves as unknown as RunningSolves, { find }, (fault) =>
    faults.push(fault),
  );
  return { listener, cancelled, faults };
}

describe('the listener for cancels', () => {
  it('stops the solve that a notice names', () => {
    const { listener, cancelled } = listen(['a', 'b']);
    listener({ kind: 'cancel', solveId: 'b' });
    expect(cancelled).toEqual(['b']);
  });

  it('passes other notices over', () => {
    const { listener, cancelled } = listen(['a'], ['a']);
    listener({ kind: 'solve', solveId: 'a' });
    expect(cancelled).toEqual([]);
  });

  it('asks after a lost connection what was cancelled meanwhile', async () => {
    const { listener, cancelled } = listen(['a', 'b'], ['b']);
    listener({ kind: 'reconnected' });
    await until(() => cancelled.length > 0);
    expect(cancelled).toEqual(['b']);
  });
});
