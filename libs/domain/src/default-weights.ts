import type { ObjectiveWeights } from './objective';

/**
 * The order is the house's: nobody without support, then few and known faces, then the right time, then travel, then
 * hours and fairness, then few changes. Ten points are one minute of travel.
 */
export const DEFAULT_WEIGHTS: ObjectiveWeights = {
  // More than all other parts together can win back on one visit, so that nothing is left out to save anything else.
  unallocated: { critical: 4_000_000, high: 2_000_000, standard: 1_000_000, low: 500_000 },
  // A worker above the mini-team size is worth an hour's detour in the week, no more: beyond that, staff pay for it.
  miniTeam: 600,
  // One stray worker who comes once costs 80 minutes of travel; the 30th visit of a usual worker costs next to none.
  spread: 800,
  // A stranger at the door is worth half an hour of travel.
  newFace: 300,
  // A visit by someone whom the person does not usually see is worth more than any detour within a shift. With 200, a
  // tenth of the demo locality's visits went outside the usual team to save travel.
  outsideTeam: 1500,
  wish: 20,
  // Thirty minutes from the intended dose time are worth 18 minutes of travel; from a preferred time, six.
  medicationMinute: 6,
  preferredMinute: 2,
  travelMinute: 10,
  // Unpaid, but it is the worker's own time.
  commuteMinute: 5,
  // Flex minutes are paid extra: half a minute of travel each.
  overtimeMinute: 5,
  workload: 1,
  // People and workers have been told: change only for something worth 15 (worker) or 5 (time) minutes of travel.
  changedWorker: 150,
  changedTime: 50,
};
