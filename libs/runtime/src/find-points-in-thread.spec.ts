import { DEFAULT_PATTERN_SETTINGS } from '@homeround/domain';
import { aDataset, aPerson, aRecurringVisit, aWorker, aWorkPattern } from '@homeround/domain/testing';
import { freezePatternInput, prepareFront, thawCatalogue } from '@homeround/solve';
import { findPointsInThread } from './find-points-in-thread';

async function aClaim() {
  const dataset = aDataset({
    people: [aPerson(1)],
    recurringVisits: [aRecurringVisit(1)],
    workers: [1, 2, 3].map((number) => aWorker(number, { contractedMinutes: 1800 })),
    workPatterns: [aWorkPattern()],
  });
  const use = { present: true, library: true, generated: false, rotating: false };
  const asked = { settings: DEFAULT_PATTERN_SETTINGS, use, kMax: 2, day: '2026-03-23' };
  const { input } = await prepareFront(dataset, asked);
  return {
    ...{ frontId: 'F', attempt: 1, input: freezePatternInput(input!), kMin: 1, kMax: 2 },
    ...{ seconds: 1, seed: 1, threads: 2 },
  };
}
const { signal } = new AbortController();

describe('a search for catalogues in threads', () => {
  it('finds a judged point of each size, the same each time, and tells how far it is', async () => {
    const claim = await aClaim();
    const stages: string[] = [];
    const onProgress = ({ stage }: { stage: string }) => void stages.push(stage);
    const points = await findPointsInThread(claim, { signal, onProgress });
    expect(points.map(({ patterns }) => patterns)).toEqual([1, 2]);
    for (const { catalogue, workPatternIds, figures } of points) {
      expect(thawCatalogue(catalogue)).toMatchObject({ workPatternIds });
      expect(figures.lowerBound).toBeLessThanOrEqual(figures.total);
    }
    expect(stages[0]).toBe('preview');
    expect(stages.at(-1)).toBe('checking');
    const again = await findPointsInThread({ ...claim, threads: 1 }, { signal, onProgress });
    expect(again).toEqual(points);
    // Two searches with threads of their own, on machines that do other things at the same time.
  }, 40_000);

  it('rejects with the kind of a fault, and leaves no thread behind', async () => {
    const claim = { ...(await aClaim()), input: Uint8Array.of(1, 2, 3) };
    await expect(findPointsInThread(claim, { signal, onProgress: () => undefined })).rejects.toThrow();
  });
});
