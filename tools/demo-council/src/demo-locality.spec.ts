import { toRotaInput } from '@homeround/domain';
import { readDataset } from '@homeround/exchange';
import { toTravelTable } from '@homeround/travel';
import { makeDemoLocality } from './demo-locality';
import { DEMO_START } from './demo-settings';
import { readDemoFiles, readDemoLocality } from './testing/read-demo-locality';

describe('makeDemoLocality', () => {
  it('makes the files of data/demo-locality again, byte for byte (npm run demo-locality writes them)', () => {
    const made = makeDemoLocality();
    const kept = readDemoFiles();
    expect([...made.keys()].sort()).toEqual([...kept.keys()].sort());
    for (const [file, bytes] of made)
      expect([file, Buffer.compare(Buffer.from(bytes), Buffer.from(kept.get(file)!))]).toEqual([file, 0]);
  }, 60_000);
});

describe('data/demo-locality', () => {
  it('is read with no warning but the recorded rest agreements', () => {
    const reading = readDataset(readDemoFiles());
    const codes = 'warnings' in reading ? reading.warnings.map(({ code }) => code) : ['refused'];
    expect(new Set(codes)).toEqual(new Set(['PATTERN_REST_AGREED']));
  });

  it('gives a week of visits and shifts with a travel time for every journey', () => {
    const dataset = readDemoLocality();
    const { table, faults } = toTravelTable(dataset);
    expect(faults).toEqual([]);
    const input = toRotaInput(dataset, { from: DEMO_START, days: 7, travel: table });
    expect(input.visits.length).toBeGreaterThan(5000);
    expect(input.shifts.length).toBeGreaterThan(900);
  });
});
