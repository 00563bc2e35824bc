import fc from 'fast-check';
import { Random } from '../random';
import { costOfSolution, isFeasible, type MilpModel } from './milp-model';
import { ModelBuilder } from './model-builder';
import { type Highs, openHighs, solveMilp } from './solve-milp';
import { solveSmall } from './solve-small';

const EXACT = { seconds: Infinity, relativeGap: 0 };
const small = { milliseconds: 60_000, now: () => performance.now() };

let highs: Highs;
beforeAll(async () => {
  highs = await openHighs();
});

interface TinyRow {
  readonly lower: number;
  readonly span: number;
  readonly values: number[];
}

/** Up to four whole-number columns from `lower` over `span`, up to four rows. */
const tinyModels = fc
  .array(
    fc.record({
      cost: fc.integer({ min: -5, max: 5 }),
      lower: fc.integer({ min: -2, max: 1 }),
      span: fc.integer({ min: 0, max: 3 }),
    }),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .chain((columns) =>
    fc
      .array(
        fc.record({
          lower: fc.oneof(fc.constant(-Infinity), fc.integer({ min: -9, max: 6 })),
          span: fc.oneof(fc.constant(Infinity), fc.integer({ min: 0, max: 6 })),
          values: fc.array(fc.integer({ min: -4, max: 4 }), {
            minLength: columns.length,
            maxLength: columns.length,
          }),
        }),
        { maxLength: 4 },
      )
      .map((rows) => ({ columns, rows })),
  );

function build(
  columns: readonly { cost: number; lower: number; span: number }[],
  rows: readonly TinyRow[],
): MilpModel {
  const builder = new ModelBuilder();
  for (const { cost, lower, span } of columns) builder.addColumn(cost, lower, lower + span, true);
  for (const { lower, span, values } of rows) {
    const row = builder.addRow(lower, lower === -Infinity ? span : lower + span);
    values.forEach((value, column) => value !== 0 && builder.add(row, column, value));
  }
  return builder.toModel();
}

/** The least cost of all whole-number points between the bounds; undefined when none is feasible. */
function bruteForce(model: MilpModel): number | undefined {
  const point = Float64Array.from(model.lower);
  let least: number | undefined;
  for (;;) {
    if (isFeasible(model, point)) least = Math.min(least ?? Infinity, costOfSolution(model, point));
    let column = 0;
    while (column < model.columns && point[column] === model.upper[column]) {
      point[column] = model.lower[column]!;
      column++;
    }
    if (column === model.columns) return least;
    point[column]!++;
  }
}

/** 0-1 columns in random rows, which no solver settles at once; `integer` false relaxes them. */
function hardModel(columns: number, rows: number, integer: boolean): MilpModel {
  const random = new Random(1);
  const builder = new ModelBuilder();
  for (let column = 0; column < columns; column++) builder.addColumn(-10 - random.below(10), 0, 1, integer);
  for (let row = 0; row < rows; row++) {
    builder.addRow(-Infinity, columns * 4);
    for (let column = 0; column < columns; column++) builder.add(row, column, 5 + random.below(20));
  }
  return builder.toModel();
}

describe('the solvers of whole-number models', () => {
  it('find what brute force finds, or say that there is nothing', () => {
    fc.assert(
      fc.property(tinyModels, ({ columns, rows }) => {
        const model = build(columns, rows);
        const least = bruteForce(model);
        const byHighs = solveMilp(highs, model, EXACT);
        const bySmall = solveSmall(model, small);
        expect(byHighs.status).toBe(least === undefined ? 'infeasible' : 'optimal');
        if (bySmall.status !== 'unknown') expect(bySmall.status).toBe(byHighs.status);
        if (least === undefined) return;
        expect(byHighs.objective).toBeCloseTo(least, 6);
        expect(isFeasible(model, byHighs.solution!)).toBe(true);
        if (bySmall.solution) expect(bySmall.objective).toBeCloseTo(least, 6);
      }),
      { numRuns: 300 },
    );
  });

  it('agree on models without whole numbers, whose duals price the rows', () => {
    fc.assert(
      fc.property(tinyModels, ({ columns, rows }) => {
        const whole = build(columns, rows);
        const model = { ...whole, integer: new Uint8Array(whole.columns) };
        const byHighs = solveMilp(highs, model, EXACT);
        const bySmall = solveSmall(model, small);
        if (bySmall.status !== 'unknown') expect(bySmall.status).toBe(byHighs.status);
        if (bySmall.solution) expect(bySmall.objective).toBeCloseTo(byHighs.objective, 6);
        if (byHighs.status === 'optimal') expect(byHighs.rowDual).toHaveLength(model.rows);
      }),
      { numRuns: 200 },
    );
  });
});

describe('HiGHS behind the door', () => {
  it('says that costs can fall without end', () => {
    const builder = new ModelBuilder();
    builder.addColumn(-1, 0, Infinity, true);
    expect(solveMilp(highs, builder.toModel(), EXACT)).toMatchObject({
      status: 'unbounded',
      objective: -Infinity,
    });
  });

  it('stops when its time is up, with the start as its answer and a bound below it', () => {
    const model = hardModel(80, 20, true);
    const start = new Float64Array(80);
    const { status, objective, bound, solution } = solveMilp(highs, model, {
      seconds: 0.1,
      relativeGap: 0,
      start,
    });
    expect(status).toBe('feasible');
    expect(objective).toBeLessThanOrEqual(0);
    expect(bound).toBeLessThan(objective);
    expect(isFeasible(model, solution!)).toBe(true);
  });

  it('stops when told to, and tells of every better answer', () => {
    const objectives: number[] = [];
    const result = solveMilp(highs, hardModel(80, 20, true), {
      ...EXACT,
      onIncumbent: ({ objective }) => void objectives.push(objective),
      shouldStop: () => objectives.length >= 2,
    });
    expect(result.status).toBe('feasible');
    expect(objectives).toEqual([...objectives].sort((a, b) => b - a));
    expect(result.objective).toBeCloseTo(objectives.at(-1)!, 6);
  });

  it('gives the same answer for the same model and seed', () => {
    const solve = () => solveMilp(highs, hardModel(20, 4, true), { ...EXACT, seed: 7 });
    expect(solve().solution).toEqual(solve().solution);
  });

  it('lets go of every model', () => {
    const model = hardModel(200, 100, false);
    const solve = (times: number) => {
      for (let time = 0; time < times; time++) solveMilp(highs, model, EXACT);
      return highs.memoryBytes;
    };
    expect(solve(40)).toBe(solve(5));
  });
});

describe('the small solver', () => {
  it('refuses models that are too large for it', () => {
    expect(solveSmall(hardModel(51, 1, true), small).status).toBe('unknown');
    expect(solveSmall(hardModel(2, 1001, false), small).status).toBe('unknown');
  });

  it('refuses the fractional answer that the solver gives when its time is up', () => {
    expect(solveSmall(hardModel(50, 20, true), { ...small, milliseconds: 1 }).status).toBe('unknown');
  });

  it('does not call an answer optimal when time was up', () => {
    let time = 0;
    const late = { milliseconds: 60_000, now: () => (time += 100_000) };
    expect(solveSmall(hardModel(4, 1, true), late).status).toBe('feasible');
  });

  it('says that costs can fall without end', () => {
    const builder = new ModelBuilder();
    builder.addColumn(1, -Infinity, Infinity, false);
    builder.add(builder.addRow(-Infinity, 3), 0, 1);
    expect(solveSmall(builder.toModel(), small).status).toBe('unbounded');
  });
});
