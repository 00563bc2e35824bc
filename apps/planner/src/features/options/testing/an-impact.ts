import type { WorkerImpactBody, WorkerWeekBody } from '@homeround/contract';

const WEEK: WorkerWeekBody = {
  ...{ workPatternId: 'early', name: 'Early', hours: 30, days: 5, weekendsInFour: 2, weekendsInARow: 1 },
  ...{ earliestStart: 420, latestEnd: 840, splitDays: 0, gapHours: 0, lates: 0, lateToEarly: 0 },
  ...{ singleDaysOff: 0, daysInARow: 5, payBearingHours: 6 },
};

/** A worker whom an option leaves alone, but for what is said. */
export const anImpact = ({
  before = {},
  after = {},
  ...changes
}: Partial<Omit<WorkerImpactBody, 'before' | 'after'>> & {
  readonly before?: Partial<WorkerWeekBody>;
  readonly after?: Partial<WorkerWeekBody>;
} = {}): WorkerImpactBody => ({
  ...{ workerId: 'w1', name: 'Ann Bruce', localityId: 'north', teamId: 't1', contractedMinutes: 1800 },
  ...{ stays: true, individual: false, movedHours: 0, severity: 0, weight: 'none', reasons: [], clashes: [] },
  ...{ preferenceMet: null, relationships: { kept: 3, partly: 0, lost: 0 } },
  before: { ...WEEK, ...before },
  after: { ...WEEK, ...after },
  ...changes,
});
