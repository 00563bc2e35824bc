import type { ObjectiveWeights } from '../objective';
import type { TravelTable } from '../place';
import type { Rota } from '../rota';
import type { RotaInput, Shift, Visit } from '../rota-input';
import { DEFAULT_RULES } from '../rules';
import { addDays } from '../time/local-date';
import { aPerson, aWorker } from './build-dataset';

/** Weights for hand-computed points, which no tuning of the defaults moves. */
export const TEST_WEIGHTS: ObjectiveWeights = {
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

/** Monday 2 March 2026: a week without a clock change, so that minute = day × 1440 + clock. */
const FROM = '2026-03-02';

/** The same minutes between all different places, none within a place, for both modes. */
export function flatTravel(placeIds: readonly string[], minutes: number): TravelTable {
  const size = placeIds.length;
  const table = Uint16Array.from({ length: size * size }, (_, at) => (at % (size + 1) === 0 ? 0 : minutes));
  return { placeIds, minutes: { car: table, walk: table } };
}

/** A visit of 30 minutes to person 1 on the period's first day, starting 08:00–10:00, best at 09:00. */
export function aVisit(n: number, changes: Partial<Visit> = {}, day = 0): Visit {
  const date = addDays(FROM, day);
  const at = day * 1440;
  return {
    visitId: `V${n}`,
    personId: 'P1',
    recurringVisitId: `R${n}`,
    label: 'breakfast',
    placeId: 'H1',
    minutes: 30,
    workers: 1,
    skills: [],
    priority: 'standard',
    options: [{ date, earliest: at + 480, latest: at + 600, preferred: at + 540 }],
    doses: [],
    ...changes,
  };
}

/** A core shift of worker 1 on a day of the period, 07:00–13:00. */
export function aShift(day: number, changes: Partial<Shift> = {}): Shift {
  const date = addDays(FROM, day);
  const workerId = changes.workerId ?? 'W1';
  return {
    shiftId: `${workerId}@${date}`,
    workerId,
    date,
    start: day * 1440 + 420,
    end: day * 1440 + 780,
    kind: 'core',
    ...changes,
  };
}

/** One week, one person, one worker with one shift, one visit; ten minutes between HUB, H1, H2 and H3. */
export function aRotaInput(changes: Partial<RotaInput> = {}): RotaInput {
  return {
    name: 'test',
    period: { from: FROM, days: 7, timeZone: 'Europe/London' },
    endMinute: 7 * 1440,
    people: [aPerson(1)],
    workers: [aWorker(1)],
    shifts: [aShift(0)],
    visits: [aVisit(1)],
    choiceWeeks: [],
    familiarity: [],
    outerDuties: [],
    pins: [],
    travel: flatTravel(['HUB', 'H1', 'H2', 'H3'], 10),
    rules: DEFAULT_RULES,
    weights: TEST_WEIGHTS,
    ...changes,
  };
}

/** Worker 1 does visit 1 at 09:00 in a duty that is the whole shift. */
export function aRota(changes: Partial<Rota> = {}): Rota {
  return {
    period: { from: FROM, days: 7, timeZone: 'Europe/London' },
    visits: [{ visitId: 'V1', start: 540, workerIds: ['W1'] }],
    unallocated: [],
    duties: [{ shiftId: `W1@${FROM}`, workerId: 'W1', start: 420, end: 780, breaks: [] }],
    origin: { madeBy: 'test', seed: 1, steps: 0, threads: 1 },
    ...changes,
  };
}
