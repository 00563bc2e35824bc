import { type Minute, type RotaInput, toTravelLookup, type Visit, type Worker } from '@homeround/domain';
import type { Opening, Supply } from '../capacity/openings';
import { findStartSpan } from '../capacity/start-span';
import { bitsOf } from './bits';
import { findCompatibleSets } from './compatible-sets';
import type { Cover } from './cover';

/** One visit that a worker could do, and how. */
interface Reachable {
  readonly row: number;
  readonly visit: Visit;
  readonly openings: Opening[];
  /** From the first start of a duty for it to the last end of one. */
  from: Minute;
  until: Minute;
}

/** A worker's travel minutes from one visit to another. */
type Way = (from: Visit, to: Visit) => number;

/** A worker with more ways than this to divide visits that exclude each other counts as if none did: still a bound. */
const MOST_SETS = 32;

/**
 * A person's visits as a cover problem: a row per visit that enough workers can do at some start; a column per worker, or
 * per largest set of visits that one worker can do without breaking daily rest between them.
 */
export function toPersonCover(input: RotaInput, supply: Supply): (visits: readonly Visit[]) => Cover {
  const travel = toTravelLookup(input.travel);
  const rest = input.rules.values.dailyRest;
  return (visits) => {
    const rows = visits
      .map((visit) => ({ visit, openings: supply.findOpenings(visit) }))
      .filter(({ visit, openings }) => findStartSpan(openings, visit.workers));
    const byWorker = new Map<Worker, Reachable[]>();
    rows.forEach(({ visit, openings }, row) => {
      for (const opening of openings) addOpening(byWorker, row, visit, opening);
    });
    const columns = [...byWorker].flatMap(([worker, reachable]) => {
      const way = (from: Visit, to: Visit) => travel(worker.mode, from.placeId, to.placeId);
      return findSets(reachable, way, rest).map((set) => bitsOf(rows.length, set));
    });
    return { needs: rows.map(({ visit }) => visit.workers), columns };
  };
}

function addOpening(byWorker: Map<Worker, Reachable[]>, row: number, visit: Visit, opening: Opening): void {
  const from = opening.earliest - opening.wayOut;
  const until = opening.latest + visit.minutes + opening.wayBack;
  const { worker } = opening.shift;
  const reachable = byWorker.get(worker);
  const last = reachable?.at(-1);
  if (last?.row === row) {
    last.openings.push(opening);
    last.from = Math.min(last.from, from);
    last.until = Math.max(last.until, until);
    return;
  }
  const one = { row, visit, openings: [opening], from, until };
  if (reachable) reachable.push(one);
  else byWorker.set(worker, [one]);
}

function findSets(reachable: readonly Reachable[], way: Way, rest: number): number[][] {
  const all = reachable.map(({ row }) => row);
  const excluding = findExcluding(reachable, way, rest);
  if (excluding.size === 0) return [all];
  const excludes = (one: number, other: number) => excluding.get(one)?.has(other) ?? false;
  const free = all.filter((row) => !excluding.has(row));
  const sets = findCompatibleSets([...excluding.keys()], excludes, MOST_SETS);
  return sets ? sets.map((set) => [...free, ...set]) : [all];
}

/** For each row that excludes others, which. Those that lie a rest apart in any case are not looked at. */
function findExcluding(reachable: readonly Reachable[], way: Way, rest: number): Map<number, Set<number>> {
  const excluding = new Map<number, Set<number>>();
  const note = (one: Reachable, other: Reachable) =>
    excluding.set(one.row, (excluding.get(one.row) ?? new Set<number>()).add(other.row));
  const inOrder = [...reachable].sort((a, b) => a.from - b.from);
  inOrder.forEach((one, at) => {
    for (let next = at + 1; next < inOrder.length; next++) {
      const other = inOrder[next]!;
      if (other.from >= one.until + rest) break;
      if (!isExcluded(one, other, way, rest)) continue;
      note(one, other);
      note(other, one);
    }
  });
  return excluding;
}

/** Whether one worker can in no way do both visits. */
function isExcluded(one: Reachable, other: Reachable, way: Way, rest: number): boolean {
  return one.openings.every((a) =>
    other.openings.every(
      (b) =>
        !canFollow(a, b, one.visit, other.visit, way, rest) &&
        !canFollow(b, a, other.visit, one.visit, way, rest),
    ),
  );
}

/** Whether the later visit can come after the earlier one, at the earliest and latest that their openings allow. */
function canFollow(
  before: Opening,
  after: Opening,
  earlier: Visit,
  later: Visit,
  way: Way,
  rest: number,
): boolean {
  const end = before.earliest + earlier.minutes;
  if (before.shift === after.shift) return end + way(earlier, later) <= after.latest;
  if (before.shift.date > after.shift.date) return false;
  const offDuty = after.latest - after.wayOut - (end + before.wayBack);
  return offDuty >= (before.shift.date === after.shift.date ? 0 : rest);
}
