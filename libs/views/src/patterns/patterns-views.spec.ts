import {
  coverageSchema,
  type ImpactQuery,
  patternBodySchema,
  patternsOverviewSchema,
  workerImpactsSchema,
} from '@homeround/contract';
import { type CandidatePattern, DEFAULT_PATTERN_SETTINGS, type PatternInput } from '@homeround/domain';
import { aDataset, aPerson, aRecurringVisit, aWorker, aWorkPattern } from '@homeround/domain/testing';
import { toPatternInput, toWorkerImpacts } from '@homeround/patterns';
import { throughJson } from '../testing';
import { toComparedFigures } from './compared-figures';
import { toCandidateBodies, toCatalogueBodies } from './to-catalogue-bodies';
import { toCoverage } from './to-coverage';
import { toImpactPage } from './to-impact-page';
import { toPatternsOverview } from './to-patterns-overview';

/** Monday 08:00 to 12:00, four hours a week. */
const NEW: CandidatePattern = {
  ...{ workPatternId: 'NEW', name: 'Monday mornings', cycleWeeks: 1, origin: 'generated', family: 'x' },
  shifts: [{ week: 1, weekday: 0, start: 480, end: 720, kind: 'core' }],
};

function anInput(): PatternInput {
  const dataset = aDataset({
    people: [aPerson(1)],
    recurringVisits: [aRecurringVisit(1)],
    workers: [aWorker(1), aWorker(2)],
    workPatterns: [aWorkPattern()],
  });
  const settings = { ...DEFAULT_PATTERN_SETTINGS, availability: 0.5 };
  return toPatternInput(dataset, { settings, candidates: [NEW], day: '2026-03-23' }).input!;
}
const present = aWorkPattern().workPatternId;
const CATALOGUE = {
  workPatternIds: ['NEW'],
  placements: [
    { workerId: 'W1', workPatternId: 'NEW', phase: 1, individual: false },
    { workerId: 'W2', workPatternId: present, phase: 1, individual: true },
  ],
};

describe('the overview of today’s patterns', () => {
  it('keeps the contract, and counts workers once', () => {
    const overview = toPatternsOverview(anInput());
    const shape = patternsOverviewSchema.omit({ datasetId: true, datasetName: true, faults: true });
    expect(throughJson(shape, overview)).toEqual(overview);
    expect(overview.counts).toEqual({ raw: 1, shifted: 1, rounded: 1, families: 1 });
    expect(overview.merges).toEqual([]);
    expect(overview.patterns[0]).toMatchObject({ workPatternId: present, workers: 2, origin: 'present' });
  });
});

describe('the patterns of a catalogue', () => {
  it('have the workers who would work them, apart from those kept individually', () => {
    const { catalogue, kept } = toCatalogueBodies(anInput(), CATALOGUE);
    expect(catalogue.map(({ workPatternId, workers }) => [workPatternId, workers])).toEqual([['NEW', 1]]);
    expect(kept.map(({ workPatternId, workers }) => [workPatternId, workers])).toEqual([[present, 1]]);
    for (const body of [...catalogue, ...kept]) expect(throughJson(patternBodySchema, body)).toEqual(body);
  });

  it('stand in a front beside today’s, with today’s workers', () => {
    const bodies = toCandidateBodies(anInput(), [['NEW']]);
    expect(bodies.map(({ workPatternId, workers }) => [workPatternId, workers])).toEqual([
      [present, 2],
      ['NEW', 0],
    ]);
  });
});

describe('coverage', () => {
  it('counts half a worker for each on duty, where half are there', () => {
    const coverage = toCoverage(anInput(), CATALOGUE);
    expect(throughJson(coverageSchema, coverage)).toEqual(coverage);
    const [{ cover, coverAfter }] = coverage.localities as [(typeof coverage.localities)[number]];
    const monday8 = 8 * 4;
    const atNine = { now: cover[monday8 + 4]!, then: coverAfter![monday8 + 4]! };
    // Two on today's pattern give one; of one left and one new both are there on Monday morning.
    expect(atNine.now).toBe(1);
    expect(atNine.then).toBe(1);
    const tuesday9 = 33 * 4;
    expect([cover[tuesday9], coverAfter![tuesday9]]).toEqual([1, 0.5]);
    expect(toCoverage(anInput()).localities[0]?.coverAfter).toBeNull();
  });
});

describe('a page of the impact list', () => {
  const impacts = toWorkerImpacts(anInput(), CATALOGUE);
  const page = (query: Partial<ImpactQuery>) =>
    toImpactPage(impacts, (workerId) => `Worker ${workerId}`, {
      ...{ offset: 0, limit: 10, sort: 'severity' as const },
      ...query,
    });
  const idsOf = (query: Partial<ImpactQuery>) => page(query).workers.map(({ workerId }) => workerId);

  it('keeps the contract', () => {
    const shown = { optionId: '018f2a64-0000-7000-8000-000000000001', ...page({}) };
    expect(throughJson(workerImpactsSchema, shown)).toEqual(shown);
  });

  it('counts the whole option, whatever it shows', () => {
    const { totals, found } = page({ limit: 1, search: 'W2' });
    expect([totals.workers, totals.changed, totals.individual, found]).toEqual([2, 1, 1, 1]);
  });

  it('sorts, filters and pages', () => {
    expect(idsOf({})).toEqual(['W1', 'W2']);
    expect(idsOf({ sort: 'name', offset: 1 })).toEqual(['W2']);
    expect(idsOf({ weight: 'none' })).toEqual(['W2']);
    expect(idsOf({ search: 'worker w1' })).toEqual(['W1']);
    expect(idsOf({ localityId: 'elsewhere' })).toEqual([]);
  });
});

describe('options side by side', () => {
  it('have a value for each option, or none', () => {
    const rows = toComparedFigures([
      { figures: null, impact: null, measures: null },
      { figures: null, impact: { ...page0(), heavy: 3 }, measures: null },
    ]);
    expect(rows.every(({ values }) => values.length === 2 && values[0] === null)).toBe(true);
    const heavy = rows.find(({ figure }) => figure === 'impact.heavy');
    expect(heavy?.values[1]).toEqual({ mean: 3, least: 3, most: 3 });
    expect(new Set(rows.map(({ figure }) => figure)).size).toBe(rows.length);
  });
});

const page0 = () => toImpactPage([], String, { offset: 0, limit: 1, sort: 'severity' as const }).totals;
