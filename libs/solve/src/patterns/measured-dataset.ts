import {
  type Catalogue,
  type Dataset,
  type PatternInput,
  type PatternShift,
  type Worker,
  type WorkPattern,
} from '@homeround/domain';

/** Least minutes between a core shift and a flex shift that is asked for on the same day. */
const GAP = 60;
const DAY = 1440;

/**
 * A dataset as it would be with everybody on the catalogue's patterns, in the steady weeks after a change: what was worked or
 * pinned on other patterns counts no more, so that options and today's patterns are measured alike. Readiness for flex shifts is
 * the worker's own and no part of what is consulted on: those of the present pattern stay where the new core shifts leave room,
 * and the rota's rules say whether rest allows one.
 */
export function toMeasuredDataset(dataset: Dataset, input: PatternInput, catalogue: Catalogue): Dataset {
  const patternOf = new Map(
    [...input.candidates.map(toPlain), ...dataset.workPatterns].map((pattern) => [
      pattern.workPatternId,
      pattern,
    ]),
  );
  const placementOf = new Map(catalogue.placements.map((placement) => [placement.workerId, placement]));
  const workPatterns = new Map(dataset.workPatterns.map((pattern) => [pattern.workPatternId, pattern]));
  const workers = dataset.workers.map((worker): Worker => {
    const placement = placementOf.get(worker.workerId);
    if (!placement) return worker;
    const { workPatternId, phase } = placement;
    if (workPatternId === worker.workPatternId) return { ...worker, phase };
    const present = patternOf.get(worker.workPatternId)!;
    const proposed = patternOf.get(workPatternId)!;
    const pattern =
      hasFlex(present) || hasFlex(proposed) ? withFlexOf(present, worker, proposed, phase) : proposed;
    workPatterns.set(pattern.workPatternId, pattern);
    return { ...worker, workPatternId: pattern.workPatternId, phase: pattern === proposed ? phase : 1 };
  });
  return { ...dataset, workers, workPatterns: [...workPatterns.values()], recentDuties: [], pins: [] };
}

const hasFlex = ({ shifts }: WorkPattern): boolean => shifts.some(({ kind }) => kind === 'flex');

/** The proposed pattern from the worker's phase on, with the flex shifts of the present one that stand clear of it. */
function withFlexOf(
  present: WorkPattern,
  { workerId, phase: presentPhase }: Worker,
  proposed: WorkPattern,
  phase: number,
): WorkPattern {
  const cycleWeeks = joint(present.cycleWeeks, proposed.cycleWeeks);
  const unrolled = (pattern: WorkPattern, from: number, kind: PatternShift['kind']) =>
    Array.from({ length: cycleWeeks }, (_, week) =>
      pattern.shifts
        .filter((shift) => shift.kind === kind && shift.week === ((week + from - 1) % pattern.cycleWeeks) + 1)
        .map((shift): PatternShift => ({ ...shift, week: week + 1 })),
    ).flat();
  const shifts = unrolled(proposed, phase, 'core');
  for (const flex of unrolled(present, presentPhase, 'flex'))
    if (shifts.every((shift) => standsClear(flex, shift, cycleWeeks))) shifts.push(flex);
  return { workPatternId: `${workerId}:measured`, name: proposed.name, cycleWeeks, shifts };
}

function standsClear(one: PatternShift, other: PatternShift, cycleWeeks: number): boolean {
  const cycle = cycleWeeks * 7 * DAY;
  const startOf = ({ week, weekday, start }: PatternShift) => ((week - 1) * 7 + weekday) * DAY + start;
  const after = (((startOf(one) - startOf(other)) % cycle) + cycle) % cycle;
  return after >= other.end - other.start + GAP && cycle - after >= one.end - one.start + GAP;
}

function joint(one: number, other: number): number {
  let [a, b] = [one, other];
  while (b > 0) [a, b] = [b, a % b];
  return (one / a) * other;
}

function toPlain({ workPatternId, name, cycleWeeks, shifts, restAgreement }: WorkPattern): WorkPattern {
  return { workPatternId, name, cycleWeeks, shifts, ...(restAgreement ? { restAgreement } : {}) };
}
