import type { PatternShift, WorkPattern } from '@homeround/domain';
import { aDataset, aWorkPattern } from '@homeround/domain/testing';
import { listFaults, toFiles } from '../testing';
import { readDataset } from '../dataset/read-dataset';

const shift = (week: number, weekday: number, start: number, end: number): PatternShift => ({
  week,
  weekday,
  start,
  end,
  kind: 'core',
});

function faultsOf(shifts: readonly PatternShift[], changes: Partial<WorkPattern> = {}) {
  const workPatterns = [aWorkPattern({ shifts, ...changes })];
  return listFaults(
    readDataset(toFiles(aDataset({ people: [], recurringVisits: [], workers: [], workPatterns }))),
  );
}

/** A short shift at noon on the days given. */
const noons = (week: number, weekdays: readonly number[]) =>
  weekdays.map((weekday) => shift(week, weekday, 720, 780));

const DAILY = 'PATTERN_DAILY_REST';
const WEEKLY = 'PATTERN_WEEKLY_REST work_patterns.csv:2 work_pattern_id';

describe('daily rest of a work pattern', () => {
  it('is eleven hours from the last end to the first start of the next working day', () => {
    expect(faultsOf([shift(1, 0, 960, 1320), shift(1, 1, 540, 840)])).toEqual([]);
    expect(faultsOf([shift(1, 0, 960, 1320), shift(1, 1, 539, 840)])).toEqual([
      `${DAILY} pattern_shifts.csv:3 start`,
    ]);
  });

  it('is not asked for between two shifts of one day', () => {
    expect(faultsOf([shift(1, 0, 420, 600), shift(1, 0, 1020, 1260)])).toEqual([]);
  });

  it('counts from the end of the split day that is last, whatever the order of rows', () => {
    expect(faultsOf([shift(1, 1, 420, 600), shift(1, 0, 1020, 1260), shift(1, 0, 420, 600)])).toEqual([
      `${DAILY} pattern_shifts.csv:2 start`,
    ]);
  });

  it('is asked for between the last day of the cycle and its first', () => {
    const late = shift(2, 6, 960, 1320);
    expect(faultsOf([shift(1, 0, 420, 780), late], { cycleWeeks: 2 })).toEqual([
      `${DAILY} pattern_shifts.csv:2 start`,
    ]);
    expect(faultsOf([shift(1, 0, 540, 780), late], { cycleWeeks: 2 })).toEqual([]);
  });

  it('counts a night from the morning on which it ends', () => {
    expect(faultsOf([shift(1, 0, 1320, 1860), shift(1, 1, 1080, 1260)])).toEqual([]);
    expect(faultsOf([shift(1, 0, 1320, 1860), shift(1, 1, 1079, 1260)])).toHaveLength(1);
  });

  it('does not count flex shifts, which nobody must work', () => {
    expect(faultsOf([shift(1, 0, 960, 1320), { ...shift(1, 1, 420, 780), kind: 'flex' }])).toEqual([]);
  });

  it('follows the value in rules.csv', () => {
    const dataset = aDataset({ people: [], recurringVisits: [], workers: [] });
    const rules = { ...dataset.rules, values: { ...dataset.rules.values, dailyRest: 1081 } };
    // The pattern of the test dataset has 18 hours from day to day.
    expect(listFaults(readDataset(toFiles({ ...dataset, rules })))).toContain(
      `${DAILY} pattern_shifts.csv:3 start`,
    );
  });

  it('says how short the rest is', () => {
    const workPatterns = [aWorkPattern({ shifts: [shift(1, 0, 960, 1320), shift(1, 1, 450, 780)] })];
    expect(readDataset(toFiles(aDataset({ workPatterns })))).toMatchObject({
      faults: [{ cause: 'WP1: 9 h 30 min from Mon of week 1 to Tue of week 1, not 11 h' }, {}],
    });
  });
});

describe('weekly rest of a work pattern', () => {
  it('is there with one free day', () => {
    expect(faultsOf(noons(1, [0, 1, 2, 3, 4, 5]))).toEqual([]);
  });

  it('is there with 24 hours between two shifts, free day or not', () => {
    const week = [...noons(1, [0, 1, 2, 3, 4]), shift(1, 5, 480, 540)];
    expect(faultsOf([...week, shift(1, 6, 540, 600)])).toEqual([]);
    expect(faultsOf([...week, shift(1, 6, 539, 600)])).toEqual([WEEKLY]);
  });

  it('is missing in a week without it when the weeks beside have one too few', () => {
    const all = [0, 1, 2, 3, 4, 5, 6];
    expect(faultsOf([...noons(1, all), ...noons(2, [0, 1, 2, 3, 4, 6])], { cycleWeeks: 2 })).toHaveLength(1);
  });

  it('is made up for by two free spans of a day in the week beside', () => {
    const all = [0, 1, 2, 3, 4, 5, 6];
    expect(faultsOf([...noons(1, all), ...noons(2, [0, 2, 4, 5, 6])], { cycleWeeks: 2 })).toEqual([]);
  });

  it('is made up for by one span of 48 hours in the week beside, also round the end of the cycle', () => {
    const all = [0, 1, 2, 3, 4, 5, 6];
    const rested = noons(2, [0, 1, 2, 3, 6]);
    expect(faultsOf([...noons(1, all), ...rested, ...noons(3, all)], { cycleWeeks: 3 })).toEqual([]);
  });

  it('is not made up for by a week two weeks away', () => {
    const all = [0, 1, 2, 3, 4, 5, 6];
    const shifts = [...noons(1, [0, 1, 2, 3]), ...noons(2, all), ...noons(3, all), ...noons(4, all)];
    expect(faultsOf(shifts, { cycleWeeks: 4 })).toEqual([WEEKLY]);
  });
});

describe('an agreement on compensatory rest', () => {
  it('turns every breach of a pattern into one warning', () => {
    const shifts = [...noons(1, [0, 1, 2, 3, 4, 5, 6]), shift(1, 0, 1260, 1380)];
    expect(faultsOf(shifts)).toEqual([WEEKLY]);
    const agreed = faultsOf(shifts, { restAgreement: 'Agreement 7' });
    expect(agreed).toEqual(['PATTERN_REST_AGREED work_patterns.csv:2 rest_agreement']);
  });

  it('says nothing where no rest is short', () => {
    expect(faultsOf(noons(1, [0, 1]), { restAgreement: 'Agreement 7' })).toEqual([]);
  });
});
