import {
  addDays,
  type Catalogue,
  type Dataset,
  groupBy,
  HISTORY_DAYS,
  type LocalDate,
  type PatternInput,
  type PersonId,
  USUAL_VISITS,
  type WorkerId,
} from '@homeround/domain';
import { toReach, toVisitTimes } from './visit-reach';
import type { RelationshipCounts } from './worker-impact';

export type RelationshipFate = keyof RelationshipCounts;

/** A person whom a worker usually visits. */
export interface Relationship {
  readonly personId: PersonId;
  /** Visits a week within whose times the worker is on duty, now and on the new pattern, as means over the cycle. */
  readonly reachedNow: number;
  readonly reachedThen: number;
  readonly fate: RelationshipFate;
}

export interface WorkerRelationships extends RelationshipCounts {
  readonly people: readonly Relationship[];
}

/** From this share of the visits reached now a relationship is kept, and below the other it is lost. */
const KEPT_FROM = 0.75;
const LOST_BELOW = 0.25;

/**
 * For each worker the people whom they know well (three visits or more in the last four weeks of history before the day),
 * and whether the new shifts still reach the times of these people's visits. Who stays keeps everybody.
 */
export function toRelationships(
  dataset: Dataset,
  input: PatternInput,
  catalogue: Catalogue,
  day: LocalDate,
): Map<WorkerId, WorkerRelationships> {
  const visitTimes = toVisitTimes(dataset, day);
  const reachOf = toReach(input);
  const usual = groupBy(findUsualPairs(dataset, day), ({ workerId }) => workerId);
  const placedOn = new Map(catalogue.placements.map((placed) => [placed.workerId, placed.workPatternId]));
  return new Map(
    input.workers.map(({ workerId, workPatternId }) => {
      const people = (usual.get(workerId) ?? []).flatMap(({ personId }) => {
        const times = visitTimes.get(personId);
        if (!times) return [];
        const reachedNow = reachOf(workPatternId, times);
        const reachedThen = reachOf(placedOn.get(workerId) ?? workPatternId, times);
        return { personId, reachedNow, reachedThen, fate: fateOf(reachedNow, reachedThen) };
      });
      const count = (fate: RelationshipFate) => people.filter((one) => one.fate === fate).length;
      return [workerId, { kept: count('kept'), partly: count('partly'), lost: count('lost'), people }];
    }),
  );
}

/** A person whose visits the worker does not reach now, as with changed visits, is not lost by the pattern. */
function fateOf(now: number, then: number): RelationshipFate {
  if (then >= KEPT_FROM * now) return 'kept';
  return then < LOST_BELOW * now ? 'lost' : 'partly';
}

function findUsualPairs({ history }: Dataset, day: LocalDate): { workerId: WorkerId; personId: PersonId }[] {
  const before = history.filter(({ date }) => date < day);
  const last = before.reduce((latest, { date }) => (date > latest ? date : latest), '');
  if (last === '') return [];
  const first = addDays(last, 1 - HISTORY_DAYS);
  const visits = new Map<string, { workerId: WorkerId; personId: PersonId; visits: number }>();
  for (const entry of before) {
    if (entry.date < first) continue;
    const key = `${entry.workerId} ${entry.personId}`;
    const pair = visits.get(key) ?? { workerId: entry.workerId, personId: entry.personId, visits: 0 };
    pair.visits += entry.visits;
    visits.set(key, pair);
  }
  return [...visits.values()].filter((pair) => pair.visits >= USUAL_VISITS);
}
