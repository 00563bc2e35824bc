import { UNCHANGED_MINUTES } from './problem';
import { LEG, MINUTES, PLACE, SLOT, START } from './slots';
import type { RotaState } from './state';
import { dutyEnd, dutyStart } from './timing';

/** The parts of the cost in the order of docs/objective.md. */
export const SCORE_PARTS = [
  'unallocated',
  'mini-team',
  'spread',
  'new-face',
  'outside-team',
  'medication-time',
  'preferred-time',
  'travel',
  'commute',
  'overtime',
  'workload',
  'change',
] as const;
export type ScorePart = (typeof SCORE_PARTS)[number];
/** Points by part. `outside-team` holds wishes too: the engine knows one price per worker-visit for both. */
export type Score = Record<ScorePart, number>;

/** The whole cost from nothing, slow and sure. Tests hold the search's running cost equal to its sum. */
export function scoreOf(state: RotaState): Score {
  const score = Object.fromEntries(SCORE_PARTS.map((part) => [part, 0])) as Score;
  scoreAbsent(state, score);
  scoreFaces(state, score);
  for (let route = 0; route < state.problem.routeCount; route++)
    if (state.routeSize[route]! > 0) scoreRoute(state, route, score);
  scoreLoad(state, score);
  return score;
}

export function totalOf(score: Score): number {
  return SCORE_PARTS.reduce((sum, part) => sum + score[part], 0);
}

function scoreAbsent(state: RotaState, score: Score): void {
  for (let at = 0; at < state.absentCount; at++)
    score.unallocated += state.problem.visitAbsentPrice[state.absent[at]!]!;
}

/** Counts afresh from the slots who visits whom. */
function scoreFaces(state: RotaState, score: Score): void {
  const { problem } = state;
  const { prices } = problem;
  const counts = new Int32Array(problem.personCount * problem.workerCount);
  for (let leg = 0; leg < state.legRoute.length; leg++) {
    const route = state.legRoute[leg]!;
    if (route < 0) continue;
    const visit = leg >> 1;
    const worker = problem.routeWorker[route]!;
    counts[problem.visitPerson[visit]! * problem.workerCount + worker]!++;
    const published = [problem.visitPublishedWorker[visit * 2], problem.visitPublishedWorker[visit * 2 + 1]];
    if (problem.visitPublishedStart[visit] !== -1 && !published.includes(worker))
      score.change += prices.changedWorker;
  }
  for (let person = 0; person < problem.personCount; person++) {
    let distinct = problem.personOutside[person]!;
    for (let worker = 0; worker < problem.workerCount; worker++) {
      const pair = person * problem.workerCount + worker;
      const visits = counts[pair]!;
      if (visits === 0) continue;
      distinct++;
      score.spread += prices.spread[visits]!;
      score['new-face'] += problem.facePrice[pair]!;
      score['outside-team'] += visits * problem.visitPrice[pair]!;
    }
    score['mini-team'] += Math.max(0, distinct - problem.personTeamSize[person]!) * prices.miniTeam;
  }
}

function scoreRoute(state: RotaState, route: number, score: Score): void {
  const { problem, slots } = state;
  const { prices } = problem;
  const base = route * state.stride * SLOT;
  const end = base + state.routeSize[route]! * SLOT;
  const way = (from: number, to: number) =>
    problem.travel[problem.routeTravel[route]! + from * problem.placeCount + to]!;
  const home = problem.routePlace[route]!;
  const edges = way(home, slots[base + PLACE]!) + way(slots[end - SLOT + PLACE]!, home);
  if (problem.routeHub[route] === 1) score.travel += edges * prices.travelMinute;
  else score.commute += edges * prices.commuteMinute;
  for (let slot = base; slot < end; slot += SLOT) {
    if (slot > base)
      score.travel += way(slots[slot - SLOT + PLACE]!, slots[slot + PLACE]!) * prices.travelMinute;
    const leg = slots[slot + LEG]!;
    if ((leg & 1) === 1) continue;
    const visit = leg >> 1;
    const start = slots[slot + START]!;
    const off = Math.abs(start - problem.optionPreferred[state.visitOption[visit]!]!);
    score[problem.visitMedication[visit] === 1 ? 'medication-time' : 'preferred-time'] +=
      off * problem.visitMinutePrice[visit]!;
    const published = problem.visitPublishedStart[visit]!;
    if (published !== -1 && Math.abs(start - published) > UNCHANGED_MINUTES)
      score.change += prices.changedTime;
  }
  if (problem.routeFlex[route] === 1)
    score.overtime += (dutyEnd(state, route) - dutyStart(state, route)) * prices.overtimeMinute;
}

function scoreLoad(state: RotaState, score: Score): void {
  const { problem, slots } = state;
  const busy = new Int32Array(problem.workerCount);
  for (let route = 0; route < problem.routeCount; route++) {
    const base = route * state.stride * SLOT;
    const end = base + state.routeSize[route]! * SLOT;
    if (end === base) continue;
    const way = (from: number, to: number) =>
      problem.travel[problem.routeTravel[route]! + from * problem.placeCount + to]!;
    const worker = problem.routeWorker[route]!;
    const home = problem.routePlace[route]!;
    if (problem.routeHub[route] === 1)
      busy[worker]! += way(home, slots[base + PLACE]!) + way(slots[end - SLOT + PLACE]!, home);
    for (let slot = base; slot < end; slot += SLOT) {
      busy[worker]! += slots[slot + MINUTES]!;
      if (slot > base) busy[worker]! += way(slots[slot - SLOT + PLACE]!, slots[slot + PLACE]!);
    }
  }
  for (let worker = 0; worker < problem.workerCount; worker++)
    if (busy[worker]! > 0)
      score.workload += Math.floor(
        (problem.prices.workload * busy[worker]! * busy[worker]!) / problem.workerAvailable[worker]!,
      );
}
