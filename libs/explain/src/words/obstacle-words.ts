import {
  type Finding,
  type RuleName,
  type Tier,
  toClockText,
  type VisitId,
  type WorkerId,
} from '@homeround/domain';
import type { Move } from '../move/move';
import { mustFind, type RotaLookup } from '../rota/rota-lookup';
import type { Names } from './names';
import { findMissingSkills, findSharedTraits } from './person-rule-words';
import { countText, durationText, listText, wordsOfId } from './plain-words';
import { isWayBack } from './worker-rule-words';

/** Why somebody cannot take a visit, in a few words: "declined by Mrs Campbell". */
export interface Obstacle {
  readonly rule: RuleName;
  readonly tier: Tier;
  readonly text: string;
  readonly amount: number;
}

interface ObstacleSource {
  readonly lookup: RotaLookup;
  readonly names: Names;
  readonly move: Move;
  readonly workerId: WorkerId;
}

type ObstacleWords = (finding: Finding, source: ObstacleSource) => string;

const minutes = ({ amount }: Finding) => countText(amount, 'minute');

/** The words of each rule for somebody who would break it. A rule without words does not compile. */
const OBSTACLE_WORDS: Readonly<Record<RuleName, ObstacleWords>> = {
  'accounted-for': ({ detail }) => detail,
  shift: (finding, { lookup, move }) =>
    finding.amount >= mustFind(lookup.visitOf, move.visitId).minutes
      ? 'not on duty'
      : `${minutes(finding)} of the visit would lie outside the shift`,
  'visit-window': ({ detail }) => detail.replace('starts', 'would start'),
  'visit-days': () => 'the days agreed for the week do not allow that day',
  'medication-window': ({ detail }) => detail.replace('starts', 'would start'),
  'dose-gap': (finding) => `two doses would be ${minutes(finding)} too close`,
  skill: (_, { lookup, names, move, workerId }) => {
    const missing = findMissingSkills(lookup.input, mustFind(lookup.visitOf, move.visitId), workerId);
    return `does not hold ${names.skills(missing)} on that day`;
  },
  'double-up': () => 'nobody could come as the second worker at the same time',
  'one-visit-at-a-time': ({ visitIds }, source) =>
    `${personOf(source)} has another visit then${timeOf(findOther(visitIds, source), source)}`,
  'declined-worker': (_, source) => `declined by ${personOf(source)}`,
  'worker-gender': ({ personIds }, source) => {
    const wish = source.lookup.personOf.get(personIds[0] ?? '')?.workerGender;
    return `${personOf(source)} needs a ${wish?.gender ?? 'certain'} worker`;
  },
  'worker-restriction': ({ personIds }, { lookup, workerId }) =>
    `may not be sent there (${listText(findSharedTraits(lookup.input, personIds[0] ?? '', workerId).map(wordsOfId))})`,
  'travel-time': wordTravelTime,
  break: () => 'no room left for the break',
  'daily-rest': (finding, { lookup }) =>
    `would leave ${durationText(lookup.input.rules.values.dailyRest - finding.amount)} of rest between two days`,
  'weekly-rest': ({ amount }) => `would leave ${durationText(amount)} too little rest in the week`,
  'weekly-hours': ({ amount }) => `would work ${durationText(amount)} above the weekly average`,
  'night-hours': ({ amount }) => `would be ${durationText(amount)} above the average for night work`,
  pin: ({ workerIds, detail }, { names }) =>
    workerIds.length === 0
      ? detail.replace('starts', 'would start')
      : `pinned to ${listText(workerIds.map(names.worker))}`,
};

/** What a move would break, each thing once, in the order of the rules. */
export function wordObstacles(
  lookup: RotaLookup,
  move: Move,
  workerId: WorkerId,
  findings: readonly Finding[],
): Obstacle[] {
  const source = { lookup, names: lookup.names, move, workerId };
  const obstacles = findings.map((finding): Obstacle => {
    const { rule, tier, amount, workerIds } = finding;
    const text = OBSTACLE_WORDS[rule](finding, source);
    const [who, second] = workerIds;
    const isOthers = rule !== 'pin' && who !== undefined && second === undefined && who !== workerId;
    return { rule, tier, amount, text: isOthers ? `for ${source.names.worker(who)}: ${text}` : text };
  });
  return obstacles.filter(({ text }, at) => obstacles.findIndex((other) => other.text === text) === at);
}

/** Overlap or too short a way: the judge knows both as time to travel. */
function wordTravelTime(finding: Finding, source: ObstacleSource): string {
  const { lookup, move, names } = source;
  const other = lookup.heldOf.get(findOther(finding.visitIds, source) ?? '');
  const more = `would need ${finding.amount} more ${finding.amount === 1 ? 'minute' : 'minutes'} to travel`;
  if (!other) return isWayBack(finding.detail) ? `${more} back to the hub` : `${more} from the hub`;
  const end = move.start + mustFind(lookup.visitOf, move.visitId).minutes;
  const person = names.person(other.visit.personId);
  if (other.start < end && move.start < other.end)
    return `already with ${person}${timeOf(other.visitId, source)}`;
  return other.start < move.start ? `${more} from ${person}` : `${more} on to ${person}`;
}

const findOther = (visitIds: readonly VisitId[], { move }: ObstacleSource): VisitId | undefined =>
  visitIds.find((visitId) => visitId !== move.visitId);

function timeOf(visitId: VisitId | undefined, { lookup }: ObstacleSource): string {
  const held = lookup.heldOf.get(visitId ?? '');
  if (!held) return '';
  const clock = (minute: number) => toClockText(lookup.clock.clockOf(minute));
  return ` ${clock(held.start)}–${clock(held.end)}`;
}

const personOf = ({ lookup, names, move }: ObstacleSource): string =>
  names.person(mustFind(lookup.visitOf, move.visitId).personId);
