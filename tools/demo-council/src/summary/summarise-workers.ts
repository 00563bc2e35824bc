import {
  type AbsenceKind,
  ABSENCE_KINDS,
  type Dataset,
  holdsSkill,
  type LocalDate,
  type RotaInput,
  toRotaInput,
} from '@homeround/domain';
import { NO_TRAVEL } from '../no-travel';
import { shareOf, toShares } from './shares';

/** Who the workers are. Shares are between 0 and 1, hours a week. */
export interface WorkersSummary {
  readonly workers: number;
  /** Share of workers with so many contracted hours. */
  readonly contracts: Readonly<Record<string, number>>;
  /** Different work patterns in use, and the kinds that they collapse to. */
  readonly workPatterns: { readonly raw: number; readonly families: number };
  readonly walkers: number;
  /** Share of workers who hold each skill on the first day. */
  readonly skills: Readonly<Record<string, number>>;
  /** Share of shift time over four weeks that each kind of absence takes. */
  readonly absences: Readonly<Record<AbsenceKind, number>>;
  readonly contractedHours: number;
  /** On duty in the week, less absences. */
  readonly coreHours: number;
  readonly flexHours: number;
}

export function summariseWorkers(dataset: Dataset, week: RotaInput): WorkersSummary {
  const { workers, skills, workPatterns } = dataset;
  const { from } = week.period;
  const used = new Set(workers.map(({ workPatternId }) => workPatternId));
  const patterns = workPatterns.filter(({ workPatternId }) => used.has(workPatternId));
  return {
    workers: workers.length,
    contracts: toShares(workers.map(({ contractedMinutes }) => contractedMinutes / 60)),
    workPatterns: {
      raw: patterns.length,
      families: new Set(patterns.map(({ name }) => familyOf(name))).size,
    },
    walkers: shareOf(workers, ({ mode }) => mode === 'walk'),
    skills: Object.fromEntries(
      skills.map(({ skillId }) => [skillId, shareOf(workers, (worker) => holdsSkill(worker, skillId, from))]),
    ),
    absences: summariseAbsences(dataset, from),
    contractedHours: workers.reduce((sum, worker) => sum + worker.contractedMinutes, 0) / 60,
    coreHours: hoursOf(week, 'core'),
    flexHours: hoursOf(week, 'flex'),
  };
}

/** Demo patterns are named `family: details`. */
const familyOf = (name: string) => name.split(':')[0];

function hoursOf({ shifts }: RotaInput, kind: 'core' | 'flex'): number {
  return (
    shifts.filter((shift) => shift.kind === kind).reduce((sum, { start, end }) => sum + end - start, 0) / 60
  );
}

function summariseAbsences(dataset: Dataset, from: LocalDate): Record<AbsenceKind, number> {
  const hoursWith = (absences: Dataset['absences']) => {
    const weeks = toRotaInput(
      { ...dataset, absences, recurringVisits: [], recentDuties: [], history: [] },
      { from, days: 28, travel: NO_TRAVEL },
    );
    return hoursOf(weeks, 'core') + hoursOf(weeks, 'flex');
  };
  const all = hoursWith([]);
  const shares = ABSENCE_KINDS.map((kind) => {
    const absences = dataset.absences.filter((absence) => absence.kind === kind);
    return [kind, absences.length === 0 ? 0 : 1 - hoursWith(absences) / all];
  });
  return Object.fromEntries(shares) as Record<AbsenceKind, number>;
}
