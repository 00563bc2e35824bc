import type { MeasurementStore, OptionStore, PostgresFrontStore, PostgresSolveStore } from '@homeround/store';
import type { AskQueue } from '../queue/ask-queue';
import type { PatternQueue } from '../queue/pattern-queue';
import { mayBeLost, type ReconciledKind } from './reconciler';

type SolveQueue = Pick<AskQueue, 'add' | 'addGathering' | 'has' | 'hasCouncil'>;

/** Solves, and the gathering of a council's. */
export function solveKinds(
  store: Pick<PostgresSolveStore, 'unfinished' | 'ungathered'>,
  queue: SolveQueue,
): ReconciledKind[] {
  return [
    {
      name: 'solves',
      find: async () => (await store.unfinished()).filter(mayBeLost).map(({ solveId }) => solveId),
      has: (id) => queue.has(id),
      add: (id) => queue.add(id),
    },
    {
      name: 'councils',
      find: () => store.ungathered(),
      has: (id) => queue.hasCouncil(id),
      add: (id) => queue.addGathering(id),
    },
  ];
}

type PatternJobs = Pick<
  PatternQueue,
  'addFront' | 'addMeasurement' | 'addGathering' | 'hasFront' | 'hasMeasurement' | 'hasOption'
>;

export interface PatternStores {
  readonly fronts: Pick<PostgresFrontStore, 'unfinished'>;
  readonly measurements: Pick<MeasurementStore, 'unfinished'>;
  readonly options: Pick<OptionStore, 'ungathered'>;
}

/** Searches for catalogues, rotas that measure options, and the gathering of these. */
export function patternKinds(
  { fronts, measurements, options }: PatternStores,
  queue: PatternJobs,
): ReconciledKind[] {
  return [
    {
      name: 'fronts',
      find: async () => (await fronts.unfinished()).filter(mayBeLost).map(({ frontId }) => frontId),
      has: (id) => queue.hasFront(id),
      add: (id) => queue.addFront(id),
    },
    {
      name: 'measurements',
      find: async () =>
        (await measurements.unfinished()).filter(mayBeLost).map(({ measurementId }) => measurementId),
      has: (id) => queue.hasMeasurement(id),
      add: (id) => queue.addMeasurement(id),
    },
    {
      name: 'options',
      find: () => options.ungathered(),
      has: (id) => queue.hasOption(id),
      add: (id) => queue.addGathering(id),
    },
  ];
}
