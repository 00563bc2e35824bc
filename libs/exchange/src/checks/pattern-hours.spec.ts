import type { PatternShift, Worker } from '@homeround/domain';
import { aDataset, aWorker, aWorkPattern } from '@homeround/domain/testing';
import { listFaults, toFiles } from '../testing';
import { readDataset } from '../dataset/read-dataset';

/** Five shifts a week from 07:00, each of the length given. */
const weekOf = (week: number, minutes: number): PatternShift[] =>
  [0, 1, 2, 3, 4].map((weekday) => ({ week, weekday, start: 420, end: 420 + minutes, kind: 'core' }));

function faultsOf(shifts: readonly PatternShift[], workers: readonly Worker[] = [], cycleWeeks = 1) {
  const workPatterns = [aWorkPattern({ shifts, cycleWeeks })];
  return listFaults(
    readDataset(toFiles(aDataset({ people: [], recurringVisits: [], workers, workPatterns }))),
  );
}

const ABOVE = 'PATTERN_WEEKLY_HOURS work_patterns.csv:2 work_pattern_id';
const worker = (n: number, contractedMinutes: number, optedOutOfWeeklyHours = false) =>
  aWorker(n, { contractedMinutes, optedOutOfWeeklyHours });

describe('average weekly hours of a work pattern', () => {
  it('may be 48 without the break that a long shift must have', () => {
    // 5 × (596 − 20) = 2880 minutes
    expect(faultsOf(weekOf(1, 596))).toEqual([]);
    expect(faultsOf(weekOf(1, 597))).toEqual([ABOVE]);
  });

  it('are an average over the cycle', () => {
    expect(faultsOf([...weekOf(1, 700), ...weekOf(2, 400)], [], 2)).toEqual([]);
    expect(faultsOf([...weekOf(1, 700), ...weekOf(2, 600)], [], 2)).toEqual([ABOVE]);
  });

  it('may be above 48 when all workers on the pattern have opted out, with a warning', () => {
    expect(faultsOf(weekOf(1, 620), [worker(1, 3000, true), worker(2, 3000, true)])).toEqual([
      'PATTERN_HOURS_OPTED_OUT work_patterns.csv:2 work_pattern_id',
    ]);
    expect(faultsOf(weekOf(1, 620), [worker(1, 3000, true), worker(2, 3000)])).toEqual([ABOVE]);
  });

  it('do not count flex shifts', () => {
    expect(faultsOf(weekOf(1, 700).map((shift) => ({ ...shift, kind: 'flex' })))).toEqual([]);
  });
});

describe('contracted minutes', () => {
  const far = 'CONTRACT_FAR_FROM_PATTERN workers.csv:2 contracted_minutes';

  it('may differ from the pattern by a quarter, and give a warning beyond', () => {
    // 5 × 300 = 1500 minutes a week
    expect(faultsOf(weekOf(1, 300), [worker(1, 1200)])).toEqual([]);
    expect(faultsOf(weekOf(1, 300), [worker(1, 1199)])).toEqual([far]);
    expect(faultsOf(weekOf(1, 300), [worker(1, 2000)])).toEqual([]);
    expect(faultsOf(weekOf(1, 300), [worker(1, 2001)])).toEqual([far]);
  });

  it('are per week, not per cycle', () => {
    expect(faultsOf([...weekOf(1, 300), ...weekOf(2, 300)], [worker(1, 1500)], 2)).toEqual([]);
  });
});
