import { toHeadcounts } from './to-headcounts';

describe('workers by locality', () => {
  const patternOf = (workPatternId: string, north: number, south: number) => ({
    ...{ workPatternId, name: workPatternId, workers: north + south },
    workersByLocality: [
      { localityId: 'south', workers: south },
      ...(north === 0 ? [] : [{ localityId: 'north', workers: north }]),
    ],
  });

  it('adds up to all patterns in the last row', () => {
    const { localityIds, rows } = toHeadcounts([patternOf('early', 3, 4), patternOf('late', 0, 5)]);
    expect(localityIds).toEqual(['north', 'south']);
    expect(rows.at(-1)).toMatchObject({ name: 'All patterns', all: 12 });
    expect([...rows.at(-1)!.workers]).toEqual([
      ['north', 3],
      ['south', 9],
    ]);
  });

  it('is empty without patterns', () => expect(toHeadcounts([]).rows).toEqual([]));
});
