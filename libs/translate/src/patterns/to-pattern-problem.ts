import {
  groupBy,
  type PatternInput,
  type PatternWorker,
  SLOT_MINUTES,
  SLOTS_PER_WEEK,
} from '@homeround/domain';
import type { DealTables, PatternProblem } from '@homeround/engine';
import { indexBy } from '../pack';
import type { PatternNames } from './pattern-names';
import { type Choices, toChoices } from './to-choices';
import { toTypicalCover, toWeekCover } from './to-cover';

/** The input as the engine searches it, and what its indexes stand for. */
export function toPatternProblem(input: PatternInput): {
  readonly problem: PatternProblem;
  readonly dealing: DealTables;
  readonly names: PatternNames;
} {
  const names = toNames(input);
  const choices = toChoices(names);
  return { problem: toProblem(names, choices), dealing: toDealing(names, choices), names };
}

function toNames(input: PatternInput): PatternNames {
  const isCandidate = new Set(input.candidates.map(({ workPatternId }) => workPatternId));
  const others = input.presentPatterns.filter(({ workPatternId }) => !isCandidate.has(workPatternId));
  return {
    input,
    rows: [...input.candidates, ...others],
    workersOfClass: [...groupBy(input.workers, alikeKey).values()],
  };
}

/** Workers with the same key are alike in all that a search weighs; only their phases may differ. */
function alikeKey({
  localityId,
  workPatternId,
  contractedMinutes,
  agreements,
  likings,
}: PatternWorker): string {
  const rules = agreements.map((agreement) => ({ ...agreement, workerId: '', reference: '' }));
  return JSON.stringify([localityId, workPatternId, contractedMinutes, rules, likings]);
}

function toProblem(names: PatternNames, choices: Choices): PatternProblem {
  const { input, rows, workersOfClass } = names;
  const { weights, floor, availability, fixed } = input.settings;
  const localityAt = indexBy(input.localities, ({ localityId }) => localityId);
  const demandOf = new Map(input.demand.map(({ localityId, workersNeeded }) => [localityId, workersNeeded]));
  const none = new Array<number>(SLOTS_PER_WEEK).fill(0);
  return {
    localities: input.localities.length,
    slots: SLOTS_PER_WEEK,
    slotHours: SLOT_MINUTES / 60,
    candidates: input.candidates.length,
    rows: rows.length,
    classes: workersOfClass.length,
    localityOfClass: Int32Array.from(workersOfClass, ([worker]) => localityAt.get(worker!.localityId)!),
    workersOfClass: Int32Array.from(workersOfClass, (workers) => workers.length),
    firstChoice: choices.firstChoice,
    candidateOfChoice: choices.candidateOfChoice,
    costOfChoice: choices.costOfChoice,
    keepCost: choices.keepCost,
    keepRow: choices.keepRow,
    ...toTypicalCover(rows, availability),
    demand: Float64Array.from(input.localities.flatMap(({ localityId }) => demandOf.get(localityId) ?? none)),
    shortfallPrice: weights.shortfall,
    floorPrice: weights.belowFloor,
    floor,
    excessPrice: weights.excess,
    fixed: Uint8Array.from(input.candidates, ({ workPatternId }) => (fixed.includes(workPatternId) ? 1 : 0)),
  };
}

function toDealing(names: PatternNames, choices: Choices): DealTables {
  const { rows, workersOfClass, input } = names;
  return {
    ...toWeekCover(rows, input.settings.availability),
    presentPhase: Int32Array.from(workersOfClass.flat(), ({ phase }) => phase - 1),
    firstDifference: choices.firstDifference,
    costOfDifference: choices.costOfDifference,
  };
}
