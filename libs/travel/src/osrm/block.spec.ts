import { readDurations, toBlocks, toBlockUrl, toLocatedPlaces } from './block';
import { DEFAULT_OSRM } from './osrm-settings';

const located = toLocatedPlaces([
  { placeId: 'A', latitude: 55.123456789, longitude: -4.1, setting: 'urban' },
  { placeId: 'X', setting: 'urban' },
  { placeId: 'B', latitude: 55.2, longitude: -4.2, setting: 'urban' },
  { placeId: 'C', latitude: 55.3, longitude: -4.3, setting: 'urban' },
]);
const settings = { ...DEFAULT_OSRM, serverUrl: 'http://server:5000/' };

describe('blocks of a table', () => {
  it('rounds coordinates to a metre and leaves out places without any', () => {
    expect(located.map(({ index, point }) => `${index} ${point}`)).toEqual([
      '0 -4.10000,55.12346',
      '2 -4.20000,55.20000',
      '3 -4.30000,55.30000',
    ]);
  });

  it('covers every pair once, without a place alone', () => {
    const blocks = toBlocks(located, 'car', 2);
    const size = blocks.map(({ sources, destinations }) => `${sources.length}×${destinations.length}`);
    expect(size).toEqual(['2×2', '2×1', '1×2']);
  });

  it('asks for a square block by its coordinates alone', () => {
    const [square] = toBlocks(located, 'walk', 3);
    expect(toBlockUrl(square!, settings)).toBe(
      'http://server:5000/table/v1/foot/-4.10000,55.12346;-4.20000,55.20000;-4.30000,55.30000?annotations=duration',
    );
  });

  it('numbers sources and destinations of any other block', () => {
    const block = toBlocks(located, 'car', 2)[1]!;
    expect(toBlockUrl(block, settings)).toBe(
      'http://server:5000/table/v1/driving/-4.10000,55.12346;-4.20000,55.20000;-4.30000,55.30000' +
        '?annotations=duration&sources=0;1&destinations=2',
    );
  });

  it('reads durations of its size only', () => {
    const block = toBlocks(located, 'car', 2)[1]!;
    expect(readDurations([[60], [null]], block)).toEqual([[60], [null]]);
    for (const wrong of [undefined, [], [[60]], [[60], []], [[60], ['60']], [[60], [-1]], [[60], [NaN]]]) {
      expect(readDurations(wrong, block)).toBeUndefined();
    }
  });
});
