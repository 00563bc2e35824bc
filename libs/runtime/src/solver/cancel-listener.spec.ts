import { until } from '../testing';
import { frontOf, measurementOf, solveOf, toCancelListener } from './cancel-listener';

function listen(running: readonly string[], cancelAsked: readonly string[] = []) {
  const cancelled: string[] = [];
  const faults: unknown[] = [];
  const work = { ids: () => running, cancel: (id: string) => void cancelled.push(id) };
  const isCancelAsked = async (id: string) => cancelAsked.includes(id);
  const listener = toCancelListener({ running: work, idOf: solveOf, isCancelAsked }, (fault) =>
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

  it('knows each kind of work by its own notice', () => {
    const notices = [
      { kind: 'cancel' as const, solveId: 's' },
      { kind: 'cancel-front' as const, frontId: 'f' },
      { kind: 'cancel-measurement' as const, measurementId: 'm' },
      { kind: 'front' as const, frontId: 'f' },
    ];
    expect(notices.map(solveOf)).toEqual(['s', undefined, undefined, undefined]);
    expect(notices.map(frontOf)).toEqual([undefined, 'f', undefined, undefined]);
    expect(notices.map(measurementOf)).toEqual([undefined, undefined, 'm', undefined]);
  });
});
