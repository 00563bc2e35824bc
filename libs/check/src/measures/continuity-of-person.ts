import { groupBy, type KnownWorkers, type Person, type PersonId, type WorkerId } from '@homeround/domain';
import type { HeldVisit } from '../view/rota-view';
import { sumOf } from '../view/worked-minutes';
import { countWorkerVisits } from '../view/worker-visits';
import { meanOf, shareOf } from './statistics';

/**
 * Continuity of one person over the period. Everything counts worker-visits: a double-up is two, one of each worker.
 * N = worker-visits, n = those of one worker, M = distinct workers. Shares are 0–1. Undefined = not defined for so few.
 */
export interface PersonContinuity {
  readonly personId: PersonId;
  /** Visits that somebody has. */
  readonly visits: number;
  /** N. */
  readonly workerVisits: number;
  /** M. */
  readonly distinctWorkers: number;
  readonly miniTeamSize: number;
  /** Usual provider continuity: greatest n ÷ N. */
  readonly upc: number | undefined;
  /** Bice–Boxerman: (Σ n² − N) ÷ (N (N − 1)); from two worker-visits. A pair that never changes scores about a half. */
  readonly coc: number | undefined;
  /**
   * Sequential continuity: of the worker-visits after the first visit, the share whose worker was also at the visit just
   * before. With single visits only, that is Σ [worker same as before] ÷ (N − 1); an unchanging pair scores 1.
   */
  readonly secon: number | undefined;
  /** Modified modified continuity index: (1 − M ÷ (N + 0.1)) ÷ (1 − 1 ÷ (N + 0.1)). */
  readonly mmci: number | undefined;
  /** −Σ (n ÷ N) ln (n ÷ N), in nats; 0 = always the same worker. */
  readonly entropy: number | undefined;
  /** Entropy ÷ ln M: 1 = evenly shared among the workers there are, 0 = one worker. */
  readonly entropyNormalised: number | undefined;
  /** Share of worker-visits by the one, three, four, six most frequent workers. */
  readonly top1Share: number | undefined;
  readonly top3Share: number | undefined;
  readonly top4Share: number | undefined;
  readonly top6Share: number | undefined;
  /** Worker-visits by the workers of `team`, and their share. */
  readonly miniTeamVisits: number;
  readonly miniTeamShare: number | undefined;
  /**
   * Who counts as the mini-team: `known` = named, preferred and usual workers; `emerging` = where a person has none of
   * these, as many of the rota's most frequent workers as the mini-team size says.
   */
  readonly team: 'known' | 'emerging';
  /** Workers whom the person does not know; 0 where the person knows nobody yet. */
  readonly newFaces: number;
  /** Distinct workers in a day with a visit, mean and greatest. A visit belongs to the day of its option. */
  readonly workersPerDayMean: number | undefined;
  readonly workersPerDayMax: number;
  /** Worker-visits, other than at a day's first visit, by someone who was not at the visit just before. */
  readonly handOffs: number;
}

/** Measures one person's visits, in time order. Without any: zeros and undefined. */
export function continuityOfPerson(
  person: Person,
  knows: KnownWorkers,
  allVisits: readonly HeldVisit[],
): PersonContinuity {
  const visits = allVisits.filter(({ workers }) => workers.length > 0);
  const counts = countWorkerVisits(visits);
  const n = [...counts.values()].sort((a, b) => b - a);
  const total = sumOf(n, (count) => count);
  const miniTeamVisits = countTeamVisits(person, knows, counts);
  const topShare = (k: number) =>
    shareOf(
      sumOf(n.slice(0, k), (count) => count),
      total,
    );
  return {
    personId: person.personId,
    visits: visits.length,
    workerVisits: total,
    distinctWorkers: counts.size,
    miniTeamSize: person.miniTeamSize,
    upc: topShare(1),
    ...indicesOf(n, total),
    secon: sequentialContinuity(visits),
    top1Share: topShare(1),
    top3Share: topShare(3),
    top4Share: topShare(4),
    top6Share: topShare(6),
    miniTeamVisits,
    miniTeamShare: shareOf(miniTeamVisits, total),
    team: knows.usual.size > 0 ? 'known' : 'emerging',
    newFaces:
      knows.known.size === 0 ? 0 : [...counts.keys()].filter((workerId) => !knows.known.has(workerId)).length,
    ...withinDays(visits),
  };
}

function indicesOf(
  n: readonly number[],
  total: number,
): Pick<PersonContinuity, 'coc' | 'mmci' | 'entropy' | 'entropyNormalised'> {
  if (total === 0) {
    return { coc: undefined, mmci: undefined, entropy: undefined, entropyNormalised: undefined };
  }
  // Written as a sum of logarithms of N ÷ n, so that one worker gives 0 and not −0.
  const entropy = sumOf(n, (count) => (count / total) * Math.log(total / count));
  return {
    coc: shareOf(sumOf(n, (count) => count * count) - total, total * (total - 1)),
    mmci: (1 - n.length / (total + 0.1)) / (1 - 1 / (total + 0.1)),
    entropy,
    entropyNormalised: n.length === 1 ? 0 : entropy / Math.log(n.length),
  };
}

function sequentialContinuity(visits: readonly HeldVisit[]): number | undefined {
  const later = visits.slice(1);
  const changed = sumOf(later, (held, index) => countChanged(visits[index]!, held));
  const all = sumOf(later, ({ workers }) => workers.length);
  return shareOf(all - changed, all);
}

/** Workers of a visit who were not at the one before. */
const countChanged = (before: HeldVisit, held: HeldVisit): number =>
  held.workers.filter((worker) => !before.workers.includes(worker)).length;

function countTeamVisits(
  person: Person,
  { usual }: KnownWorkers,
  counts: ReadonlyMap<WorkerId, number>,
): number {
  if (usual.size > 0) return sumOf([...counts], ([workerId, count]) => (usual.has(workerId) ? count : 0));
  const mostFrequent = [...counts.values()].sort((a, b) => b - a).slice(0, person.miniTeamSize);
  return sumOf(mostFrequent, (count) => count);
}

function withinDays(
  visits: readonly HeldVisit[],
): Pick<PersonContinuity, 'workersPerDayMean' | 'workersPerDayMax' | 'handOffs'> {
  const days = [...groupBy(visits, ({ option }) => option.date).values()];
  const workers = days.map((ofDay) => countWorkerVisits(ofDay).size);
  return {
    workersPerDayMean: meanOf(workers),
    workersPerDayMax: Math.max(0, ...workers),
    handOffs: sumOf(days, (ofDay) =>
      sumOf(ofDay.slice(1), (held, index) => countChanged(ofDay[index]!, held)),
    ),
  };
}
