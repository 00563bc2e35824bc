import { type Fault, groupBy, type PatternInput, type PatternWorker } from '@homeround/domain';
import { findBrokenAgreements, fitsContract } from '../eligibility/may-work';
import { type Eligibility, toEligibility } from '../eligibility/to-eligibility';
import type { PatternFeatures } from '../features/pattern-features';
import { toPatternFault } from './pattern-faults';
import { wordBrokenByAll, wordContract, wordNothingKept } from './worker-fault-words';

/** Workers who can be placed on no candidate, each with what stands in the way, and fixed patterns that nobody may work. */
export function findWorkerFaults(input: PatternInput): Fault[] {
  const eligibility = toEligibility(input);
  const features = input.candidates.map(({ workPatternId }) => eligibility.featuresOf(workPatternId));
  return [
    ...input.settings.fixed
      .filter((id) => !input.workers.some((worker) => eligibility.mayWork(worker, id) === true))
      .map((id) => toPatternFault('FIXED_PATTERN_FOR_NOBODY', `No worker may work ${id}`)),
    ...findContractFaults(input, features),
    ...input.workers.flatMap((worker) => findFaultOf(input, worker, features, eligibility) ?? []),
  ];
}

/** Those with one contract have one fault, which names them all. */
function findContractFaults(input: PatternInput, features: readonly PatternFeatures[]): Fault[] {
  const without = input.workers.filter(
    (worker) =>
      !keepsByAgreement(worker) &&
      !hasPresent(worker, features) &&
      findFitting(input, worker, features).length === 0,
  );
  return [...groupBy(without, ({ contractedMinutes }) => contractedMinutes)].map(([minutes, workers]) =>
    toPatternFault('CONTRACT_FITS_NO_CANDIDATE', wordContract(workers, minutes, features)),
  );
}

function findFaultOf(
  input: PatternInput,
  worker: PatternWorker,
  features: readonly PatternFeatures[],
  eligibility: Eligibility,
): Fault | undefined {
  const fitting = findFitting(input, worker, features);
  if (keepsByAgreement(worker) || fitting.length === 0) return undefined;
  const broken = fitting.map((candidate) => findBrokenAgreements(worker, candidate));
  const allBreak = broken.every((ofOne) => ofOne.length > 0);
  const present = eligibility.featuresOf(worker.workPatternId);
  const brokenNow = findBrokenAgreements(worker, present);
  const cause = wordBrokenByAll(worker, broken);
  if (allBreak && brokenNow.length > 0)
    return toPatternFault('AGREEMENTS_FIT_NOTHING', `${cause}; ${wordNothingKept(brokenNow, present)}`);
  if (hasPresent(worker, features)) return undefined;
  if (allBreak) return toPatternFault('AGREEMENTS_FIT_NO_CANDIDATE', cause);
  if (fitting.some(({ workPatternId }) => eligibility.mayWork(worker, workPatternId) === true))
    return undefined;
  const others = `${worker.workerId}: of ${fitting.length} candidates with the contracted hours, none is for the same time of day and lawful`;
  return toPatternFault('WORKER_FITS_NO_CANDIDATE', others);
}

/** Whose agreement says that the present pattern stays: nothing is wrong with that. */
const keepsByAgreement = ({ agreements }: PatternWorker) =>
  agreements.some((agreement) => agreement.keepsPattern);

/** Who stays on a pattern that may be chosen needs no other one. */
const hasPresent = (worker: PatternWorker, features: readonly PatternFeatures[]) =>
  features.some(({ workPatternId }) => workPatternId === worker.workPatternId);

/** Candidates with the worker's hours, without the present pattern. */
function findFitting(
  { settings }: PatternInput,
  worker: PatternWorker,
  features: readonly PatternFeatures[],
): PatternFeatures[] {
  return features.filter(
    (candidate) =>
      candidate.workPatternId !== worker.workPatternId &&
      fitsContract(worker, candidate, settings.contractTolerance),
  );
}
