import type { UnfinishedSolve } from '@homeround/store';
import { patternKinds, solveKinds } from './reconciled-kinds';
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
    kinds: solveKinds(
      { unfinished: async () => [...unfinished], ungathered: async () => [...ungathered] },
      { add, addGathering: add, has, hasCouncil: has },
    ),
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

describe('the kinds of work on patterns', () => {
  it('are added again by what each has lost: searches, rotas, and the gathering of these', async () => {
    const added: string[] = [];
    const add = (kind: string) => async (id: string) => {
      added.push(`${kind} ${id}`);
      return true;
    };
    const lost = { state: 'queued' as const, silentSeconds: 60 };
    const kinds = patternKinds(
      {
        fronts: { unfinished: async () => [{ ...lost, frontId: 'f' }] },
        measurements: { unfinished: async () => [{ ...lost, measurementId: 'm' }] },
        options: { ungathered: async () => ['o', 'known'] },
      },
      {
        ...{ hasFront: async () => false, hasMeasurement: async () => false },
        hasOption: async (id) => id === 'known',
        ...{ addFront: add('front'), addMeasurement: add('rota'), addGathering: add('gathering') },
      },
    );
    const counts: object[] = [];
    const ports = { kinds, onAdded: (told: object) => counts.push(told), onFault: () => undefined };
    await new Reconciler(ports).look();
    expect(added).toEqual(['front f', 'rota m', 'gathering o']);
    expect(counts).toEqual([{ fronts: 1, measurements: 1, options: 1 }]);
  });
});
