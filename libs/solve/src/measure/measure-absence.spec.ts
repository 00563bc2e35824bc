import { aRandomInput, HerePool } from '../testing';
import { solveRota } from '../solve-rota';
import { drawAbsent } from './draw-absent';
import { measureAbsence } from './measure-absence';

const input = { ...aRandomInput(11), pins: [] };
const SETTINGS = { seed: 3, steps: 2000 };

describe('drawAbsent', () => {
  it('draws the share asked for, the smaller within the larger', () => {
    const [few, many] = [0.2, 0.5].map((share) => drawAbsent(input, share, 1));
    expect([few!.size, many!.size]).toEqual([2, 5]);
    expect([...few!].every((workerId) => many!.has(workerId))).toBe(true);
  });

  it('draws others by another seed', () => {
    const draws = [1, 2, 3, 4].map((seed) => [...drawAbsent(input, 0.3, seed)].sort().join());
    expect(new Set(draws).size).toBeGreaterThan(1);
  });
});

describe('measureAbsence', () => {
  it('covers less the more are absent, and the same again by the same seed', async () => {
    const ports = { pool: new HerePool(1) };
    const { rota } = await solveRota(input, { ...SETTINGS, threads: 1 }, ports);
    const measures = await measureAbsence(input, rota, SETTINGS, ports);
    expect(measures.map(({ absentShare }) => absentShare)).toEqual([0.05, 0.1, 0.15]);
    expect(measures.map(({ absentWorkers }) => absentWorkers)).toEqual([0, 1, 1]);
    const [none, one] = measures.map(({ coverLeft }) => coverLeft);
    expect(none).toBeLessThanOrEqual(1);
    expect(one).toBeLessThan(none!);
    expect(await measureAbsence(input, rota, SETTINGS, ports)).toEqual(measures);
  });
});
