import type { ObjectiveWeights } from '@homeround/domain';

/** Weights of the tests' own, so that a new default changes no test. */
export const ROUND_WEIGHTS: ObjectiveWeights = {
  unallocated: { critical: 4_000_000, high: 2_000_000, standard: 1_000_000, low: 500_000 },
  miniTeam: 600,
  spread: 400,
  newFace: 300,
  outsideTeam: 60,
  wish: 20,
  medicationMinute: 6,
  preferredMinute: 2,
  travelMinute: 10,
  commuteMinute: 5,
  overtimeMinute: 5,
  workload: 1,
  changedWorker: 150,
  changedTime: 50,
};
