import fc from 'fast-check';
import { type Highs, openHighs } from '../milp/solve-milp';
import { aRotatingProblem, type RotatingSketch } from '../testing/a-rotating-problem';
import { findByLookingAtAll, meetsDemand, readsWell, toText } from '../testing/read-rotating-rota';
import { rotatingSketches } from '../testing/rotating-sketches';
import { buildRotatingRota, DEFAULT_ROTATING } from './build-rotating-rota';

/** Nine weeks of day, late and night shifts: two of each on duty, three late from Thursday to Saturday. */
const NINE_WEEKS: RotatingSketch = {
  weeks: 9,
  demand: [
    [2, 2, 2, 2, 2, 2, 2],
    [2, 2, 2, 3, 3, 3, 2],
    [2, 2, 2, 2, 2, 2, 2],
  ],
  blocks: [
    [2, 7],
    [2, 6],
    [2, 4],
  ],
  off: [2, 4],
  work: [4, 7],
  forbidden: ['CA', 'CB', 'BA'],
};

describe('buildRotatingRota', () => {
  let highs: Highs;
  beforeAll(async () => {
    highs = await openHighs();
  });
  const build = (sketch: RotatingSketch, settings = DEFAULT_ROTATING, shouldStop = () => false) => {
    const problem = aRotatingProblem(sketch);
    const result = buildRotatingRota(highs, problem, settings, { shouldStop });
    if (result.status !== 'found') return { ...result, text: '' };
    const text = toText(result.shiftOfDay);
    expect([text, meetsDemand(problem, text), readsWell(problem, text)]).toEqual([text, true, true]);
    return { ...result, text };
  };

  it('builds a rota of nine weeks with days, lates and nights', () => {
    expect(build(NINE_WEEKS).text).toHaveLength(63);
  });

  it('gives the same rota for the same seed', () => {
    expect(build(NINE_WEEKS).text).toBe(build(NINE_WEEKS).text);
  });

  it('finds a rota exactly where looking at every one finds one', () => {
    const seen = { found: 0, demand: 0, 'one-cycle': 0 };
    fc.assert(
      fc.property(rotatingSketches(), (sketch) => {
        const result = build(sketch);
        const other = findByLookingAtAll(aRotatingProblem(sketch));
        expect(result.status).toBe(other === undefined ? 'impossible' : 'found');
        if (result.status === 'found') seen.found++;
        if (result.status === 'impossible') seen[result.by]++;
      }),
      { numRuns: 150, seed: 11 },
    );
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(0);
  });

  it('proves that five days on and two off cannot take turns when every week starts alike', () => {
    // Each stretch is seven days long, so whoever starts on a Monday always does: two cycles, never one.
    const demand = [[1, 1, 2, 2, 2, 1, 1]];
    expect(build({ weeks: 2, demand, off: [2, 2], work: [5, 5] })).toMatchObject({
      status: 'impossible',
      by: 'one-cycle',
    });
  });

  it('proves by the demand alone that more workers are needed than there are', () => {
    const demand = [[2, 2, 2, 2, 2, 3, 3]];
    expect(build({ weeks: 2, demand })).toMatchObject({ status: 'impossible', by: 'demand', rounds: 1 });
  });

  it('uses workers above the demand where these are allowed', () => {
    const sketch: RotatingSketch = { weeks: 2, demand: [[1, 1, 1, 1, 1, 1, 1]], off: [1, 4], work: [3, 5] };
    expect(build(sketch).status).toBe('impossible');
    expect(build({ ...sketch, spare: 1 }).status).toBe('found');
  });

  it('builds a rota of one week', () => {
    const demand = [
      [1, 1, 0, 0, 0, 0, 0],
      [0, 0, 1, 1, 0, 0, 0],
    ];
    expect(build({ weeks: 1, demand }).text).toBe('AABB---');
  });

  it('says that it does not know when it is stopped or out of rounds', () => {
    const apart: RotatingSketch = { weeks: 2, demand: [[1, 1, 2, 2, 2, 1, 1]], off: [2, 2], work: [5, 5] };
    expect(build(apart, DEFAULT_ROTATING, () => true)).toMatchObject({ status: 'unknown', rounds: 1 });
    expect(build(apart, { ...DEFAULT_ROTATING, rounds: 1 })).toMatchObject({ status: 'unknown', rounds: 1 });
  });

  it('refuses arrays of wrong lengths', () => {
    const problem = { ...aRotatingProblem(NINE_WEEKS), blockMost: new Int32Array(2) };
    expect(() => buildRotatingRota(highs, problem, DEFAULT_ROTATING)).toThrow('wrong lengths');
  });
});
