/** Days in a row, worked or free. */
export interface Run {
  readonly worked: boolean;
  readonly days: number;
  /** First day of the cycle. */
  readonly first: number;
}

/**
 * Runs of worked and free days round the cycle, in order; a run over the cycle's end is one. A cycle without change is a
 * single run of all its days.
 */
export function findRuns(workedDays: Iterable<number>, cycleDays: number): Run[] {
  const isWorked = new Uint8Array(cycleDays);
  for (const day of workedDays) isWorked[day] = 1;
  const runs: { worked: boolean; days: number; first: number }[] = [];
  for (let day = 0; day < cycleDays; day++) {
    if (isWorked[day] !== isWorked[(day || cycleDays) - 1])
      runs.push({ worked: isWorked[day] === 1, days: 0, first: day });
  }
  if (runs.length === 0) return [{ worked: isWorked[0] === 1, days: cycleDays, first: 0 }];
  runs.forEach((run, index) => {
    run.days = (runs[index + 1]?.first ?? runs[0]!.first + cycleDays) - run.first;
  });
  return runs;
}

/** Weeks of the cycle, from 0, in which a day is a Saturday or Sunday. */
export function weekendWeeks(days: Iterable<number>): number[] {
  const weeks = [...days].filter((day) => day % 7 >= 5).map((day) => Math.floor(day / 7));
  return [...new Set(weeks)].sort((a, b) => a - b);
}
