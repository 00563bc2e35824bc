import { aDataset, aWorker, aWorkPattern } from '@homeround/domain/testing';
import { listFaults, toFiles } from '../testing';
import { readDataset } from '../dataset/read-dataset';

describe('phases', () => {
  it('refuses a phase beyond the cycle', () => {
    const workers = [
      aWorker(1, { phase: 2, contractedMinutes: 900 }),
      aWorker(2, { phase: 3, contractedMinutes: 900 }),
    ];
    const workPatterns = [aWorkPattern({ cycleWeeks: 2 })];
    expect(listFaults(readDataset(toFiles(aDataset({ workers, workPatterns }))))).toEqual([
      'PHASE_OUTSIDE_CYCLE workers.csv:3 phase',
    ]);
  });
});
