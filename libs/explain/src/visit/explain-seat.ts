import { groupBy, type Tier, toClockText, type Visit, type WorkerId } from '@homeround/domain';
import { mustFind, type RotaLookup } from '../rota/rota-lookup';
import { optionAt } from '../rota/option-at';
import type { AbleTaker, SeatTakers, UnableTaker } from '../takers/taker';
import { wordDifference } from '../words/difference-words';
import { wordObstacles } from '../words/obstacle-words';
import { DECIDING_ORDER, RULED_OUT_WORDS } from '../words/ruled-out-words';
import type { ExplainedTaker, NamedWorker, RefusedTaker, RuledOut, SeatExplanation } from './explanation';

/** The judged takers of a seat, in words. */
export function explainSeat(lookup: RotaLookup, visit: Visit, takers: SeatTakers): SeatExplanation {
  const { replaces } = takers.seat;
  const unable = takers.unable.map((taker) => explainUnable(lookup, taker));
  return {
    ...(replaces === undefined ? {} : { replaces: nameOf(lookup, replaces) }),
    able: takers.able.map((taker) => explainAble(lookup, visit, taker)),
    unable,
    notOnDuty: takers.notOnDuty,
    ruledOut: countRuledOut(unable),
  };
}

const nameOf = (lookup: RotaLookup, workerId: WorkerId): NamedWorker => ({
  workerId,
  name: mustFind(lookup.workerOf, workerId).name,
});

const timeOf = (lookup: RotaLookup, start: number) => toClockText(lookup.clock.clockOf(start));

function explainAble(lookup: RotaLookup, visit: Visit, taker: AbleTaker): ExplainedTaker {
  const { workerId, withWorkerId, move, difference, total } = taker;
  return {
    ...nameOf(lookup, workerId),
    ...(withWorkerId === undefined ? {} : { with: nameOf(lookup, withWorkerId) }),
    start: move.start,
    time: timeOf(lookup, move.start),
    points: total,
    difference,
    because: wordDifference(difference, {
      weights: lookup.input.weights,
      person: lookup.names.person(visit.personId),
      start: move.start,
      preferred: optionAt(visit, move.start).preferred,
    }),
    move,
  };
}

function explainUnable(lookup: RotaLookup, { workerId, move, findings }: UnableTaker): RefusedTaker {
  return {
    ...nameOf(lookup, workerId),
    start: move.start,
    time: timeOf(lookup, move.start),
    obstacles: wordObstacles(lookup, move, workerId, findings),
  };
}

/** Each worker counted at the rule that decides; most workers first. */
function countRuledOut(unable: readonly RefusedTaker[]): RuledOut[] {
  const decisive = unable.flatMap(({ obstacles }) => {
    const rules = DECIDING_ORDER.filter((rule) => obstacles.some((one) => one.rule === rule));
    return obstacles.find(({ rule }) => rule === rules[0]) ?? [];
  });
  return [...groupBy(decisive, ({ rule }) => rule)]
    .map(([rule, all]) => toRuledOut(rule, all[0]!.tier, all.length))
    .sort((a, b) => b.workers - a.workers);
}

const toRuledOut = (rule: RuledOut['rule'], tier: Tier, workers: number): RuledOut => ({
  rule,
  tier,
  workers,
  text: `${workers} ${RULED_OUT_WORDS[rule]}`,
});
