import { type PatternShift, toClockText } from '@homeround/domain';
import { listText, WEEKDAY_NAMES } from './days';

/** What is needed of a pattern to say or draw it. */
export interface Cycle {
  readonly cycleWeeks: number;
  readonly shifts: readonly PatternShift[];
}

/** "07:00–13:00"; "22:00–07:00 next day"; a flex shift is only worked when asked. */
export function wordShift({ start, end, kind }: Pick<PatternShift, 'start' | 'end' | 'kind'>): string {
  const until = end > 1440 ? `${toClockText(end - 1440)} next day` : toClockText(end);
  return `${toClockText(start)}–${until}${kind === 'flex' ? ' if asked' : ''}`;
}

/** The shifts of one day of the cycle, the earliest first. */
export function shiftsOn({ shifts }: Cycle, week: number, weekday: number): PatternShift[] {
  return shifts
    .filter((shift) => shift.week === week && shift.weekday === weekday)
    .sort((a, b) => a.start - b.start);
}

/** The whole cycle in sentences; weeks and days that are alike are said together. */
export function wordCycle(cycle: Cycle): string[] {
  const weeks = Array.from({ length: cycle.cycleWeeks }, (_, index) => wordWeek(cycle, index + 1));
  if (cycle.cycleWeeks === 1) return [`Every week: ${weeks[0]}.`];
  return groupAlike(weeks).map(
    ({ members, text }) =>
      `${members.length === 1 ? 'Week' : 'Weeks'} ${listText(toRuns(members, (week) => String(week + 1)))}: ${text}.`,
  );
}

function wordWeek(cycle: Cycle, week: number): string {
  const days = WEEKDAY_NAMES.map((_, weekday) => shiftsOn(cycle, week, weekday).map(wordShift).join(' and '));
  const worked = groupAlike(days).filter(({ text }) => text !== '');
  if (worked.length === 0) return 'off';
  return worked
    .map(({ members, text }) => `${listText(toRuns(members, (day) => WEEKDAY_NAMES[day]!))} ${text}`)
    .join('; ');
}

interface Alike {
  /** From 0. */
  readonly members: readonly number[];
  readonly text: string;
}

function groupAlike(texts: readonly string[]): Alike[] {
  return [...new Set(texts)].map((text) => ({
    text,
    members: texts.flatMap((other, index) => (other === text ? [index] : [])),
  }));
}

/** Three or more in a row are said as a run: "Monday to Wednesday". */
function toRuns(members: readonly number[], name: (member: number) => string): string[] {
  const runs: number[][] = [];
  for (const member of members) {
    const run = runs.at(-1);
    if (run?.at(-1) === member - 1) run.push(member);
    else runs.push([member]);
  }
  return runs.flatMap((run) =>
    run.length > 2 ? [`${name(run[0]!)} to ${name(run.at(-1)!)}`] : run.map(name),
  );
}
