import { sumOf } from '../view/worked-minutes';
import type { CostOfPart } from './cost-of-part';

/** The weight of its priority for each worker whom an unallocated visit lacks. */
export const costOfUnallocated: CostOfPart = ({ input, unallocated }) =>
  sumOf(unallocated, ({ priority, workers }) => input.weights.unallocated[priority] * workers);
