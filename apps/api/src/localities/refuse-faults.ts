import type { Fault } from '@homeround/domain';
import { Refusal } from '../errors/refusal';

/** What stands in the way of something asked for: the first fault in full, and all of them. */
export function refuseFaults(faults: readonly Fault[]): Refusal {
  const [first] = faults;
  if (!first) throw new Error('a refusal needs a fault');
  const { code, cause, action } = first;
  return new Refusal(422, { code, cause, action }, { faults });
}
