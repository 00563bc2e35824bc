import {
  type CandidatePattern,
  DEFAULT_PATTERN_SETTINGS,
  DEFAULT_RULES,
  type PatternInput,
  type PatternShift,
  type PatternWorker,
  SLOTS_PER_WEEK,
  totalPatternCost,
} from '@homeround/domain';
import { type FrontSolution, type FrontSolutionPoint, Random, runPatternTask } from '@homeround/engine';
import { toFront } from './to-front';
import { toPatternProblem } from './to-pattern-problem';

const STARTS = [420, 600, 990];
const PRESENT = 7;
const CANDIDATES = 10;

/** Four shifts of six hours in each week of one to three. */
function aPattern(id: string, random: Random): CandidatePattern {
  const cycleWeeks = 1 + random.below(3);
  const start = STARTS[random.below(STARTS.length)]!;
  const shifts = Array.from({ length: cycleWeeks * 4 }, (_, index): PatternShift => {
    const weekday = ((index % 4) * 2 + Math.floor(index / 4)) % 7;
    return { week: Math.floor(index / 4) + 1, weekday, start, end: start + 360, kind: 'core' };
  });
  return { workPatternId: id, name: id, cycleWeeks, shifts, origin: 'present', family: 'other' };
}

/** Two localities, twenty-four workers; some have an agreement or said what they like. */
function anInput(seed: number, fixed: readonly string[] = []): PatternInput {
  const random = new Random(seed);
  const candidates = Array.from({ length: CANDIDATES }, (_, n) => aPattern(`P${n}`, random));
  const kept = Array.from({ length: 2 }, (_, n) => aPattern(`X${n}`, random));
  const presentPatterns = [...candidates.slice(0, PRESENT), ...kept];
  return {
    name: 'test',
    cycleAnchor: '2026-01-05',
    rules: DEFAULT_RULES,
    localities: ['L1', 'L2'].map((localityId) => ({ localityId, name: localityId })),
    workers: Array.from({ length: 24 }, (_, n) => aWorker(n, presentPatterns, random)),
    presentPatterns,
    candidates,
    demand: ['L1', 'L2'].map((localityId) => ({
      localityId,
      workersNeeded: Array.from({ length: SLOTS_PER_WEEK }, (_, slot) =>
        slot % 96 < 28 ? 0 : random.below(4),
      ),
    })),
    settings: { ...DEFAULT_PATTERN_SETTINGS, fixed },
  };
}

function aWorker(n: number, presentPatterns: PatternInput['presentPatterns'], random: Random): PatternWorker {
  const present = presentPatterns[random.below(presentPatterns.length)]!;
  return {
    workerId: `W${n}`,
    localityId: n % 2 === 0 ? 'L1' : 'L2',
    teamId: 'T',
    service: 'mainstream',
    contractedMinutes: 1440,
    workPatternId: present.workPatternId,
    phase: 1 + random.below(present.cycleWeeks),
    agreements:
      n % 6 === 0 ? [{ workerId: `W${n}`, kind: 'carer', weekdaysOff: [], keepsPattern: true }] : [],
    likings: n % 5 === 0 ? [{ workPatternId: `P${random.below(CANDIDATES)}`, liking: 2 }] : [],
  };
}

/** Greedy catalogues of up to three patterns, with phases dealt. */
async function findFront(input: PatternInput) {
  const { problem, dealing, names } = toPatternProblem(input);
  const grown = await runPatternTask({ kind: 'grow', problem, most: 3 });
  if (grown.kind !== 'grow') throw new Error('not what was asked for');
  const points: FrontSolutionPoint[] = [];
  for (const [patterns, found] of grown.found.entries()) {
    if (!found) continue;
    const answer = await runPatternTask({ kind: 'deal', problem, dealing, found, settings: { rounds: 1 } });
    if (answer.kind !== 'deal') throw new Error('not what was asked for');
    const { phaseOfWorker, cost } = answer.dealt;
    points.push({ ...found, patterns, lowerBound: 0, phaseOfWorker, dealtCost: cost });
  }
  const solution: FrontSolution = { points };
  return { solution, front: toFront(problem, dealing, names, solution) };
}

describe('a front in words of the input', () => {
  it('costs in parts what the search says in all, in the typical week and dealt', async () => {
    for (const seed of [1, 2, 3]) {
      const { solution, front } = await findFront(anInput(seed));
      front.points.forEach((point, at) => {
        expect(totalPatternCost(point.cost)).toBeCloseTo(solution.points[at]!.cost, 6);
        expect(totalPatternCost(point.dealtCost)).toBeCloseTo(solution.points[at]!.dealtCost, 6);
      });
    }
  });

  it('places every worker once, in order, on a pattern of the catalogue or individually on the present one', async () => {
    const input = anInput(4);
    for (const point of (await findFront(input)).front.points) {
      expect(point.placements.map(({ workerId }) => workerId)).toEqual(
        input.workers.map(({ workerId }) => workerId),
      );
      point.placements.forEach(({ individual, workPatternId, phase }, at) => {
        const { workPatternId: present } = input.workers[at]!;
        if (individual) expect(workPatternId).toBe(present);
        expect(point.workPatternIds.includes(workPatternId)).toBe(!individual);
        const cycle = [...input.candidates, ...input.presentPatterns].find(
          (pattern) => pattern.workPatternId === workPatternId,
        )!.cycleWeeks;
        expect(phase).toBeGreaterThanOrEqual(1);
        expect(phase).toBeLessThanOrEqual(cycle);
      });
    }
  });

  it('leaves whoever keeps the pattern by agreement on it', async () => {
    const input = anInput(5);
    const { front } = await findFront(input);
    for (const { placements } of front.points)
      for (const [at, { workPatternId }] of placements.entries())
        if (input.workers[at]!.agreements.length > 0)
          expect(workPatternId).toBe(input.workers[at]!.workPatternId);
  });

  it('has the fixed patterns, and no pattern besides that nobody works', async () => {
    const { front } = await findFront(anInput(6, ['P9']));
    expect(front.points.map(({ patterns }) => patterns)).toEqual([1, 2, 3]);
    for (const { workPatternIds, placements } of front.points) {
      expect(workPatternIds).toContain('P9');
      const worked = new Set(placements.map(({ workPatternId }) => workPatternId));
      for (const id of workPatternIds) expect(id === 'P9' || worked.has(id)).toBe(true);
    }
  });
});

describe('the problem of an input', () => {
  it('takes workers for alike who differ in nothing but their phase', () => {
    const input = anInput(7);
    const { problem, names } = toPatternProblem(input);
    expect(names.workersOfClass.flat()).toHaveLength(24);
    expect(problem.workersOfClass.reduce((sum, workers) => sum + workers, 0)).toBe(24);
    for (const [first, ...others] of names.workersOfClass)
      for (const other of others)
        expect({ ...other, workerId: '', phase: 0 }).toEqual({ ...first, workerId: '', phase: 0 });
  });

  it('gives each choice the least cost over its phases, and the present pattern no cost but what it is liked less', () => {
    const { problem, dealing, names } = toPatternProblem(anInput(8));
    for (let k = 0; k < problem.classes; k++)
      for (let choice = problem.firstChoice[k]!; choice < problem.firstChoice[k + 1]!; choice++) {
        const costs = dealing.costOfDifference.slice(
          dealing.firstDifference[choice],
          dealing.firstDifference[choice + 1],
        );
        expect(problem.costOfChoice[choice]).toBe(Math.min(...costs));
        const [worker] = names.workersOfClass[k]!;
        const candidate = names.rows[problem.candidateOfChoice[choice]!]!;
        if (candidate.workPatternId === worker!.workPatternId && worker!.likings.length === 0)
          expect(problem.costOfChoice[choice]).toBe(0);
      }
  });
});
