import { aRandomPatternProblem } from '../../testing/a-random-pattern-problem';
import { dealTablesOf } from '../../testing/deal-tables-of';
import { growCatalogues } from '../search/grow-catalogues';
import { DEFAULT_DEALING, dealPhases } from './deal-phases';
import { jointCycleOf } from './joint-cycle';

const SEEDS = Array.from({ length: 25 }, (_, seed) => seed);

function dealt(seed: number, rounds = DEFAULT_DEALING.rounds) {
  const problem = aRandomPatternProblem(seed, { classes: 8, candidates: 6, mostWorkers: 6, slots: 16 });
  const dealing = dealTablesOf(problem, seed, 4);
  const found = growCatalogues(problem, 3)[3]!;
  const phases = dealPhases(problem, dealing, found, { rounds });
  const classOfWorker = Array.from(problem.workersOfClass).flatMap((count, k) =>
    Array<number>(count).fill(k),
  );
  const rowOf = (worker: number) => {
    const candidate = found.candidateOfWorker[worker]!;
    return candidate < 0 ? problem.keepRow[classOfWorker[worker]!]! : candidate;
  };
  return { problem, dealing, found, phases, classOfWorker, rowOf };
}

/** Week by week and slot by slot, as docs/patterns.md has it. */
function costOf({ problem, dealing, found, phases, classOfWorker, rowOf }: ReturnType<typeof dealt>): number {
  const weeks = jointCycleOf(classOfWorker.map((_, worker) => dealing.weeksOfRow[rowOf(worker)]!));
  const cover = new Float64Array(weeks * problem.demand.length);
  let own = 0;
  classOfWorker.forEach((k, worker) => {
    const row = rowOf(worker);
    const phase = phases.phaseOfWorker[worker]!;
    for (let week = 0; week < weeks; week++) {
      const entry = dealing.firstWeek[row]! + ((phase + week) % dealing.weeksOfRow[row]!);
      const base = week * problem.demand.length + problem.localityOfClass[k]! * problem.slots;
      for (let at = dealing.firstCover[entry]!; at < dealing.firstCover[entry + 1]!; at++)
        cover[base + dealing.slotOfCover[at]!]! += dealing.shareOfCover[at]!;
    }
    own += ownCostOf(k, worker);
  });
  return own + (cover.reduce((sum, c, at) => sum + pointsOf(c, at), 0) * problem.slotHours) / weeks;

  function ownCostOf(k: number, worker: number): number {
    const candidate = found.candidateOfWorker[worker]!;
    if (candidate < 0) return problem.keepCost[k]!;
    const choice = problem.candidateOfChoice.indexOf(candidate, problem.firstChoice[k]!);
    const from = dealing.firstDifference[choice]!;
    const modulus = dealing.firstDifference[choice + 1]! - from;
    const difference = phases.phaseOfWorker[worker]! - dealing.presentPhase[worker]! + 60 * modulus;
    return dealing.costOfDifference[from + (difference % modulus)]!;
  }

  function pointsOf(c: number, at: number): number {
    const d = problem.demand[at % problem.demand.length]!;
    const low = Math.max(0, problem.floor * d - c);
    return (
      problem.shortfallPrice * Math.max(0, d - c) +
      problem.floorPrice * low +
      problem.excessPrice * Math.max(0, c - d)
    );
  }
}

describe('dealing phases', () => {
  it('costs what a count week by week finds', () => {
    for (const seed of SEEDS) {
      const one = dealt(seed);
      expect(one.phases.cost).toBeCloseTo(costOf(one), 6);
    }
  });

  it('never costs less than the typical week', () => {
    for (const seed of SEEDS) {
      const { phases, found } = dealt(seed);
      expect(phases.cost).toBeGreaterThan(found.cost - 1e-6);
    }
  });

  it('costs less the more rounds it is given, and mostly less than the first dealing', () => {
    const better = SEEDS.filter((seed) => {
      const first = dealt(seed, 0).phases.cost;
      const last = dealt(seed).phases.cost;
      expect(last).toBeLessThan(first + 1e-6);
      return last < first - 1e-6;
    });
    expect(better.length).toBeGreaterThan(5);
  });

  it('leaves whoever keeps a pattern individually in the present phase, and puts nobody outside the cycle', () => {
    for (const seed of SEEDS) {
      const { phases, found, dealing, rowOf } = dealt(seed);
      phases.phaseOfWorker.forEach((phase, worker) => {
        if (found.candidateOfWorker[worker]! < 0) expect(phase).toBe(dealing.presentPhase[worker]);
        expect(phase).toBeLessThan(dealing.weeksOfRow[rowOf(worker)]!);
      });
    }
  });
});

describe('the joint cycle', () => {
  it('is the least common multiple of the cycles', () => {
    expect(jointCycleOf([1, 4, 6])).toBe(12);
    expect(jointCycleOf([])).toBe(1);
  });

  it('is cut at 144 weeks', () => {
    expect(jointCycleOf([9, 16])).toBe(144);
    expect(jointCycleOf([5, 7, 8])).toBe(144);
  });
});
