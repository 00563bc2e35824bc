import type { UnfinishedSolve } from '@homeround/store';
import { Reconciler } from './reconciler';

const aSolve = (solveId: string, changes: Partial<UnfinishedSolve> = {}): UnfinishedSolve => ({
  solveId,
  councilSolveId: null,
  state: 'queued',
  silentSeconds: 60,
  threads: 1,
  ...changes,
});

/** What one look adds, given what the store has and which jobs the queue has; `undefined` = the queue is away. */
async function look(
  unfinished: readonly UnfinishedSolve[],
  jobs: readonly string[] | undefined,
  ungathered: readonly string[] = [],
): Promise<string[]> {
  const added: string[] = [];
  const has = async (id: string) => jobs?.includes(id);
  const add = async (id: string) => {
    added.push(id);
    return true;
  };
  const reconciler = new Reconciler({
    store: { unfinished: async () => [...unfinished], ungathered: async () => [...ungathered] },
    queue: { add, addGathering: add, has, hasCouncil: has },
    onAdded: () => undefined,
    onFault: () => undefined,
  });
  await reconciler.look();
  return added;
}

describe('the reconciler', () => {
  it('adds a solve that the store has and the queue has not', async () => {
    expect(await look([aSolve('lost'), aSolve('waiting')], ['waiting'])).toEqual(['lost']);
  });

  it('leaves a solve alone that was asked for a moment ago', async () => {
    expect(await look([aSolve('new', { silentSeconds: 1 })], [])).toEqual([]);
  });

  it('leaves a running solve alone that is heard of, and takes up one that is silent', async () => {
    const alive = aSolve('alive', { state: 'running', silentSeconds: 30 });
    const silent = aSolve('silent', { state: 'running', silentSeconds: 100 });
    expect(await look([alive, silent], [])).toEqual(['silent']);
  });

  it('adds nothing while the queue is away', async () => {
    expect(await look([aSolve('lost')], undefined, ['council'])).toEqual([]);
  });

  it('has a council gathered whose solves have all ended', async () => {
    expect(await look([], ['known'], ['known', 'lost'])).toEqual(['lost']);
  });
});
