import { type DayBounds, DAY_OFF_MARK, type RotatingRota, type RotatingTask } from './rotating-task';

export interface RotatingFinding {
  readonly rule: 'size' | 'shift' | 'demand' | 'shift-block' | 'days-off' | 'work-block' | 'sequence';
  readonly detail: string;
}

/**
 * Judges a rotating rota by docs/rotating-rota.md alone. No finding = it is one. A rota of another size, or with names that
 * are no shifts, is not judged any further.
 */
export function checkRotatingRota(task: RotatingTask, rota: RotatingRota): RotatingFinding[] {
  const misfits = [...checkSize(task, rota), ...checkNames(task, rota)];
  if (misfits.length > 0) return misfits;
  const days = rota.flat();
  const isOff = (day: string) => day === DAY_OFF_MARK;
  return [
    ...checkDemand(task, rota),
    ...task.shifts.flatMap(({ name, block }) =>
      checkRuns('shift-block', `days of ${name}`, block, days, (day) => day === name),
    ),
    ...checkRuns('days-off', 'days off', task.daysOff, days, isOff),
    ...checkRuns('work-block', 'days of work', task.work, days, (day) => !isOff(day)),
    ...task.forbidden.flatMap((sequence) => checkSequence(sequence, days, task.weekDays)),
  ];
}

function checkSize({ workers, weekDays }: RotatingTask, rota: RotatingRota): RotatingFinding[] {
  if (rota.length === workers && rota.every((week) => week.length === weekDays)) return [];
  const lengths = [...new Set(rota.map((week) => week.length))].join(' or ');
  const detail = `${rota.length} weeks of ${lengths} days, not ${workers} weeks of ${weekDays} days`;
  return [{ rule: 'size', detail }];
}

function checkNames({ shifts }: RotatingTask, rota: RotatingRota): RotatingFinding[] {
  const known = new Set([DAY_OFF_MARK, ...shifts.map(({ name }) => name)]);
  const strange = [...new Set(rota.flat())].filter((name) => !known.has(name));
  return strange.map((name) => ({ rule: 'shift', detail: `"${name}" is no shift` }));
}

function checkDemand({ shifts, weekDays }: RotatingTask, rota: RotatingRota): RotatingFinding[] {
  const findings: RotatingFinding[] = [];
  for (const { name, demand } of shifts) {
    for (let weekday = 0; weekday < weekDays; weekday++) {
      const count = rota.filter((week) => week[weekday] === name).length;
      if (count === demand[weekday]) continue;
      const detail = `${count} on ${name} on weekday ${weekday + 1}, not ${demand[weekday]}`;
      findings.push({ rule: 'demand', detail });
    }
  }
  return findings;
}

/** Runs of days that belong, round the end too; days that all belong are a run without end. */
function checkRuns(
  rule: RotatingFinding['rule'],
  what: string,
  { least, most }: DayBounds,
  days: readonly string[],
  belongs: (day: string) => boolean,
): RotatingFinding[] {
  if (days.every(belongs)) return [{ rule, detail: `${what} without end` }];
  const firstOther = days.findIndex((day) => !belongs(day));
  const turned = [...days.slice(firstOther), ...days.slice(0, firstOther)];
  const findings: RotatingFinding[] = [];
  let run = 0;
  // The day after the last is the first again, which does not belong and so ends the last run.
  for (const day of [...turned, turned[0]!]) {
    if (belongs(day)) run++;
    else {
      if (run > 0 && (run < least || run > most))
        findings.push({ rule, detail: `${run} ${what} in a row, not ${least} to ${most}` });
      run = 0;
    }
  }
  return findings;
}

function checkSequence(
  sequence: readonly string[],
  days: readonly string[],
  weekDays: number,
): RotatingFinding[] {
  return days.flatMap((_, start): RotatingFinding[] => {
    const isThere = sequence.every((name, past) => days[(start + past) % days.length] === name);
    if (!isThere) return [];
    const place = `week ${Math.floor(start / weekDays) + 1}, day ${(start % weekDays) + 1}`;
    return [{ rule: 'sequence', detail: `${sequence.join(' ')} from ${place}` }];
  });
}
