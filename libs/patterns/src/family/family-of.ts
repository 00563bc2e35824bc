import { groupBy, type PatternShift, type WorkPattern } from '@homeround/domain';
import { dayOfCycle } from '../shape/cycle-layout';
import { findRuns, weekendWeeks } from '../shape/runs';
import { shortestCycle } from '../shape/shape-key';
import type { PatternFamily } from './pattern-family';
import { type ShiftBand, toShiftBand } from './shift-band';

/** "Most": one odd shift in a week of five does not make another family. */
const MOST = 0.8;
/** From so much unpaid time between shifts a day is split; less is a break. */
const SPLIT_GAP = 60;
const LONG_ROTATION = 5;

interface Outline {
  readonly core: readonly PatternShift[];
  readonly flexMinutes: number;
  /** Weeks after which the core shifts repeat themselves. */
  readonly weeks: number;
  readonly cycleWeeks: number;
  readonly days: ReadonlyMap<number, readonly PatternShift[]>;
  /** Share of the core shifts that lie in one of the bands. */
  readonly share: (...bands: ShiftBand[]) => number;
}

type FamilyRule = readonly [PatternFamily, (outline: Outline) => boolean];

/** The first that holds gives the family: what shapes a week most comes first. */
const RULES: readonly FamilyRule[] = [
  ['flexible', ({ core, flexMinutes }) => flexMinutes > minutesOf(core) || core.length === 0],
  ['nights', ({ share }) => share('night') >= 0.5],
  ['seven on, seven off', (outline) => hasRuns(outline, 7, 7)],
  ['four on, four off', (outline) => hasRuns(outline, 4, 4)],
  ['days on and off in turn', hasEvenRuns],
  ['weekends', isForWeekends],
  ['split days', hasSplitDays],
  ['fixed earlies', ({ share }) => share('early') >= MOST],
  ['fixed middles', ({ share }) => share('middle') >= MOST],
  ['twilight', ({ share }) => share('twilight') >= MOST],
  ['fixed lates', ({ share }) => share('late', 'twilight') >= MOST],
  ['nine-week rotation', (outline) => takesTurns(outline) && outline.weeks === 9],
  ['longer rotation', (outline) => takesTurns(outline) && outline.weeks >= LONG_ROTATION],
  ['early and late in turn', takesTurns],
  ['flexible', ({ flexMinutes }) => flexMinutes > 0],
];

/** The family of a pattern, from its shifts alone; the same in whatever week its cycle starts. */
export function familyOf(pattern: WorkPattern): PatternFamily {
  const outline = toOutline(pattern);
  return RULES.find(([, holds]) => holds(outline))?.[0] ?? 'other';
}

function toOutline(pattern: WorkPattern): Outline {
  const core = pattern.shifts.filter(({ kind }) => kind === 'core');
  const flex = pattern.shifts.filter(({ kind }) => kind === 'flex');
  const bands = core.map(toShiftBand);
  return {
    core,
    flexMinutes: minutesOf(flex),
    weeks: shortestCycle({ ...pattern, shifts: core }),
    cycleWeeks: pattern.cycleWeeks,
    days: groupBy(core, dayOfCycle),
    share: (...wanted) => bands.filter((band) => wanted.includes(band)).length / core.length,
  };
}

const minutesOf = (shifts: readonly PatternShift[]) =>
  shifts.reduce((sum, { start, end }) => sum + end - start, 0);

function hasRuns({ days, cycleWeeks }: Outline, on: number, off: number): boolean {
  const runs = findRuns(days.keys(), cycleWeeks * 7);
  return runs.length > 1 && runs.every((run) => run.days === (run.worked ? on : off));
}

/** Runs that move through the week; Monday to Friday has even runs too. */
function hasEvenRuns(outline: Outline): boolean {
  const runs = findRuns(outline.days.keys(), outline.cycleWeeks * 7);
  const on = runs.find(({ worked }) => worked)?.days ?? 0;
  const off = runs.find(({ worked }) => !worked)?.days ?? 0;
  return (on + off) % 7 !== 0 && hasRuns(outline, on, off);
}

function isForWeekends({ core, days, cycleWeeks }: Outline): boolean {
  const atWeekends = minutesOf(core.filter(({ weekday }) => weekday >= 5));
  return weekendWeeks(days.keys()).length === cycleWeeks && atWeekends * 2 >= minutesOf(core);
}

function hasSplitDays({ days }: Outline): boolean {
  const split = [...days.values()].filter((shifts) => {
    const inOrder = [...shifts].sort((a, b) => a.start - b.start);
    return inOrder.some(({ start }, index) => index > 0 && start - inOrder[index - 1]!.end >= SPLIT_GAP);
  });
  return split.length * 2 >= days.size;
}

/** Neither is most: those with one odd late shift in five are found before. */
function takesTurns({ share }: Outline): boolean {
  return share('early', 'late', 'twilight') >= MOST;
}
