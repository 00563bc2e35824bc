import { DEFAULT_PATTERN_SETTINGS } from '@homeround/domain';
import { aDataset, aPerson, aRecurringVisit, aWorker, aWorkPattern } from '@homeround/domain/testing';
import { toBaseline } from './baseline';
import { toCatalogueFigures } from './catalogue-figures';
import { freezeCatalogue, freezePatternInput, thawCatalogue, thawPatternInput } from './freeze-patterns';
import { prepareFront } from './prepare-front';

const dataset = aDataset({
  people: [aPerson(1)],
  recurringVisits: [aRecurringVisit(1)],
  workers: [aWorker(1), aWorker(2)],
  workPatterns: [aWorkPattern()],
});
async function anInput(weights = DEFAULT_PATTERN_SETTINGS.weights) {
  const settings = { ...DEFAULT_PATTERN_SETTINGS, weights };
  const use = { present: true, library: true, generated: false, rotating: false };
  return (await prepareFront(dataset, { settings, use, kMax: 3, day: '2026-03-23' })).input!;
}

describe('what is kept of catalogues', () => {
  it('comes back as it was', async () => {
    const input = await anInput();
    expect(thawPatternInput(freezePatternInput(input))).toEqual(input);
    const catalogue = toBaseline(input);
    expect(thawCatalogue(freezeCatalogue(catalogue))).toEqual(catalogue);
  });

  it('is refused where it is something else', async () => {
    expect(() => thawCatalogue(freezePatternInput({} as never))).toThrow('unknown format');
  });
});

describe('the figures of today’s patterns', () => {
  it('show what the cover costs and nobody moved', async () => {
    const input = await anInput();
    const figures = toCatalogueFigures(input, toBaseline(input), null);
    expect(figures).toMatchObject({
      ...{ patterns: 1, lowerBound: null, gap: null, movedHours: 0, individual: 0, workersChanged: 0 },
    });
    expect(figures.total).toBeGreaterThan(0);
    expect(figures.dealtTotal).toBeGreaterThanOrEqual(figures.total - 1e-9);
  });

  it('count hours also where a manager weighs them with nothing', async () => {
    const weighed = await anInput();
    const free = await anInput({ ...weighed.settings.weights, excess: 0 });
    const hoursOf = (input: typeof free) => toCatalogueFigures(input, toBaseline(input), null).excessHours;
    expect(hoursOf(free)).toBeCloseTo(hoursOf(weighed), 9);
    expect(hoursOf(free)).toBeGreaterThan(0);
  });

  it('have no gap below zero where rounding lifts a bound over the cost', async () => {
    const input = await anInput();
    const { total } = toCatalogueFigures(input, toBaseline(input), null);
    expect(toCatalogueFigures(input, toBaseline(input), total + 1e-9).gap).toBe(0);
    expect(toCatalogueFigures(input, toBaseline(input), total / 2).gap).toBeCloseTo(0.5);
  });
});
