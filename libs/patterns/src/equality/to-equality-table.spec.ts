import type { StaffRecord } from '@homeround/domain';
import { DEFAULT_RULES } from '@homeround/domain';
import type { WorkerImpact } from '../impact/worker-impact';
import { toWorkerWeek } from '../impact/worker-week';
import { aPatternOf } from '../testing/any-pattern';
import { toEqualityTable } from './to-equality-table';

const week = toWorkerWeek(aPatternOf('A', []), DEFAULT_RULES.values);

function anImpact(n: number, changes: Partial<WorkerImpact> = {}): WorkerImpact {
  return {
    workerId: `W${n}`,
    localityId: 'L1',
    teamId: 'T1',
    contractedMinutes: 1800,
    stays: true,
    individual: false,
    before: week,
    after: week,
    movedHours: 0,
    severity: 0,
    weight: 'none',
    reasons: [],
    clashes: [],
    preferenceMet: null,
    relationships: { kept: 0, partly: 0, lost: 0 },
    ...changes,
  };
}

/** So many workers, all alike, numbered from `from`. */
const impactsOf = (count: number, from: number, changes: Partial<WorkerImpact> = {}) =>
  Array.from({ length: count }, (_, n) => anImpact(from + n, changes));
const recordsOf = (count: number, from: number, record: Omit<StaffRecord, 'workerId'>) =>
  Array.from({ length: count }, (_, n) => ({ workerId: `W${from + n}`, ...record }));

const rowsOf = (table: ReturnType<typeof toEqualityTable>, characteristic: string) =>
  table.characteristics.find((one) => one.characteristic === characteristic)?.groups ?? [];

const heavyMove: Partial<WorkerImpact> = {
  stays: false,
  movedHours: 12,
  weight: 'heavy',
  after: { ...week, weekendsInFour: 1 },
};

describe('the equality table', () => {
  it('counts by group, those who did not say by themselves, and compares in words', () => {
    const impacts = [...impactsOf(20, 0, heavyMove), ...impactsOf(30, 20), ...impactsOf(10, 50)];
    const records = [...recordsOf(20, 0, { sex: 'female' }), ...recordsOf(30, 20, { sex: 'male' })];
    const table = toEqualityTable(impacts, records);
    expect(table.all).toEqual({
      workers: 60,
      changed: 20,
      meanMovedHours: 4,
      moreWeekends: 20,
      lostPay: 0,
      heavy: 20,
    });
    expect(rowsOf(table, 'sex')).toMatchObject([
      {
        group: 'female',
        workers: 20,
        changed: 20,
        meanMovedHours: 12,
        comparison:
          'Against all workers: 3.0 times the hours moved; heavy changes 3.0 times as often; more weekends 3.0 times as often',
      },
      {
        group: 'male',
        workers: 30,
        comparison: 'Against all workers: no hours moved; no heavy changes; no more weekends',
      },
      { group: 'not said', workers: 10 },
    ]);
    // Nobody has said anything of age: the group is all workers.
    expect(rowsOf(table, 'age band')).toMatchObject([{ group: 'not said', comparison: 'As all workers' }]);
  });

  it('tells part-time by contracted hours below 35', () => {
    const impacts = [
      ...impactsOf(12, 0, { contractedMinutes: 2099 }),
      ...impactsOf(15, 20, { contractedMinutes: 2100 }),
    ];
    expect(rowsOf(toEqualityTable(impacts, []), 'part-time')).toMatchObject([
      { group: 'part-time', workers: 12 },
      { group: 'full-time', workers: 15 },
    ]);
  });

  it('tells nothing of a small group, nor of the one from which its number would follow', () => {
    const impacts = impactsOf(100, 0, heavyMove);
    const records = [
      ...recordsOf(4, 0, { ageBand: 'under-25' }),
      ...recordsOf(36, 4, { ageBand: '25-39' }),
      ...recordsOf(60, 40, { ageBand: '65-and-over' }),
    ];
    const table = toEqualityTable(impacts, records);
    expect(rowsOf(table, 'age band')).toMatchObject([
      { group: 'under 25', suppressed: true, workers: null, heavy: null, comparison: null },
      { group: '25–39', suppressed: true, workers: null, meanMovedHours: null },
      { group: '65 and over', suppressed: false, workers: 60 },
    ]);
    expect(table.notes.at(-1)).toContain('fewer than 10 workers');
  });

  it('takes no threshold below 5 nor above 10', () => {
    const impacts = impactsOf(50, 0);
    const records = [...recordsOf(5, 0, { carer: true }), ...recordsOf(45, 5, { carer: false })];
    const suppressed = (smallestGroup: number) =>
      rowsOf(
        toEqualityTable(impacts, records, { smallestGroup, partTimeBelow: 2100 }),
        'cares for somebody',
      )[0]?.suppressed;
    expect([1, 5, 6, 100].map(suppressed)).toEqual([false, false, true, true]);
  });
});
