import { aDataset } from '@homeround/domain/testing';
import { aRichDataset, changeCell, changeFile, listFaults, toFiles } from '../testing';
import { readDataset } from '../dataset/read-dataset';

const files = toFiles(aDataset());

describe('places', () => {
  it('refuses a place with one coordinate', () => {
    expect(listFaults(readDataset(changeCell(files, 'places.csv', 3, 'longitude', '')))).toEqual([
      'PLACE_HALF_LOCATED places.csv:3 longitude',
    ]);
  });

  it('refuses a place without coordinates and without travel times', () => {
    let changed = changeCell(files, 'places.csv', 3, 'longitude', '');
    changed = changeCell(changed, 'places.csv', 3, 'latitude', '');
    expect(readDataset(changed)).toMatchObject({
      faults: [
        {
          code: 'PLACE_NOT_LOCATED',
          row: 3,
          cause: 'H1 has no coordinates, and the travel time by car from H1 to HUB is not given',
        },
      ],
    });
  });

  it('names the one travel time that is missing, by mode and direction', () => {
    const dataset = aRichDataset();
    const givenTravelTimes = dataset.givenTravelTimes.filter(
      ({ mode, fromPlaceId, toPlaceId }) => !(mode === 'walk' && fromPlaceId === 'H4' && toPlaceId === 'H2'),
    );
    expect(readDataset(toFiles({ ...dataset, givenTravelTimes }))).toMatchObject({
      faults: [
        { code: 'PLACE_NOT_LOCATED', cause: expect.stringContaining('by walk from H4 to H2') },
        ...Array(3).fill({ severity: 'warn' }),
      ],
    });
  });

  it('asks only for the modes that workers use', () => {
    const dataset = aRichDataset();
    const workers = dataset.workers.map((worker) => ({ ...worker, mode: 'car' as const }));
    const givenTravelTimes = dataset.givenTravelTimes.filter(({ mode }) => mode === 'car');
    expect(readDataset(toFiles({ ...dataset, workers, givenTravelTimes }))).toHaveProperty('dataset');
  });

  it('warns of a place that is over 100 km away, as when coordinates are exchanged', () => {
    let changed = changeCell(files, 'places.csv', 4, 'latitude', '-4');
    changed = changeCell(changed, 'places.csv', 4, 'longitude', '55.8');
    expect(listFaults(readDataset(changed))).toEqual(['PLACE_FAR_AWAY places.csv:4 latitude']);
    expect(listFaults(readDataset(changeCell(files, 'places.csv', 4, 'latitude', '56.6')))).toEqual([]);
  });

  it('says nothing of missing travel times when their file could not be read', () => {
    const changed = changeFile(toFiles(aRichDataset()), 'travel_times.csv', 'mode\ncar\n');
    expect(listFaults(readDataset(changed)).join()).not.toContain('PLACE_NOT_LOCATED');
  });
});
