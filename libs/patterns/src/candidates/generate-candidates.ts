import { type CandidatePattern, type PatternBounds, type RuleBook, SLOTS_PER_WEEK } from '@homeround/domain';
import { findPatternFaults } from '../legality/find-pattern-faults';
import type { PatternFinding } from '../legality/pattern-finding';
import { shiftedKey } from '../shape/shape-key';
import { type Choosable, chooseDiverse } from './choose-diverse';
import type { ContractSize } from './contract-size';
import { toDayPlanner } from './day-plan';
import { nameGenerated, numberNames } from './name-pattern';
import { type PatternSketch, sketchPatterns, toUnnamed } from './sketch-patterns';
import { usualDayMinutes } from './usual-day';

export interface GenerateRequest {
  readonly contractSizes: readonly ContractSize[];
  readonly bounds: PatternBounds;
  readonly rules: RuleBook;
  /** Minutes a week by which a pattern may miss the contracted time. */
  readonly contractTolerance: number;
  /** Workers needed in each quarter-hour of the week; absent = alike from 07:00 to 22:00. */
  readonly demand?: readonly number[];
  /** Most candidates for each contract size. */
  readonly most?: number;
}

/** Enough for all kinds of day and weekend that fit a contract, few enough for a search over all contracts. */
const MOST = 16;
/** Plans of days looked at for each length of day: turns from late to early rule out some. */
const DAY_PLANS = 3;

/**
 * Candidates by rule for each contract size: lawful, within the bounds and the tolerance, no two of a size within a
 * quarter of an hour of each other, chosen to differ and to follow the demand. The same request gives the same
 * candidates.
 */
export function generateCandidates(request: GenerateRequest): CandidatePattern[] {
  const demand = toHourlyDemand(request.demand);
  const planDays = toDayPlanner(request.bounds.daysInARow, DAY_PLANS);
  const candidates = request.contractSizes.flatMap((size) => {
    const sketches = sketchPatterns(size, request, planDays);
    const chosen = chooseDiverse(toChoosable(sketches, size, request), demand, request.most ?? MOST);
    return chosen.map((sketch) => nameGenerated(sketch, size));
  });
  const byId = new Map(candidates.map((candidate) => [candidate.workPatternId, candidate]));
  return numberNames([...byId.values()]);
}

type Choice = PatternSketch & Choosable;

function toChoosable(
  sketches: readonly PatternSketch[],
  { minutes, nights }: ContractSize,
  { rules, bounds }: GenerateRequest,
): Choice[] {
  const different = new Map(sketches.map((sketch) => [shiftedKey(toUnnamed(sketch)), sketch]));
  return [...different.values()].flatMap((sketch) => {
    const findings = findPatternFaults(toUnnamed(sketch), rules, bounds);
    if (!findings.every(isOnlyPractice)) return [];
    const [time, weekends] = [sketch.band.key, sketch.weekends.words];
    const hoursOff = Math.abs(sketch.dayMinutes - usualDayMinutes(minutes, nights)) / 60;
    return [
      { ...sketch, kinds: [time, weekends, `${time}, ${weekends}`], flaws: findings.length + hoursOff },
    ];
  });
}

const isOnlyPractice = ({ tier }: PatternFinding) => tier === 'good-practice';

const [OPENING, CLOSING] = [7, 22];

function toHourlyDemand(demand: readonly number[] | undefined): Float64Array {
  const hourly = new Float64Array(168);
  if (!demand) return hourly.map((_, hour) => (hour % 24 >= OPENING && hour % 24 < CLOSING ? 1 : 0));
  for (let slot = 0; slot < SLOTS_PER_WEEK; slot++) hourly[Math.floor(slot / 4)]! += demand[slot] ?? 0;
  return hourly;
}
