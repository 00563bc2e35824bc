import type { PatternShift, WorkPattern } from '@homeround/domain';
import { aDataset, aWorkPattern } from '@homeround/domain/testing';
import { changeCell, listFaults, toFiles } from '../testing';
import { readDataset } from '../dataset/read-dataset';

const shift = (week: number, weekday: number, start: number, end: number): PatternShift => ({
  week,
  weekday,
  start,
  end,
  kind: 'core',
});
const filesOf = (changes: Partial<WorkPattern>) =>
  toFiles(aDataset({ workers: [], recurringVisits: [], workPatterns: [aWorkPattern(changes)] }));
const faultsOf = (shifts: readonly PatternShift[], cycleWeeks = 1) =>
  listFaults(readDataset(filesOf({ shifts, cycleWeeks }))).filter((line) => !line.startsWith('PERSON'));

describe('work patterns', () => {
  it('refuses a shift in a week beyond the cycle', () => {
    expect(faultsOf([shift(1, 0, 420, 780), shift(2, 0, 420, 780)])).toEqual([
      'SHIFT_OUTSIDE_CYCLE pattern_shifts.csv:3 week',
    ]);
  });

  it.each(['0', '13', 'two'])('refuses a cycle of %s weeks', (weeks) => {
    const reading = readDataset(changeCell(filesOf({}), 'work_patterns.csv', 2, 'cycle_weeks', weeks));
    expect(listFaults(reading)).toContain('BAD_NUMBER work_patterns.csv:2 cycle_weeks');
  });

  it('refuses shifts that overlap, and takes shifts that touch', () => {
    expect(faultsOf([shift(1, 0, 420, 720), shift(1, 0, 719, 780)])).toEqual([
      'SHIFTS_OVERLAP pattern_shifts.csv:3 start',
    ]);
    expect(faultsOf([shift(1, 0, 420, 720), shift(1, 0, 720, 780)])).toEqual([]);
  });

  it('refuses a night shift that runs into the first shift of the cycle', () => {
    expect(faultsOf([shift(1, 0, 0, 360), shift(1, 6, 1320, 1830)])).toContain(
      'SHIFTS_OVERLAP pattern_shifts.csv:2 start',
    );
  });

  it('warns of a shift above twelve hours', () => {
    expect(faultsOf([shift(1, 0, 420, 1140)])).toEqual([]);
    expect(faultsOf([shift(1, 0, 420, 1141)])).toEqual(['SHIFT_LONG pattern_shifts.csv:2 end']);
  });

  it('warns of a pattern without shifts', () => {
    expect(faultsOf([])).toEqual(['PATTERN_WITHOUT_SHIFTS work_patterns.csv:2 work_pattern_id']);
  });
});
