import type { WorkerImpactBody } from '@homeround/contract';
import { matchesName } from '../../../shared/ui/name-search';
import { FLAG_WORDS } from './impact-flags';
import type { ImpactSearch } from './impact-search';

/** Workers that the filter leaves, in the order given. */
export function filterImpacts(
  workers: readonly WorkerImpactBody[],
  { find, locality, weight, flag }: ImpactSearch,
): readonly WorkerImpactBody[] {
  return workers.filter(
    (impact) =>
      (find === undefined || matchesName(`${impact.name} ${impact.workerId}`, find)) &&
      (locality === undefined || impact.localityId === locality) &&
      (weight === undefined || impact.weight === weight) &&
      (flag === undefined || FLAG_WORDS[flag].holds(impact)),
  );
}
