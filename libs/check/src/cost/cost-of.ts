import {
  OBJECTIVE_PARTS,
  type ObjectivePart,
  type ObjectiveParts,
  type Rota,
  type RotaInput,
} from '@homeround/domain';
import { toRotaView } from '../view/rota-view';
import { costOfChange } from './cost-of-change';
import { costOfMiniTeam, costOfNewFace, costOfOutsideTeam, costOfSpread } from './cost-of-continuity';
import type { CostOfPart } from './cost-of-part';
import { costOfMedicationTime, costOfPreferredTime } from './cost-of-time';
import { costOfUnallocated } from './cost-of-unallocated';
import { costOfWishes } from './cost-of-wishes';
import { costOfCommute, costOfOvertime, costOfTravel, costOfWorkload } from './cost-of-work';

/** The cost of each part. A part without one does not compile. */
const COST_OF_PART: Readonly<Record<ObjectivePart, CostOfPart>> = {
  unallocated: costOfUnallocated,
  'mini-team': costOfMiniTeam,
  spread: costOfSpread,
  'new-face': costOfNewFace,
  'outside-team': costOfOutsideTeam,
  wishes: costOfWishes,
  'medication-time': costOfMedicationTime,
  'preferred-time': costOfPreferredTime,
  travel: costOfTravel,
  commute: costOfCommute,
  overtime: costOfOvertime,
  workload: costOfWorkload,
  change: costOfChange,
};

/**
 * The full score of a rota by docs/objective.md, part by part, in points: slow and sure, each part from the rota alone.
 * Whatever the input does not know counts for nothing; a visit of the input that nobody has counts as unallocated, listed
 * or not.
 */
export function costOf(input: RotaInput, rota: Rota): ObjectiveParts {
  const view = toRotaView(input, rota);
  return Object.fromEntries(
    OBJECTIVE_PARTS.map((part) => [part, COST_OF_PART[part](view)]),
  ) as ObjectiveParts;
}
