import { makeDemoCouncil } from '../make-demo-council';
import { readDemoLocality } from '../testing/read-demo-locality';
import { findRoom } from './find-room';

const locality = readDemoLocality();
const workers = new Map(locality.workers.map((worker) => [worker.workerId, worker]));
const patterns = new Map(locality.workPatterns.map((pattern) => [pattern.workPatternId, pattern]));
const share = (count: number) => count / locality.workers.length;

describe('agreements of the demo', () => {
  it('are with about one worker in twelve', () => {
    expect(share(locality.agreements.length)).toBeGreaterThan(0.04);
    expect(share(locality.agreements.length)).toBeLessThan(0.13);
    expect(new Set(locality.agreements.map(({ kind }) => kind)).size).toBeGreaterThan(1);
  });

  it('are kept by the pattern that the worker has', () => {
    for (const agreement of locality.agreements) {
      const room = findRoom(patterns.get(workers.get(agreement.workerId)!.workPatternId)!)!;
      expect(room.earliestStart).toBeGreaterThanOrEqual(agreement.earliestStart ?? 0);
      expect(room.latestEnd).toBeLessThanOrEqual(agreement.latestEnd ?? Infinity);
      expect(room.freeWeekdays).toEqual(expect.arrayContaining([...agreement.weekdaysOff]));
      expect(room.weekendsInFour).toBeLessThanOrEqual(agreement.weekendsInFour ?? 4);
      expect(room.daysInARow).toBeLessThanOrEqual(agreement.daysInARow ?? Infinity);
    }
  });
});

describe('preferences of the demo', () => {
  it('come from about three workers in ten, who all say something of their own pattern', () => {
    const answered = new Set(locality.patternPreferences.map(({ workerId }) => workerId));
    expect(share(answered.size)).toBeGreaterThan(0.2);
    expect(share(answered.size)).toBeLessThan(0.4);
    const own = locality.patternPreferences.filter(
      ({ workerId, workPatternId }) => workers.get(workerId)!.workPatternId === workPatternId,
    );
    expect(own).toHaveLength(answered.size);
  });
});

describe('staff records of the demo', () => {
  it('are there for everybody, with gaps where nobody said', () => {
    expect(locality.staffRecords.map(({ workerId }) => workerId)).toEqual([...workers.keys()]);
    expect(locality.staffRecords.some(({ carer }) => carer === undefined)).toBe(true);
  });

  it('go with the agreements made for a reason', () => {
    const records = new Map(locality.staffRecords.map((record) => [record.workerId, record]));
    for (const { workerId, kind } of locality.agreements) {
      if (kind === 'carer') expect(records.get(workerId)!.carer).toBe(true);
      if (kind === 'reasonable-adjustment') expect(records.get(workerId)!.disability).toBe(true);
    }
  });

  it('are made for dense localities too', () => {
    const dense = makeDemoCouncil({ seed: 1, localities: 1, workers: 20, people: 30, dense: true });
    expect(dense.staffRecords).toHaveLength(20);
  });
});
