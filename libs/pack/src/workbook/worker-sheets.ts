import { toClockText } from '@homeround/domain';
import type { DatedShift, GroupFigures, WorkerWeek } from '@homeround/patterns';
import type { PackContent } from '../content/pack-content';
import { RULE_WORDS } from '../sections/changeover';
import { comparisonOf } from '../sections/equality';
import { wordShift } from '../words/word-cycle';
import { short } from './short';
import type { SheetRows, Value } from './to-sheet';

const clock = (time: number | null): Value => (time === null ? null : toClockText(time));

const WEEK_HEADS = [
  ...['hours a week', 'days a week', 'weekends in four', 'weekends in a row', 'earliest start', 'latest end'],
  ...['split days', 'unpaid hours', 'late shifts', 'late to early', 'single days off', 'days in a row'],
  'allowance hours',
];

function weekCells(week: WorkerWeek): Value[] {
  return [
    week.workPatternId,
    ...[week.hours, week.days, week.weekendsInFour, week.weekendsInARow].map(short),
    clock(week.earliestStart),
    clock(week.latestEnd),
    ...[week.splitDays, week.gapHours, week.lates, week.lateToEarly, week.singleDaysOff].map(short),
    week.daysInARow,
    short(week.payBearingHours),
  ];
}

/** Every worker, by id; names only where they were asked for. */
export function workersSheet({ workers }: PackContent): SheetRows {
  const named = workers.some(({ name }) => name !== undefined);
  return {
    name: 'Workers',
    heads: [
      'Worker',
      ...(named ? ['Name'] : []),
      ...['Locality', 'Team', 'Contract hours', 'Stays', 'Kept individually', 'Weight', 'Points'],
      'Hours moved',
      ...['now', 'then'].flatMap((when) => [
        `Pattern ${when}`,
        ...WEEK_HEADS.map((head) => `${head}, ${when}`),
      ]),
      ...['What becomes harder', 'Clashes', 'Preference met', 'People kept', 'Kept in part', 'People lost'],
    ],
    rows: workers.map((worker) => [
      worker.workerId,
      ...(named ? [worker.name ?? ''] : []),
      worker.localityName,
      worker.teamId,
      short(worker.contractedMinutes / 60),
      worker.stays,
      worker.individual,
      worker.weight,
      short(worker.severity),
      short(worker.movedHours),
      ...weekCells(worker.before),
      ...weekCells(worker.after),
      worker.reasons.join('; '),
      worker.clashes.join('; '),
      worker.preferenceMet ?? 'not said',
      worker.relationships.kept,
      worker.relationships.partly,
      worker.relationships.lost,
    ]),
  };
}

export function equalitySheet({ equality }: PackContent): SheetRows {
  const figures = (of: { readonly [Key in keyof GroupFigures]: number | null }): Value[] =>
    [of.workers, of.changed, of.meanMovedHours, of.moreWeekends, of.lostPay, of.heavy].map((value) =>
      value === null ? null : short(value),
    );
  return {
    name: 'Equality',
    heads: [
      ...['Characteristic', 'Group', 'Workers', 'Changed', 'Hours moved, mean', 'More weekends'],
      ...['Less allowance', 'Heavy', 'Compared with all'],
    ],
    rows: [
      ['all', 'all workers', ...figures(equality.all), null],
      ...equality.characteristics.flatMap(({ characteristic, groups }) =>
        groups.map((group) => [characteristic, group.group, ...figures(group), comparisonOf(group)]),
      ),
      ...equality.notes.map((note) => ['note', note]),
    ],
  };
}

export function transitionSheet({ transition }: PackContent): SheetRows {
  const shift = (dated: DatedShift | null): Value =>
    dated && `${dated.date} ${wordShift({ ...dated, kind: 'core' })}`;
  return {
    name: 'Transition',
    heads: [
      ...['Worker', 'From', 'Last shift before', 'First shift after', 'Rest hours'],
      ...['Hours in the week before', 'Hours in the week after', 'To settle'],
    ],
    rows: (transition?.workers ?? []).map((worker) => [
      worker.workerId,
      worker.changeover,
      shift(worker.lastShift),
      shift(worker.firstShift),
      worker.restHours === null ? null : short(worker.restHours),
      short(worker.hoursBefore),
      short(worker.hoursAfter),
      worker.findings.map(({ rule, tier, text }) => `${RULE_WORDS[rule]} (${tier}): ${text}`).join('; '),
    ]),
  };
}
