import type { LocalDate, WorkerId } from '@homeround/domain';
import {
  toRelationships,
  toTransitionPlan,
  toWorkerImpacts,
  type TransitionPlan,
  type WorkerImpact,
} from '@homeround/patterns';
import type { OpenOption, PatternLibrary } from './pattern-library';

/** Each takes a second for a council, and every page of a list asks again. */
const made = new WeakMap<OpenOption, { readonly day: string; readonly impacts: readonly WorkerImpact[] }>();

/** What an option does to each worker, worst first. Without its dataset nothing is known of who knows whom. */
export async function impactsOf(
  library: PatternLibrary,
  option: OpenOption,
  day: LocalDate,
): Promise<readonly WorkerImpact[]> {
  const known = made.get(option);
  if (known?.day === day) return known.impacts;
  const dataset = await library.read(option.datasetId);
  const relationships = dataset && toRelationships(dataset, option.input, option.catalogue, day);
  const impacts = toWorkerImpacts(option.input, option.catalogue, relationships);
  made.set(option, { day, impacts });
  return impacts;
}

/** A dataset that is not kept any more leaves ids. */
export async function namesOf(
  library: PatternLibrary,
  option: OpenOption,
): Promise<(workerId: WorkerId) => string> {
  const dataset = await library.read(option.datasetId);
  const names = new Map(dataset?.workers.map(({ workerId, name }) => [workerId, name]));
  return (workerId) => names.get(workerId) ?? workerId;
}

/** @param changeover absent = the earliest day that leaves the notice */
export function transitionFrom(
  { input, catalogue }: OpenOption,
  day: LocalDate,
  changeover: LocalDate | undefined,
): TransitionPlan {
  const planFrom = (first: LocalDate) => toTransitionPlan(input, catalogue, { day, changeover: first });
  return planFrom(changeover ?? planFrom(day).earliest);
}
