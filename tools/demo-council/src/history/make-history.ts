import {
  type Dataset,
  groupBy,
  type HistoryEntry,
  type Person,
  type PersonId,
  type RotaInput,
  USUAL_VISITS,
  type Worker,
  type WorkerId,
} from '@homeround/domain';
import { DEMO_START } from '../demo-settings';
import type { Dice } from '../dice';
import { distanceKm } from '../geography/scatter-home';
import { toPoints } from '../geography/to-points';
import { mayVisit } from '../workers/may-visit';
import { type OpenVisit, toOpenVisits } from './open-visits';

/** Share of visits that are rearranged on the day and go to somebody else than the usual ones: why faces are many. */
const REARRANGED = 0.02;
/** Workers who step in for the usual ones: so many out of those who are nearest. */
const STAND_INS = 2;
const NEIGHBOURS = 20;

/** Where visits were does not matter here. */
const NOWHERE = new Map<string, number>();

/** A visit of the weeks before, and who was on shift for it and might go. */
interface PastVisit {
  readonly open: OpenVisit;
  readonly able: readonly WorkerId[];
}

/**
 * Who visited whom in the four weeks before the demo starts: at every visit somebody who was on shift then by pattern and
 * absences, mostly one of the person's core workers, else a stand-in who is near.
 */
export function makeHistory(
  dataset: Dataset,
  weeks: RotaInput,
  coreOf: ReadonlyMap<PersonId, readonly WorkerId[]>,
  dice: Dice,
): HistoryEntry[] {
  const people = new Map(dataset.people.map((person) => [person.personId, person]));
  const nearestTo = toNearest(dataset);
  const past = groupBy(findPastVisits(dataset, weeks, people), ({ open }) => open.visit.personId);
  for (const [personId, visits] of past) {
    const core = new Set(coreOf.get(personId));
    const nearest = nearestTo(people.get(personId)!);
    const standIns = new Set(dice.sample(nearest.slice(0, NEIGHBOURS), STAND_INS));
    for (const visit of visits) drawTakers(visit, { core, standIns, nearest }, dice);
    introduce(visits, core);
  }
  return toEntries([...past.values()].flat().map(({ open }) => open));
}

function findPastVisits(
  dataset: Dataset,
  weeks: RotaInput,
  people: ReadonlyMap<PersonId, Person>,
): PastVisit[] {
  const before = toOpenVisits(weeks.visits, NOWHERE).filter(({ date }) => date < DEMO_START);
  const workers = new Map(dataset.workers.map((worker) => [worker.workerId, worker]));
  const shiftsOn = groupBy(weeks.shifts, ({ date }) => date);
  return before.map((open) => {
    const { visit, date, earliest, latest } = open;
    const person = people.get(visit.personId)!;
    const able = (shiftsOn.get(date) ?? []).filter(
      ({ start, end, workerId }) =>
        start <= latest &&
        earliest + visit.minutes <= end &&
        mayVisit(workers.get(workerId)!, person, visit, date),
    );
    return { open, able: able.map(({ workerId }) => workerId) };
  });
}

/** All workers, those of the person's team before others, nearest home first. */
function toNearest(dataset: Dataset): (person: Person) => WorkerId[] {
  const points = toPoints(dataset);
  return (person) => {
    const at = points.get(person.placeId)!;
    const rate = (worker: Worker) =>
      distanceKm(points.get(worker.start.placeId)!, at) + (worker.teamId === person.teamId ? 0 : 100);
    return dataset.workers
      .map((worker) => ({ worker, rate: rate(worker) }))
      .sort((a, b) => a.rate - b.rate)
      .map(({ worker }) => worker.workerId);
  };
}

/** Whom a person may meet, from the closest circle to the widest; of the widest only the nearest who is there. */
interface Circles {
  readonly core: ReadonlySet<WorkerId>;
  readonly standIns: ReadonlySet<WorkerId>;
  readonly nearest: readonly WorkerId[];
}

function drawTakers({ open, able }: PastVisit, { core, standIns, nearest }: Circles, dice: Dice): void {
  const isAble = new Set(able);
  while (open.takers.length < open.visit.workers) {
    const free = nearest.filter((workerId) => isAble.has(workerId) && !open.takers.includes(workerId));
    const usual = dice.chance(REARRANGED) ? [] : free.filter((workerId) => core.has(workerId));
    const known = free.filter((workerId) => standIns.has(workerId));
    const circles = [usual, known, free.slice(0, 1)];
    const circle = circles.find(({ length }) => length > 0);
    if (!circle) return;
    open.takers.push(dice.pick(circle));
  }
}

/** Lets every core worker come as often as a usual one does, where they were ever on shift at the person's times. */
function introduce(visits: readonly PastVisit[], core: ReadonlySet<WorkerId>): void {
  const count = (workerId: WorkerId) => visits.filter(({ open }) => open.takers.includes(workerId)).length;
  for (const workerId of core) {
    let missing = USUAL_VISITS - count(workerId);
    for (const { open, able } of visits) {
      if (missing <= 0) break;
      const other = open.takers.findIndex((taker) => !core.has(taker) || count(taker) > 2 * USUAL_VISITS);
      if (other === -1 || open.takers.includes(workerId) || !able.includes(workerId)) continue;
      open.takers[other] = workerId;
      missing--;
    }
  }
}

function toEntries(visits: readonly OpenVisit[]): HistoryEntry[] {
  const entries = new Map<string, HistoryEntry>();
  for (const { visit, date, takers } of visits)
    for (const workerId of takers) {
      const key = `${date} ${visit.personId} ${workerId}`;
      const visitsSoFar = entries.get(key)?.visits ?? 0;
      entries.set(key, { date, personId: visit.personId, workerId, visits: visitsSoFar + 1 });
    }
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}
