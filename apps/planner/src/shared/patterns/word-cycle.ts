import type { PatternShiftBody } from '@homeround/contract';
import { toClockText } from '@homeround/domain';
import { countOf } from '../format/numbers';
import type { DrawnPattern } from './cycle-bars';
import { SHIFT_PARTS, SHIFT_PART_WORDS, toShiftPart } from './shift-part';
import { WEEKDAYS } from './weekdays';

/** "07:00 to 13:00"; "22:00 to 07:00 the day after"; "extra, when asked" for flex. */
export function wordShift({ start, end, kind }: Pick<PatternShiftBody, 'start' | 'end' | 'kind'>): string {
  const until = end > 1440 ? `${toClockText(end - 1440)} the day after` : toClockText(end);
  return `${toClockText(start)} to ${until}${kind === 'flex' ? ' (flex)' : ''}`;
}

/** The whole cycle in sentences; weeks and days that are alike are said together. */
export function wordCycle(pattern: DrawnPattern): readonly string[] {
  const weeks = Array.from({ length: pattern.cycleWeeks }, (_, index) => wordWeek(pattern, index + 1));
  return groupAlike(weeks).map(({ members, text }) =>
    pattern.cycleWeeks === 1 ? `Every week: ${text}.` : `${nameWeeks(members)}: ${text}.`,
  );
}

/** One sentence for lists: what kinds of shifts there are, and which weekends are worked. */
export function wordCycleShort(pattern: DrawnPattern): string {
  const { cycleWeeks, shifts } = pattern;
  const kinds = SHIFT_PARTS.flatMap((part) => {
    const count = shifts.filter((shift) => toShiftPart(shift) === part).length;
    return count === 0 ? [] : [`${count} ${SHIFT_PART_WORDS[part].name.toLowerCase()}`];
  });
  const weekends = new Set(shifts.filter(({ weekday }) => weekday >= 5).map(({ week }) => week)).size;
  return `Cycle of ${countOf(cycleWeeks, 'week')}: ${kinds.join(', ') || 'no'} ${
    shifts.length === 1 ? 'shift' : 'shifts'
  }, ${countOf(weekends, 'weekend')} worked`;
}

function wordWeek({ shifts }: DrawnPattern, week: number): string {
  const days = WEEKDAYS.map((_, weekday) =>
    shifts
      .filter((shift) => shift.week === week && shift.weekday === weekday)
      .sort((a, b) => a.start - b.start)
      .map(wordShift)
      .join(' and '),
  );
  if (days.every((text) => text === '')) return 'off';
  const groups = groupAlike(days).filter(({ text }) => text !== '');
  const off = days.flatMap((text, weekday) => (text === '' ? [weekday] : []));
  const worked = groups.map(({ members, text }) => `${nameDays(members)} ${text}`);
  return [...worked, ...(off.length === 0 ? [] : [`off on ${nameDays(off)}`])].join('; ');
}

interface Alike {
  /** From 0. */
  readonly members: readonly number[];
  readonly text: string;
}

function groupAlike(texts: readonly string[]): readonly Alike[] {
  return [...new Set(texts)].map((text) => ({
    text,
    members: texts.flatMap((other, index) => (other === text ? [index] : [])),
  }));
}

const nameWeeks = (weeks: readonly number[]): string =>
  `${weeks.length === 1 ? 'Week' : 'Weeks'} ${joinRuns(weeks, (week) => String(week + 1))}`;

const nameDays = (days: readonly number[]): string => joinRuns(days, (day) => WEEKDAYS[day]!);

/** "Monday to Wednesday and Friday": three or more in a row are said as a run. */
function joinRuns(members: readonly number[], name: (member: number) => string): string {
  const runs: number[][] = [];
  for (const member of members) {
    const run = runs.at(-1);
    if (run?.at(-1) === member - 1) run.push(member);
    else runs.push([member]);
  }
  const words = runs.flatMap((run) =>
    run.length > 2 ? [`${name(run[0]!)} to ${name(run.at(-1)!)}`] : run.map(name),
  );
  return words.length === 1 ? words[0]! : `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`;
}
