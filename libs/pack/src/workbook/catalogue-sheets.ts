import { SLOT_MINUTES, toClockText } from '@homeround/domain';
import type { PackContent } from '../content/pack-content';
import { WEEKDAY_NAMES } from '../words/days';
import { wordCycle } from '../words/word-cycle';
import { short } from './short';
import type { SheetRows } from './to-sheet';

export function patternsSheet({ option }: PackContent): SheetRows {
  const row = (held: string) => (pattern: PackContent['option']['catalogue'][number]) => [
    pattern.workPatternId,
    pattern.name,
    held,
    pattern.family,
    pattern.origin,
    pattern.cycleWeeks,
    short(pattern.weeklyMinutes / 60),
    short(pattern.weekendsInFour),
    pattern.workers,
    wordCycle(pattern).join(' '),
    pattern.findings.map(({ tier, rule, text }) => `${tier}, ${rule}: ${text}`).join('; '),
    pattern.warning,
  ];
  return {
    name: 'Patterns',
    heads: [
      ...['Pattern', 'Name', 'Held', 'Family', 'Comes from', 'Weeks', 'Hours a week', 'Weekends in four'],
      ...['Workers', 'In words', 'Findings', 'Warning'],
    ],
    rows: [...option.catalogue.map(row('in the catalogue')), ...option.kept.map(row('kept individually'))],
  };
}

/** A row for each quarter-hour of the week and locality. */
export function coverageSheet({ coverage }: PackContent): SheetRows {
  const perDay = 1440 / SLOT_MINUTES;
  return {
    name: 'Coverage',
    heads: ['Locality', 'Day', 'From', 'Needed', 'On duty now', 'On duty with this option'],
    rows: coverage.flatMap(({ name, needed, cover, coverAfter }) =>
      needed.map((workers, slot) => [
        name,
        WEEKDAY_NAMES[Math.floor(slot / perDay)]!,
        toClockText((slot % perDay) * SLOT_MINUTES),
        short(workers),
        short(cover[slot] ?? 0),
        short((coverAfter ?? cover)[slot] ?? 0),
      ]),
    ),
  };
}

export function frontSheet({ front }: PackContent): SheetRows {
  return {
    name: 'Front',
    heads: [
      ...['Patterns allowed', 'Patterns used', 'Points, best found', 'Lower bound', 'Gap, share'],
      ...['With phases dealt', 'Hours with too few', 'Below the floor', 'Hours with too many'],
      ...['Hours moved', 'Workers changed', 'Kept individually', 'Share of people served by mini-teams'],
    ],
    rows: front.points.map(({ patterns, figures }) => [
      patterns,
      figures.patterns,
      short(figures.total),
      figures.lowerBound === null ? null : short(figures.lowerBound),
      figures.gap === null ? null : short(figures.gap),
      ...[figures.dealtTotal, figures.shortfallHours, figures.belowFloorHours, figures.excessHours].map(
        short,
      ),
      short(figures.movedHours),
      figures.workersChanged,
      figures.individual,
      figures.teamCapacity === null ? null : short(figures.teamCapacity),
    ]),
  };
}

export function settingsSheet({ settings }: PackContent): SheetRows {
  return {
    name: 'Settings',
    heads: ['Setting', 'Unit', 'Value', 'Usual', 'Reason for the usual value'],
    rows: settings.map(({ name, meaning, value, usual, reason }) => [name, meaning, value, usual, reason]),
  };
}
